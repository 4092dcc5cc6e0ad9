using CsCheck;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Kpis.Tests.Engine;

/// <summary>Overlaps with tolerance and named others are what going through them minute by minute says.</summary>
public sealed class OverlapProperties
{
    private static readonly FactSetId s_plan = new("planned");
    private static readonly FactSetId s_done = new("done");
    private static readonly FieldId s_start = new("start");
    private static readonly FieldId s_end = new("end");
    private static readonly FieldId s_before = new("grace-before");
    private static readonly FieldId s_after = new("grace-after");
    private static readonly DimensionId s_who = new("who");
    private static readonly DimensionId s_word = new("word");
    private static readonly DimensionId s_good = new("good");
    private static readonly DimensionId s_names = new("names");
    private static readonly Instant s_nine = Instant.FromUtc(2026, 3, 1, 9, 0);
    private static readonly string[] s_words = ["a", "b"];

    private static readonly RowSource s_others = RowSource.Of(s_done);

    private static readonly OverlapRows s_parts = RowSource.Of(s_plan)
        .OverlapWith(s_start, s_end, s_others.Where(Condition.Is(s_good, "yes")), s_start, s_end, s_who)
        .WithTolerance(s_before, s_after)
        .WithAccepted(s_names, s_word, s_others);

    private static readonly KpiDefinition s_kept = Columns.Total(Unit.Seconds, Measure.Sum("kept", s_parts, Quantity.Field(RowFields.Overlap), s_start));

    private static readonly KpiDefinition s_cut = Columns.Total(
        Unit.Seconds, Measure.Sum("kept", s_parts.ClippedToPeriod(s_start, s_end), Quantity.Field(RowFields.Clipped), s_start));

    private static readonly Gen<Planned> s_anyPlanned =
        from who in Gen.Int[0, 4]
        from start in Gen.Int[0, 90]
        from length in Gen.Int[0, 40]
        from before in Gen.Int[-1, 12]
        from after in Gen.Int[-1, 12]
        from names in Gen.Int[0, 3]
        select new Planned(Who(who), start, start + length, before < 0 ? null : before, after < 0 ? null : after, [.. s_words.Where((_, i) => (names & (1 << i)) != 0)]);

    private static readonly Gen<Done> s_anyDone =
        from who in Gen.Int[0, 4]
        from start in Gen.Int[0, 120]
        from length in Gen.Int[0, 25]
        from word in Gen.Int[0, 3]
        from good in Gen.Int[0, 3]
        select new Done(Who(who), start, start + length, word switch { 0 => "a", 1 => "b", 2 => "c", _ => null }, good switch { < 2 => "yes", 2 => "no", _ => null });

    [Fact]
    public void WithTolerance_AnyRows_IsWhatMinutesSay() => Gen.Select(s_anyPlanned.Array[1, 8], s_anyDone.Array[1, 14]).Sample((plans, done) =>
    {
        List<(bool[] Kept, bool[] Untold)> minutes = [.. plans.Select(p => ByTheMinute(p, done))];

        Measurement kept = KpiPlan.Compile(s_kept).Run(Facts(plans, done)).Get(s_kept);

        (kept.Value ?? 0m).Should().Be(minutes.Sum(m => m.Kept.Count(k => k)) * 60m);
        kept.Flags.HasFlag(MeasurementFlags.Partial).Should().Be(minutes.Any(m => m.Untold.Contains(true)));
    }, iter: 1000);

    [Fact]
    public void WithTolerance_CutAtPeriods_SumsToTheWhole() => Gen.Select(s_anyPlanned.Array[1, 8], s_anyDone.Array[1, 14]).Sample((plans, done) =>
    {
        FactSets facts = Facts(plans, done);
        Scorecard card = KpiPlan.Compile(s_cut).Run(facts, Grouping.None.Per(ReportingPeriod.Intraday(10), DateTimeZone.Utc));

        card.Groups.Sum(g => card.Get(s_cut, g).Value ?? 0m).Should().Be(KpiPlan.Compile(s_kept).Run(facts).Get(s_kept).Value ?? 0m);
    });

    /// <summary>Each minute of a planned stretch: whether it is kept, or it cannot be told.</summary>
    private static (bool[] Kept, bool[] Untold) ByTheMinute(Planned plan, Done[] done)
    {
        int length = plan.Who is null ? 0 : plan.End - plan.Start;
        bool?[] minutes = new bool?[length];
        for (int m = 0; m < length; m++)
        {
            bool?[] told = [.. done.Where(d => d.Who == plan.Who && d.Start <= plan.Start + m && plan.Start + m < d.End).Select(d => Counts(plan, d))];
            minutes[m] = told.Contains(true) ? true : told.Contains(null) ? null : false;
        }

        int first = Array.IndexOf(minutes, true), last = Array.LastIndexOf(minutes, true);
        if (first >= 0 && plan.Before is int before && first <= before)
        {
            Array.Fill(minutes, true, 0, first);
        }

        if (last >= 0 && plan.After is int after && length - 1 - last <= after)
        {
            Array.Fill(minutes, true, last, length - last);
        }

        return ([.. minutes.Select(m => m == true)], [.. minutes.Select(m => m is null)]);
    }

    private static bool? Counts(Planned plan, Done done) => plan.Names.Length == 0
        ? done.Good is null ? null : done.Good == "yes"
        : done.Word is null ? null : plan.Names.Contains(done.Word);

    private static string? Who(int number) => number switch { < 3 => "dana", 3 => "omer", _ => null };

    private static Instant At(int minute) => s_nine + Duration.FromMinutes(minute);

    private static FactSets Facts(Planned[] plans, Done[] done)
    {
        Dictionary<object, string> ids = new(ReferenceEqualityComparer.Instance);
        string Id(object row)
        {
            ids.TryAdd(row, $"{ids.Count}");
            return ids[row];
        }

        return FactSets.Of(
            FactSchema.Create<Planned>(s_plan, Id)
                .Time(s_start, r => At(r.Start)).Time(s_end, r => At(r.End)).Dimension(s_who, r => r.Who).Members(s_names, r => r.Names)
                .Span(s_before, r => Minutes(r.Before)).Span(s_after, r => Minutes(r.After)).Read(plans),
            FactSchema.Create<Done>(s_done, Id)
                .Time(s_start, r => At(r.Start)).Time(s_end, r => At(r.End)).Dimension(s_who, r => r.Who).Dimension(s_word, r => r.Word).Dimension(s_good, r => r.Good).Read(done));
    }

    private static Duration? Minutes(int? minutes) => minutes is int given ? Duration.FromMinutes(given) : null;

    private sealed record Planned(string? Who, int Start, int End, int? Before, int? After, string[] Names);

    private sealed record Done(string? Who, int Start, int End, string? Word, string? Good);
}
