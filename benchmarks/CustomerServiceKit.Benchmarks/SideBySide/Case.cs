namespace CustomerServiceKit.Benchmarks.SideBySide;

/// <summary>One question put to both sides; one in another zone than UTC is put to ours only.</summary>
internal sealed record Case(string Name, bool ByAgent, bool ByDay, bool Distinct = true, string Zone = "UTC")
{
    public static IReadOnlyList<Case> All { get; } =
    [
        new("in one group", false, false),
        new("by agent", true, false),
        new("by agent and day", true, true),
        new("by agent, without distinct counts", true, false, Distinct: false),
        new("by agent and day, without distinct counts", true, true, Distinct: false),
        new("by agent and day in Jerusalem", true, true, Zone: "Asia/Jerusalem"),
    ];

    public bool HasRival => Zone == "UTC";
}
