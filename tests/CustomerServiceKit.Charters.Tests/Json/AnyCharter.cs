using CsCheck;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Charters.Tests.Json;

/// <summary>Charters that have any of their sections, with any number of parts.</summary>
internal static class AnyCharter
{
    private static readonly string[] Words = ["day", "open \"late\"", "<b>", "a|b", "50 %", "ș", "עברית", "line\nbreak", "1. one", "\ud83d\ude00", "{name}"];

    private static readonly Gen<string> Plain = Gen.Int[0, Words.Length - 1].Array[1, 4].Select(picks => string.Join(' ', picks.Select(i => Words[i])));

    private static readonly Gen<LocalizedText> Text = Gen.Select(Plain, Plain, Gen.Int[0, 3]).Select((one, other, languages) => languages switch
    {
        0 => LocalizedText.English(one),
        1 => LocalizedText.In("he", one).With("en", other),
        2 => LocalizedText.English(one).With("ro", other, reviewed: false),
        _ => LocalizedText.English(one).With("he", other).With("pt-BR", one),
    });

    private static readonly Gen<Duration> Time = Gen.Int[1, 3_000_000].Select(seconds => Duration.FromSeconds(seconds));

    private static readonly Gen<LocalDate> Date = Gen.Int[0, 4000].Select(days => new LocalDate(2026, 1, 1).PlusDays(days));

    private static readonly Gen<CharterExclusion> Exclusion = Gen.Select(Text, Text, Time, Gen.Int[0, 5], Gen.Int[0, 6].Array[0, 3]).Select((sentence, evidence, by, kind, roles) =>
    {
        CharterExclusion exclusion = CharterExclusion.Of(new ExclusionId("x"), sentence).CalledOnBy([.. roles.Select(r => (ServiceRole)r)]);
        exclusion = kind < 3 ? exclusion : exclusion.ShownBy(evidence);
        return (kind % 3) switch { 0 => exclusion, 1 => exclusion.Pausing(), _ => exclusion.Extending(by) };
    });

    private static readonly Gen<ComplaintLevel> Level = Gen.Select(Text, Text, Time, Time, Gen.Int[0, 7]).Select((name, reach, heard, answered, parts) =>
    {
        ComplaintLevel level = ComplaintLevel.Of(name);
        level = (parts & 1) == 0 ? level : level.ReachedBy(reach);
        level = (parts & 2) == 0 ? level : level.Acknowledged(heard);
        return (parts & 4) == 0 ? level : level.Answered(answered);
    });

    private static readonly Gen<Func<CharterBuilder, CharterBuilder>> Section = Gen.OneOf(
        Text.Select(Step((b, text) => b.Mission(text))),
        Gen.Select(Gen.Int[0, 8], Text.Array[0, 3]).Select(Step<(int Topic, LocalizedText[] Texts)>((b, said) => b.Saying((CharterTopic)said.Topic, said.Texts))),
        Gen.Select(Text, Text).Select(Step<(LocalizedText Name, LocalizedText More)>((b, t) => b.OwnedBy(CharterContact.Of(t.Name, t.More)))),
        Gen.Select(Text, Text).Select(Step<(LocalizedText Name, LocalizedText More)>((b, t) => b.Contact(CharterContact.Of(t.Name, t.More)).Partner(CharterPartner.Of(t.More, t.Name)))),
        Gen.Select(Text, Gen.Int[0, 90]).Select(Step<(LocalizedText Where, int Days)>((b, t) => b.Results(ResultPublication.Every(ReportingPeriod.YearStarting((t.Days % 12) + 1), t.Where, t.Days)))),
        Gen.Select(Text, Gen.Int[0, 2]).Select(Step<(LocalizedText Basis, int Status)>((b, t) => b.Legal((LegalStatus)t.Status, t.Basis))),
        Gen.Select(Date, Gen.Int[1, 60]).Select(Step<(LocalDate Next, int Months)>((b, t) => b.Reviewed(ReviewCycle.EveryMonths(t.Months, t.Next)))),
        Gen.Select(Date, Text).Select(Step<(LocalDate On, LocalizedText What)>((b, t) => b.Changed(CharterChange.Of(2, t.On, t.What)).Superseding(1))),
        Gen.Select(Text, Level.Array[1, 3]).Select(Step<(LocalizedText How, ComplaintLevel[] Levels)>((b, t) => b.Complaints(ComplaintRoute.By(t.How).Then(t.Levels).AtLast(ExternalBody.Of(t.How, t.How))))));

    public static Gen<ServiceCharter> Any { get; } =
        Gen.Select(Section.Array[0, 8], Exclusion, Text, Text, Gen.Int[0, 3]).Select((sections, exclusion, one, other, months) =>
        {
            CharterService service = CharterService.Of(new ServiceId("s"), one).OnCondition(other).LimitedTo(one).Except(new ExclusionId("x")).Costing(other).GivenAt(one).Needing(other).CustomerDoes(one)
                .ForHoldersOf(new ProductId("p"));
            CharterBuilder builder = ServiceCharter.For(new CharterId("any"), other).Version(2).Effective(new LocalDate(2026, 7, 1)).InLanguages("en", "he")
                .Exclusion(exclusion)
                .Product(CharterProduct.Of(new ProductId("p"), one))
                .Serving(CustomerGroup.Of(new CustomerGroupId("g"), one, months == 0 ? null : other))
                .Quality(QualityCommitment.Of(new CommitmentId("q"), other, months == 1 ? null : one))
                .Service(months == 0 ? service : service.ForMonthsAfterPurchase(months));
            return sections.Aggregate(builder, (b, section) => section(b)).Build();
        });

    private static Func<T, Func<CharterBuilder, CharterBuilder>> Step<T>(Func<CharterBuilder, T, CharterBuilder> add) => value => builder => add(builder, value);

    private static Func<LocalizedText, Func<CharterBuilder, CharterBuilder>> Step(Func<CharterBuilder, LocalizedText, CharterBuilder> add) => Step<LocalizedText>(add);
}
