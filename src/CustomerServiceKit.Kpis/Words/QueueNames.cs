namespace CustomerServiceKit.Kpis;

/// <summary>The names of what stays in queues have.</summary>
internal static class QueueNames
{
    public static IReadOnlyList<(string Id, LocalizedText Name)> All { get; } =
    [
        ("stated-handle-time", DraftText.Of("handle time as the source states it", "זמן הטיפול כפי שרשם המקור", "timpul de tratare cum îl înregistrează sursa")),
        ("from-queue", DraftText.Of("the queue it came from", "התור שממנו הגיעה", "coada din care a venit")),
        ("to-queue", DraftText.Of("the queue it went to", "התור שאליו הועברה", "coada în care a plecat")),
        ("leave-reason", DraftText.Of("reason of leaving", "סיבת היציאה מהתור", "motivul ieșirii")),
    ];

    public static IReadOnlyList<(string Id, LocalizedText Name)> Values { get; } =
    [
        ("paused", DraftText.Of("paused", "מושהית", "în pauză")),
    ];
}
