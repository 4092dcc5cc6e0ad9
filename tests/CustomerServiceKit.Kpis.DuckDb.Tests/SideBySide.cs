using System.Globalization;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Kpis.DuckDb.Tests.Rows;
using CustomerServiceKit.Kpis.DuckDb.Tests.Sql;
using NodaTime;

namespace CustomerServiceKit.Kpis.DuckDb.Tests;

/// <summary>Runs KPIs by the engine and by SQL over the same rows, and compares every cell.</summary>
internal sealed class SideBySide : IDisposable
{
    private readonly GeneratedFacts _facts;
    private readonly Duck _duck = new();

    public SideBySide(GeneratedFacts facts)
    {
        _facts = facts;
        foreach ((FactTable table, FactRow[] rows) in facts.Tables)
        {
            _duck.Add(table, rows);
        }

        _duck.Add(GeneratedFacts.Calendars, Draws.Start - Duration.FromDays(10), Draws.End + Duration.FromDays(60));
    }

    public void Dispose() => _duck.Dispose();

    public Compared Compare(IReadOnlyList<KpiDefinition> kpis, Grouping by)
    {
        HashSet<string> calendars = [.. GeneratedFacts.Calendars.Select(c => c.Id!.Value.Value)];
        Dictionary<KpiDefinition, KpiSql> emitted = [];
        Dictionary<string, string> refused = [];
        foreach (KpiDefinition kpi in kpis)
        {
            try
            {
                emitted.Add(kpi, KpiSql.Of(kpi, _facts.Facts, by, _facts.KnownUntil, calendars));
            }
            catch (NotInSqlException e)
            {
                refused.Add(kpi.Key.ToString(), e.Message);
            }
        }

        IReadOnlyList<ReportingBucket> buckets = SetPeriods([.. emitted.Keys.SelectMany(k => k.Formula.Measures)], by);
        Scorecard card = KpiPlan.Compile(kpis).Run(_facts.Facts, by);
        List<string> differences = [];
        long cells = 0, withRows = 0;
        foreach (KpiDefinition kpi in kpis)
        {
            if (!emitted.TryGetValue(kpi, out KpiSql? sql))
            {
                differences.AddRange(card.Groups.Where(g => card.Get(kpi, g).Availability == Availability.Value).Select(g => $"{kpi.Key} in {g}: SQL refuses it, the engine does not."));
                continue;
            }

            Dictionary<string, SqlCell> rows = Read(sql, by);
            foreach (ScorecardGroup group in card.Groups)
            {
                string key = SqlCell.KeyOf(group.DimensionValues, group.Bucket is null ? 0 : IndexOf(buckets, group.Bucket));
                SqlCell cell = rows.Remove(key, out SqlCell? found) ? found : SqlCell.Empty(kpi.Formula);
                Measurement measured = card.Get(kpi, group);
                cells++;
                withRows += measured.SampleSize > 0 ? 1 : 0;
                if (CellCheck.Of(kpi, sql, cell, measured) is string difference)
                {
                    differences.Add($"{kpi.Key} in {group}: {difference}");
                }
            }

            differences.AddRange(rows.Where(r => r.Value.TopRows > 0 || r.Value.BottomRows > 0).Select(r => $"{kpi.Key} in {r.Key}: the engine has no such group; SQL {r.Value}"));
        }

        return new Compared(kpis.Count - refused.Count, cells, withRows, differences, refused);
    }

    /// <summary>The periods of the time that the rows cover, cut at the window; without periods, the window or all that time.</summary>
    private IReadOnlyList<ReportingBucket> SetPeriods(IReadOnlyCollection<Measure> measures, Grouping by)
    {
        (long First, long Last)? all = new TimeSpanned(TimesOf, _facts.Facts, _facts.KnownUntil).Of(measures);
        Interval span = new(Instant.FromUnixTimeMilliseconds(all!.Value.First), Instant.FromUnixTimeMilliseconds(all.Value.Last + 1));
        Interval window = by.Window ?? span;
        Interval both = new(Instant.Max(span.Start, window.Start), Instant.Min(span.End, window.End));
        IReadOnlyList<ReportingBucket> buckets = by.Period is null ? [] : [.. by.Period.Between(both.Start, both.End, by.Zone!)];
        _duck.SetPeriods(by.Period is null ? [window] : [.. buckets.Select(b => by.Window is null ? b.ToInterval() : new Interval(Instant.Max(b.Start, window.Start), Instant.Min(b.End, window.End)))]);
        return buckets;
    }

    private (long? First, long? Last, bool Gaps) TimesOf(FactSetId id, FieldId field)
    {
        string column = Quoted.Column(field);
        object?[] row = _duck.Query($"SELECT min({column}), max({column}), count(*) > count({column}) FROM {Quoted.Table(id)} WHERE excluded IS NULL")[0];
        return ((long?)row[0], (long?)row[1], (bool)row[2]!);
    }

    private Dictionary<string, SqlCell> Read(KpiSql sql, Grouping by)
    {
        int keys = by.Dimensions.Count;
        return _duck.Query(sql.Text).ToDictionary(
            row => SqlCell.KeyOf([.. row.Take(keys).Cast<string?>()], Convert.ToInt32(row[keys], CultureInfo.InvariantCulture)), row => SqlCell.Of(row[(keys + 1)..]), StringComparer.Ordinal);
    }

    private static int IndexOf(IReadOnlyList<ReportingBucket> buckets, ReportingBucket bucket)
    {
        for (int i = 0; i < buckets.Count; i++)
        {
            if (buckets[i].Start == bucket.Start)
            {
                return i;
            }
        }

        return -1;
    }
}
