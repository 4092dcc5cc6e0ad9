using ContactCenter.Walk;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Data;

/// <summary>What there is to make scorecards from, and everything a reader should know about it.</summary>
internal sealed record ServiceData
{
    public required string Title { get; init; }

    public required DateTimeZone Zone { get; init; }

    public required FactSets Facts { get; init; }

    public required IReadOnlyList<FactSchema> Schemas { get; init; }

    public required IReadOnlyList<Intake> Intakes { get; init; }

    /// <summary>Rows that are in no figure because they could not be read, or break a rule.</summary>
    public IReadOnlyList<RejectedLine> Rejected { get; init; } = [];

    /// <summary>How many lines or rows there were, rejected ones included.</summary>
    public required long RowsRead { get; init; }

    /// <summary>Counts the readable interactions of some local days, both included.</summary>
    public required Func<LocalDate, LocalDate, WindowCount> CountIn { get; init; }

    /// <summary>What the data are like, in sentences.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The first local day with a row.</summary>
    public required LocalDate FirstDay { get; init; }

    /// <summary>The last local day with a row.</summary>
    public required LocalDate LastDay { get; init; }

    public required IReadOnlyList<Axis> Axes { get; init; }

    /// <summary>The tables of a run without <c>--by</c>: axes joined by commas.</summary>
    public required IReadOnlyList<string> UsualTables { get; init; }

    /// <summary>The tables beside those on interactions, by the view they show: axes joined by commas.</summary>
    public IReadOnlyList<(string View, string Axes)> UsualViews { get; init; } = [];

    /// <summary>What the walk needs beside these facts.</summary>
    public required Func<ServiceData, SampleDefinitions, WalkSource> Walk { get; init; }
}
