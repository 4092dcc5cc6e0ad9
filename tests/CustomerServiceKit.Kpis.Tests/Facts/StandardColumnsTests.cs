using System.Reflection;

namespace CustomerServiceKit.Kpis.Tests;

/// <summary>Every field and every closed set that the package offers is known where rows are checked, and has a name.</summary>
public sealed class StandardColumnsTests
{
    private static readonly (FactSetId Set, Type Fields)[] Sets =
    [
        (FactSetIds.Interaction, typeof(InteractionFields)), (FactSetIds.QueueVisit, typeof(QueueVisitFields)), (FactSetIds.Engagement, typeof(EngagementFields)),
        (FactSetIds.Level, typeof(LevelFields)), (FactSetIds.ClockOutcome, typeof(ClockOutcomeFields)), (FactSetIds.Case, typeof(CaseFields)), (FactSetIds.CaseEvent, typeof(CaseEventFields)),
        (FactSetIds.AgentState, typeof(AgentStateFields)), (FactSetIds.ScheduleSlot, typeof(ScheduleSlotFields)), (FactSetIds.Rating, typeof(RatingFields)), (FactSetIds.Plan, typeof(PlanFields)),
    ];

    private static readonly string[] NewSets = ["case", "case-event", "agent-state", "schedule-slot", "rating", "plan"];

    public static TheoryData<string> NamedIds { get; } =
    [
        .. NewSets,
        .. Sets.Where(s => NewSets.Contains(s.Set.Value)).SelectMany(s => Values<FieldId>(s.Fields)).Select(f => f.Value).Distinct(),
        .. new[]
        {
            Dimensions.StatusKind, Dimensions.EventKind, Dimensions.Public, Dimensions.Delivered, Dimensions.State, Dimensions.WorkState, Dimensions.Paid, Dimensions.Productive, Dimensions.ActivityKind,
            Dimensions.Scale, Dimensions.Instrument, Dimensions.Box, Dimensions.Responded, Dimensions.Wave, Dimensions.Topic,
        }.Select(d => d.Value),
    ];

    public static TheoryData<string> NamedWords { get; } =
    [
        .. EnumText<CaseStatusKind>.All.Concat(EnumText<CaseEventKind>.All).Concat(EnumText<WorkState>.All).Concat(EnumText<ScheduleActivity>.All)
            .Concat(EnumText<RatingInstrument>.All).Concat(EnumText<RatingBox>.All).Concat(EnumText<ActorKind>.All).Distinct(),
    ];

    [Fact]
    public void KindOf_EveryFieldOfEverySet_IsKnown()
    {
        foreach ((FactSetId set, Type fields) in Sets)
        {
            Values<FieldId>(fields).Where(f => StandardColumns.KindOf(set, f) is null).Should().BeEmpty(set.Value);
        }

        Values<FactSetId>(typeof(FactSetIds)).Should().BeEquivalentTo(Sets.Select(s => s.Set));
    }

    [Fact]
    public void Of_EverySet_OrdersAndRequiresOnlyItsOwnFields()
    {
        foreach ((FactSetId set, Type _) in Sets)
        {
            FactSetColumns columns = StandardColumns.Of(set);
            columns.Orders.SelectMany(o => new[] { o.Earlier, o.Later }).Where(f => StandardColumns.KindOf(set, f) != FieldKind.Time).Should().BeEmpty(set.Value);
            columns.Required.Concat(columns.Declared).Concat(columns.Counts).Where(f => StandardColumns.KindOf(set, f) is null).Should().BeEmpty(set.Value);
            columns.Counts.Should().BeSubsetOf(columns.Amounts, set.Value);
        }
    }

    [Theory]
    [MemberData(nameof(NamedIds))]
    public void Name_EveryNewNoun_IsInHebrewAndRomanian(string id)
    {
        Lexicon.For("he").Name(id).Should().NotMatchRegex("[A-Za-z]");
        Lexicon.For("ro").Name(id).Should().NotBe(Lexicon.For("en").Name(id));
        Lexicon.For("en").Name(id).Should().MatchRegex("^[a-z' (),-]+$");
    }

    [Theory]
    [MemberData(nameof(NamedWords))]
    public void Value_EveryWordOfTheNewClosedSets_IsInHebrew(string word)
    {
        Lexicon.For("he").Value(word).Should().NotMatchRegex("[A-Za-z]");
        Lexicon.For("en").Value(word).Should().NotContain("time of");
    }

    [Fact]
    public void ToSentence_CreatedAsFieldAndAsWord_AreNamedApart()
    {
        KpiDefinition opened = Columns.Total(Unit.Count, Measure.Count("opened", RowSource.Of(FactSetIds.CaseEvent), CaseEventFields.At, Condition.Is(Dimensions.EventKind, "created")));

        opened.ToSentence().Should().Be("Any: the number of events of cases where kind of event is created. Each row counts in the period of its date.");
        opened.ToSentence("he").Should().Contain("סוג האירוע: נפתחה");
    }

    private static IEnumerable<T> Values<T>(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == typeof(T)).Select(p => (T)p.GetValue(null)!);
}
