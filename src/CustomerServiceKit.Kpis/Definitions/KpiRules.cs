namespace CustomerServiceKit.Kpis;

/// <summary>The rules about KPI definitions, plans and scorecards, each with its stable code.</summary>
public static partial class KpiRules
{
    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All => Every.Rules;

    private static ProblemRule Rule(string code, Severity severity, string en, string he, string ro) =>
        new(code, severity, RuleBasis.Technical, DraftText.Of(en, he, ro));

    // Apart, since the rules stand in several files, and in which order those are initialised is not laid down.
    private static class Every
    {
        public static IReadOnlyList<ProblemRule> Rules { get; } =
        [
            UnknownMeasure, UnknownParameter, UnusedParameter, ParameterComparison, ParameterValue, UnknownTable,
            WrongAggregate, NameTwice, KeyTwice, AnchorNotTime, AnchorDiffers, CurrencyDiffers, TimeIsNoLength, ToleranceNotSpan,
            MixedUnits, WrongUnit, UnknownWord, UnitDiffers, UnknownKpi, Ambiguous, FactSetAbsent, NoRows, NoneCounted,
            ColumnAbsent, GroupingAbsent, CalendarAbsent, MixedFieldUnits, ValuesMissing, StandingFigure, RollUpDistinct,
            RollUpQuantile, RollUpEntities, RollUpOverlap, RollUpStanding, RollUpPeriods, RollUpGrouping, TotalMissing, TotalUnknown,
            RollUpParts, NotKnownYet, NeedsOtherRows,
        ];
    }
}
