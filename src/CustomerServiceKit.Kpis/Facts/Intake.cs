using System.Globalization;

namespace CustomerServiceKit.Kpis;

/// <summary>What came of reading rows: the facts, and everything that did not become one.</summary>
public sealed class Intake
{
    internal Intake(
        FactSet facts,
        long rowsRead,
        IReadOnlyList<RejectedRow> rejected,
        long superseded,
        IReadOnlyDictionary<string, long> excluded,
        long ambiguousTimes,
        long skippedTimes,
        IReadOnlyList<Problem> findings,
        IReadOnlyDictionary<string, long> tolerated)
    {
        Facts = facts;
        RowsRead = rowsRead;
        Rejected = rejected;
        Superseded = superseded;
        Excluded = excluded;
        AmbiguousTimes = ambiguousTimes;
        SkippedTimes = skippedTimes;
        Findings = findings;
        Tolerated = tolerated;
    }

    /// <summary>The rows that were accepted, as columns.</summary>
    public FactSet Facts { get; }

    /// <summary>How many rows were read: facts, excluded, superseded and rejected together.</summary>
    public long RowsRead { get; }

    /// <summary>The rows that were left out because they break a rule, in the order in which they came.</summary>
    public IReadOnlyList<RejectedRow> Rejected { get; }

    /// <summary>How many rows gave way to a newer revision of the same key.</summary>
    public long Superseded { get; }

    /// <summary>How many rows the source itself marks as no real interactions, by the reason it gives.</summary>
    public IReadOnlyDictionary<string, long> Excluded { get; }

    /// <summary>How many local times came twice because the clocks went back.</summary>
    public long AmbiguousTimes { get; }

    /// <summary>How many local times never were because the clocks went forward.</summary>
    public long SkippedTimes { get; }

    /// <summary>What a reader should know about accepted rows, for example a stated wait that its times contradict. One per sort, with a count and the first keys.</summary>
    public IReadOnlyList<Problem> Findings { get; }

    /// <summary>How often rules were broken by accepted rows because the policy tolerates it, by the code of the rule; empty under a strict policy.</summary>
    public IReadOnlyDictionary<string, long> Tolerated { get; }

    /// <summary>Prints the counts.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0:N0} rows read: {1:N0} facts, {2:N0} excluded, {3:N0} superseded, {4:N0} rejected",
        RowsRead,
        Facts.Count,
        Facts.ExcludedCount,
        Superseded,
        Rejected.Count);
}
