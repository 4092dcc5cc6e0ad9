using CustomerServiceKit.Calendars;

namespace CustomerServiceKit.Kpis;

/// <summary>Merges the cells of a scorecard into those of a coarser grouping.</summary>
internal static class ScorecardRollUp
{
    public static Scorecard Of(Scorecard fine, Grouping coarser)
    {
        List<Problem> problems = [.. Refusals(fine.Grouping, coarser)];
        if (problems.Count > 0)
        {
            throw new ProblemException(problems);
        }

        GroupSpace space = new(coarser, coarser.Dimensions.Select(d => fine.Space.ValuesOf(fine.Grouping.Dimensions.ToList().IndexOf(d))), Span(fine.Space));
        CellTable cells = new(fine.Plan.Measures.Count);
        Merge(fine, space, cells, [.. Enumerable.Range(0, cells.Measures)]);
        IReadOnlyList<Problem>[] unavailable = [.. fine.Plan.Measures.Select((m, i) => fine.Unavailable[i].Count > 0 ? fine.Unavailable[i] : Refusals(m.Measure, fine.Grouping, coarser, fine.IsOverlap, keepsValues: false))];
        return new Scorecard(fine.Plan, fine.Facts, space, cells, unavailable, fine.Units, new RowSets(fine.Facts, space)) { TalliedOverlaps = fine.TalliedOverlaps };
    }

    /// <summary>Merges what some measures came to into the groups of a coarser space.</summary>
    public static void Merge(Scorecard fine, GroupSpace space, CellTable cells, int[] measures)
    {
        List<DimensionId> dimensions = [.. fine.Grouping.Dimensions];
        int[] kept = [.. space.Grouping.Dimensions.Select(d => dimensions.IndexOf(d))];
        int[] buckets = space.Grouping.Period is null ? [] : [.. fine.Space.Buckets.Select(b => space.Periods!.Of(b.Start.ToUnixTimeMilliseconds()))];
        foreach (long number in fine.Cells.Groups)
        {
            ScorecardGroup group = fine.Space.ToGroup(number);
            int time = (int)(number % fine.Space.TimeSize);
            int bucket = buckets.Length == 0 ? 0 : buckets[time / (fine.Grouping.ByHourOfDay ? 24 : 1)];
            Span<Cell> into = cells.Of(space.Find([.. kept.Select(k => group.DimensionValues[k])], bucket, space.Grouping.ByHourOfDay ? time % 24 : 0));
            foreach (int m in measures)
            {
                into[m].Merge(fine.Cells.Find(number, m), fine.Plan.Measures[m].Measure.Aggregate);
            }
        }
    }

    /// <summary>Why the whole roll-up cannot be: the finer scorecard does not know what the coarser one asks.</summary>
    public static IEnumerable<Problem> Refusals(Grouping fine, Grouping coarser)
    {
        foreach (DimensionId dimension in coarser.Dimensions.Except(fine.Dimensions))
        {
            yield return KpiRules.RollUpGrouping.At("dimensions", ("axis", dimension.Value));
        }

        if (coarser.Window != fine.Window)
        {
            yield return KpiRules.RollUpGrouping.At("window", ("axis", "window"));
        }

        if (coarser.Zone is not null && fine.Zone is not null && coarser.Zone.Id != fine.Zone.Id)
        {
            yield return KpiRules.RollUpGrouping.At("zone", ("axis", coarser.Zone.Id));
        }

        if (coarser.ByHourOfDay && !fine.ByHourOfDay)
        {
            yield return KpiRules.RollUpGrouping.At("hour-of-day", ("axis", "hour-of-day"));
        }

        if (coarser.Period is ReportingPeriod period)
        {
            if (fine.Period is null)
            {
                yield return KpiRules.RollUpGrouping.At("period", ("axis", period.Id));
            }
            else if (!fine.Period.NestsIn(period))
            {
                yield return KpiRules.RollUpPeriods.At("period", ("fine", fine.Period.Id), ("coarse", period.Id));
            }
        }
    }

    /// <summary>Why one measure may not be merged over what the coarser grouping gives up; where different values and distributions are kept as such, they may.</summary>
    public static List<Problem> Refusals(Measure measure, Grouping fine, Grouping coarser, Func<FactSetId, DimensionId, bool> isOverlap, bool keepsValues)
    {
        bool sameTime = Equals(fine.Period, coarser.Period) && fine.ByHourOfDay == coarser.ByHourOfDay;
        List<DimensionId> dropped = [.. fine.Dimensions.Except(coarser.Dimensions)];
        List<Problem> problems = [];
        if (measure.Aggregate == AggregateKind.Distinct && !keepsValues && (dropped.Count > 0 || !sameTime))
        {
            problems.Add(KpiRules.RollUpDistinct.At(measure.Name, ("measure", measure.Name)));
        }

        if (measure.Aggregate == AggregateKind.Distribution && !keepsValues && (dropped.Count > 0 || !sameTime))
        {
            problems.Add(KpiRules.RollUpQuantile.At(measure.Name, ("measure", measure.Name)));
        }

        if (measure.Rows is PerEntityRows && (dropped.Count > 0 || !sameTime))
        {
            problems.Add(KpiRules.RollUpEntities.At(measure.Name, ("measure", measure.Name)));
        }

        if (measure.Rows is LastRowPerEntity or OpenRows && !sameTime)
        {
            problems.Add(KpiRules.RollUpStanding.At(measure.Name, ("measure", measure.Name)));
        }

        // An interval over two periods is a part in each, and one part where they are one.
        if (!sameTime && RowNeeds.Chain(measure.Rows).Any(r => r is ClippedRows) && (measure.Quantity is OneQuantity || measure.Aggregate != AggregateKind.Sum))
        {
            problems.Add(KpiRules.RollUpParts.At(measure.Name, ("measure", measure.Name)));
        }

        foreach (DimensionId dimension in dropped.Where(d => isOverlap(measure.Rows.FactSet, d)))
        {
            problems.Add(KpiRules.RollUpOverlap.At(measure.Name, ("dimension", dimension.Value)));
        }

        return problems;
    }

    private static (long From, long To)? Span(GroupSpace fine) => fine.Buckets.Count == 0
        ? fine.Span
        : (fine.Buckets[0].Start.ToUnixTimeMilliseconds(), fine.Buckets[^1].End.ToUnixTimeMilliseconds() - 1);
}
