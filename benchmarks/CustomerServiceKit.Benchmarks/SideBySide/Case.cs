namespace CustomerServiceKit.Benchmarks.SideBySide;

/// <summary>One question put to both sides; one in another zone than UTC is put to ours only.</summary>
internal sealed record Case(string Name, bool ByAgent, bool ByDay, Figures Figures = Figures.All, string Zone = "UTC")
{
    public static IReadOnlyList<Case> All { get; } =
    [
        new("in one group", false, false),
        new("by agent", true, false),
        new("by agent and day", true, true),
        new("by agent, without distinct counts", true, false, Figures.Additive),
        new("by agent and day, without distinct counts", true, true, Figures.Additive),
        new("by agent and day in Jerusalem", true, true, Zone: "Asia/Jerusalem"),
        new("percentiles of the wait in one group", false, false, Figures.Percentiles),
        new("percentiles of the wait by agent", true, false, Figures.Percentiles),
        new("resolution without repeat in one group", false, false, Figures.Repeats),
        new("resolution without repeat by agent", true, false, Figures.Repeats),
    ];

    public bool HasRival => Zone == "UTC";

    /// <summary>LINQ takes so long that it is asked once, and only the main question.</summary>
    public bool HasLinq => ByAgent && !ByDay && Figures == Figures.All;
}
