using System.Diagnostics;
using CustomerServiceKit.Benchmarks.Rows;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Benchmarks.SideBySide;

/// <summary>The package under test.</summary>
internal sealed class OurSide
{
    private readonly FactSets _facts;
    private readonly Dictionary<Figures, KpiPlan> _plans = Enum.GetValues<Figures>().ToDictionary(f => f, f => KpiPlan.Compile(StandardFigures.Kpis(f)));

    public OurSide(RowSchema schema, InteractionRow[] rows)
    {
        long start = Stopwatch.GetTimestamp();
        Intake intake = schema.Schema.Read(rows, new IntakePolicy { CheckKeys = false });
        _facts = FactSets.Of(intake);
        BuildSeconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        BytesPerRow = intake.Facts.BytesPerRow;
        Rejected = intake.Rejected.Count;
    }

    public double BuildSeconds { get; }

    public int BytesPerRow { get; }

    public int Rejected { get; }

    public int MeasureCount => _plans[Figures.All].MeasureCount;

    public int KpiCount => _plans[Figures.All].Kpis.Count;

    /// <summary>Computes the KPIs and reads every figure of every group.</summary>
    public decimal Run(Case asked)
    {
        KpiPlan plan = _plans[asked.Figures];
        Scorecard card = plan.Run(_facts, GroupingOf(asked));
        decimal sum = 0;
        foreach (ScorecardGroup group in card.Groups)
        {
            foreach (KpiDefinition kpi in plan.Kpis)
            {
                Measurement figure = card.Get(kpi.Key, group);
                sum += (figure.Value ?? 0) + figure.SampleSize;
            }
        }

        return sum;
    }

    /// <summary>Computes the KPIs without reading them, to tell the two costs apart.</summary>
    public int RunOnly(Case asked) => _plans[asked.Figures].Run(_facts, GroupingOf(asked)).Groups.Count;

    public IEnumerable<Line> Lines(Case asked)
    {
        KpiPlan plan = _plans[asked.Figures];
        Scorecard card = plan.Run(_facts, GroupingOf(asked));
        foreach (ScorecardGroup group in card.Groups)
        {
            List<Measurement> figures = [.. plan.Kpis.Select(k => card.Get(k.Key, group))];
            yield return new Line(
                asked.ByAgent ? group.DimensionValues[0] : null,
                group.Bucket?.Start.ToDateTimeUtc(),
                [.. figures.Select(f => f.Numerator)],
                [.. figures.Select(f => f.Numerator is null ? (decimal?)null : f.Denominator ?? 0)]);
        }
    }

    private static Grouping GroupingOf(Case asked)
    {
        Grouping by = asked.ByAgent ? Grouping.By(Dimensions.Employee) : Grouping.None;
        return asked.ByDay ? by.Per(ReportingPeriod.Day, DateTimeZoneProviders.Tzdb[asked.Zone]) : by;
    }
}
