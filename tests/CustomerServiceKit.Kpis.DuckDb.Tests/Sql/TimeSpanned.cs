using NodaTime;

namespace CustomerServiceKit.Kpis.DuckDb.Tests.Sql;

/// <summary>The time that the rows of measures cover: from the first to the last of their anchors, and of intervals as far as they or the facts reach.</summary>
internal sealed class TimeSpanned(Func<FactSetId, FieldId, (long? First, long? Last, bool Gaps)> timesOf, FactSets facts, Instant? knownUntil)
{
    /// <summary>Both ends inclusive; null where no row has a time. Figures that stand at a date do not stretch it, unless there are no others.</summary>
    public (long First, long Last)? Of(IReadOnlyCollection<Measure> measures)
    {
        List<Measure> happening = [.. measures.Where(m => m.Rows is not LastRowPerEntity)];
        List<(long First, long Last)> times = [.. (happening.Count > 0 ? happening : measures).SelectMany(Times)];
        return times.Count == 0 ? null : (times.Min(t => t.First), times.Max(t => t.Last));
    }

    private IEnumerable<(long First, long Last)> Times(Measure measure)
    {
        if (measure.Rows is PerEntityRows per)
        {
            return per.Value.Measures.SelectMany(Times);
        }

        return Anchored(measure).Concat(Intervals(measure.Rows, measure.Rows.FactSet));
    }

    private IEnumerable<(long First, long Last)> Anchored(Measure measure) =>
        facts.Find(measure.Rows.FactSet)!.Fields.Any(f => f.Id == measure.Anchor) && timesOf(measure.Rows.FactSet, measure.Anchor) is (long first, long last, _) ? [(first, last)] : [];

    private IEnumerable<(long First, long Last)> Intervals(RowSource rows, FactSetId id)
    {
        (RowSource? from, (FieldId Start, FieldId End)? ends) = rows switch
        {
            ClippedRows clipped => (clipped.Of, (clipped.Start, clipped.End)),
            OpenRows open => (open.Of, (open.Start, open.End)),
            FilteredRows filtered => (filtered.Of, null),
            FirstRowPerEntity first => (first.Of, null),
            FollowedRows followed => (followed.Of, null),
            UnionRows union => (union.Of, null),
            OverlapRows overlap => (overlap.Of, ((FieldId, FieldId)?)null),
            _ => (null, null),
        };
        if (ends is (FieldId start, FieldId end) && timesOf(id, start) is (long earliest, long latest, _))
        {
            (_, long? closed, bool gaps) = timesOf(id, end);
            long reached = Math.Max(latest, (closed ?? latest + 1) - 1);
            yield return (earliest, gaps && knownUntil is Instant known ? Math.Max(reached, known.ToUnixTimeMilliseconds() - 1) : reached);
        }

        foreach ((long First, long Last) deeper in from is null ? [] : Intervals(from, id))
        {
            yield return deeper;
        }
    }
}
