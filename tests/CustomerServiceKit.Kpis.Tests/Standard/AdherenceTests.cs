using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Kpis.Tests.Standard;

/// <summary>Adherence (K41) where slots have a tolerance, are not tracked, or name the states that keep them, and where states say too little.</summary>
public sealed class AdherenceTests
{
    private static readonly KpiDefinition s_plain = StandardKpis.Adherence;

    private static readonly KpiDefinition s_tolerant = StandardKpis.Variants.Adherence.WithTolerance;

    // "zoom" is untracked: nobody says whether it is productive. The map does not know "yoga" at all.
    private static readonly FactSchema<AgentStretch> s_states = FactSchema.AgentStates<AgentStretch>(r => r.Id)
        .Time(AgentStateFields.Start, r => r.From)
        .Time(AgentStateFields.End, r => r.To)
        .Dimension(Dimensions.Employee, r => r.Employee)
        .Dimension(Dimensions.Channel, r => r.Channel)
        .Dimension(Dimensions.State, r => r.State)
        .WorkStates(new AgentStateMap(
            new AgentStateWord("call", WorkState.OnInteraction), new AgentStateWord("ready", WorkState.Available), new AgentStateWord("lunch", WorkState.Break),
            new AgentStateWord("coaching", WorkState.Training), new AgentStateWord("zoom", WorkState.Untracked)));

    [Theory]
    // The start: at most the tolerance is forgiven, exactly the tolerance too; beyond it all that is missed.
    [InlineData("09:04-10:00", 5, 5, 60)]
    [InlineData("09:05-10:00", 5, 5, 60)]
    [InlineData("09:06-10:00", 5, 5, 54)]
    [InlineData("09:04-10:00", 3, 5, 56)]
    // No tolerance, and one of nothing, forgive nothing; that of the other edge does not help.
    [InlineData("09:04-10:00", null, null, 56)]
    [InlineData("09:04-10:00", 0, 0, 56)]
    [InlineData("09:04-10:00", null, 5, 56)]
    // The end.
    [InlineData("09:00-09:56", 5, 5, 60)]
    [InlineData("09:00-09:55", 5, 5, 60)]
    [InlineData("09:00-09:54", 5, 5, 54)]
    [InlineData("09:00-09:56", 5, null, 56)]
    // Both edges, each by itself.
    [InlineData("09:03-09:57", 5, 5, 60)]
    [InlineData("09:03-09:50", 5, 5, 50)]
    // The middle is never forgiven: 2 min, and 4 min beside two edges that are.
    [InlineData("09:00-09:20 09:22-10:00", 5, 5, 58)]
    [InlineData("09:02-09:20 09:24-09:59", 5, 5, 56)]
    // Early and late misses nothing of the slot.
    [InlineData("08:50-10:10", 5, 5, 60)]
    // A tolerance longer than the slot: something was kept, or nothing at all.
    [InlineData("09:30-09:31", 90, 90, 60)]
    [InlineData("08:00-08:30", 90, 90, 0)]
    [InlineData("08:00-09:00", 90, 90, 0)]
    [InlineData("10:00-10:30", 90, 90, 0)]
    // Two states that touch leave nothing between them.
    [InlineData("09:05-09:30 09:30-10:00", 5, 5, 60)]
    public void Run_HourWithTolerance_KeepsSoManyMinutes(string worked, int? before, int? after, int minutes)
    {
        Measurement measured = Run(s_tolerant, [new PlannedSlot("1", "productive", "09:00", "10:00", before, after)], Work(worked));

        (measured.Numerator, measured.Denominator, measured.Flags).Should().Be((minutes * 60m, 3600m, MeasurementFlags.None));
    }

    [Fact]
    public void Run_PlainVariant_ForgivesNothing()
    {
        PlannedSlot[] slots = [new PlannedSlot("1", "productive", "09:00", "10:00", 5, 5)];

        Run(s_plain, slots, Work("09:03-10:00")).Numerator.Should().Be(57 * 60);
    }

    [Fact]
    public void Run_TwoStatesInOneSlot_AreJudgedTogether()
    {
        // Ready 9:04 to 9:30 on chat, a call 9:20 to 9:58: from 9:04 to 9:58 without a gap, and both edges within 5 min.
        AgentStretch[] states = [new("1", "dana", "ready", "09:04", "09:30", "chat"), new("2", "dana", "call", "09:20", "09:58", "phone")];

        Run(s_tolerant, [new PlannedSlot("1", "productive", "09:00", "10:00", 5, 5)], states).Value.Should().Be(1);
    }

    [Fact]
    public void Run_BreakTakenAndLeftLate_IsForgivenInBothSlots()
    {
        // Lunch 12:00 to 12:30, taken 12:04 to 12:33: it began 4 min late, and the work after it 3 min late.
        PlannedSlot[] slots = [new("1", "lunch", "12:00", "12:30", 5, 5), new("2", "productive", "12:30", "13:00", 5, 5)];
        AgentStretch[] states = [new("1", "dana", "call", "12:00", "12:04"), new("2", "dana", "lunch", "12:04", "12:33"), new("3", "dana", "ready", "12:33", "13:00")];

        Run(s_tolerant, slots, states).Value.Should().Be(1);
        // Without tolerance 26 and 27 of 60 min.
        Run(s_plain, slots, states).Value.Should().BeApproximately(53m / 60, 0.0000001m);
    }

    [Fact]
    public void Run_SlotsThatOverlap_AreJudgedEachByItself()
    {
        // 9:03 to 10:27: of 9:00 to 10:00 the first 3 min are forgiven, of 9:30 to 10:30 the last 3. The half-hour they share counts in both.
        PlannedSlot[] slots = [new("1", "productive", "09:00", "10:00", 5, 5), new("2", "productive", "09:30", "10:30", 5, 5)];
        Intake planned = PlannedSlot.Schema.Read(slots, IntakePolicy.Lenient());

        Measurement measured = KpiPlan.Compile(s_tolerant).Run(FactSets.Of(planned, s_states.Read(Work("09:03-10:27")))).Get(s_tolerant);

        (measured.Numerator, measured.Denominator).Should().Be((7200, 7200));
    }

    [Fact]
    public void Run_SlotOfNoLength_IsNoScheduledTime()
    {
        Run(s_tolerant, [new PlannedSlot("1", "productive", "09:00", "09:00", 5, 5)], Work("08:00-10:00")).Availability.Should().Be(Availability.Undefined);
        Run(s_tolerant, [new PlannedSlot("1", "productive", "09:00", "09:00", 5, 5), new PlannedSlot("2", "productive", "09:00", "10:00", 5, 5)], Work("09:03-10:00")).Numerator.Should().Be(3600);
    }

    [Theory]
    // By the half-hour 9:00 and 9:30; the slot is 9:28 to 10:00. Come 9:31: 3 min late, 2 of them in the first half-hour.
    [InlineData("09:31-10:00", 5, 120, 1800)]
    [InlineData("09:31-10:00", 2, null, 1740)]
    // Left at 9:29, nothing of the second half-hour is kept, and 31 min are no tolerance of 5.
    [InlineData("09:28-09:29", 5, 60, null)]
    public void Run_SlotCutByPeriods_IsForgivenAsAWhole(string worked, int tolerance, int? first, int? second)
    {
        FactSets facts = FactSets.Of(PlannedSlot.Schema.Read([new PlannedSlot("1", "productive", "09:28", "10:00", tolerance, tolerance)]), s_states.Read(Work(worked)));

        Scorecard card = KpiPlan.Compile(s_tolerant).Run(facts, Grouping.None.Per(ReportingPeriod.Intraday(30), DateTimeZone.Utc));

        card.Groups.Select(g => (card.Get(s_tolerant, g).Numerator, card.Get(s_tolerant, g).Denominator)).Should().Equal((first ?? 0, 120), (second ?? 0, 1800));
        Scorecard window = KpiPlan.Compile(s_tolerant).Run(facts, Grouping.None.Between(Sample.Utc("2026-03-01T09:00"), Sample.Utc("2026-03-01T09:30")));
        window.Get(s_tolerant).Numerator.Should().Be(first ?? 0, "the window cuts the slot, and not what is forgiven of it");
    }

    [Fact]
    public void Run_SlotThatIsNotTracked_IsOnNeitherSideAndCountedAsExcluded()
    {
        PlannedSlot[] slots = [new("1", "productive", "09:00", "10:00"), new("2", "training", "10:00", "10:30", Tracked: "no"), new("3", "off", "11:00", "12:00")];
        FactSets facts = FactSets.Of(PlannedSlot.Schema.Read(slots), s_states.Read(Work("09:00-09:45 10:00-10:30")));
        Scorecard card = KpiPlan.Compile(s_plain, s_tolerant, StandardKpis.Shrinkage).Run(facts);

        foreach (KpiDefinition kpi in new[] { s_plain, s_tolerant })
        {
            (card.Get(kpi).Numerator, card.Get(kpi).Denominator, card.Get(kpi).Flags).Should().Be((45 * 60, 3600, MeasurementFlags.None));
            Explanation explanation = card.Explain(kpi, card.Groups[0]);
            explanation.Excluded.Should().ContainSingle(e => e.Reason == "adherence measured is no (wanted: adherence measured is yes)" && e.Count == 1);
        }

        // It is a training all the same: 30 of 90 min.
        card.Get(StandardKpis.Shrinkage).Value.Should().BeApproximately(1m / 3, 0.0000001m);
    }

    [Fact]
    public void Run_SlotThatDoesNotSayWhetherItIsTracked_IsLeftOutAndPartial()
    {
        Measurement measured = Run(
            s_plain, [new PlannedSlot("1", "productive", "09:00", "10:00"), new PlannedSlot("2", "productive", "10:00", "11:00", Tracked: null)], Work("09:00-09:30 10:00-11:00"));

        (measured.Numerator, measured.Denominator, measured.Flags).Should().Be((1800, 3600, MeasurementFlags.Partial));
    }

    [Fact]
    public void Run_SourceThatKnowsNoUntrackedSlots_TracksThemAll()
    {
        FactSet slots = Sample.Accepted(PlannedSlot.Plain, [new PlannedSlot("1", "productive", "09:00", "10:00")]);

        slots.Text(Dimensions.Tracked, 0).Should().Be("yes");
        KpiPlan.Compile(s_plain).Run(FactSets.Of(slots, Sample.Accepted(s_states, Work("09:00-09:30")))).Get(s_plain).Value.Should().Be(0.5m);
    }

    [Fact]
    public void Coverage_WithoutTolerances_NamesThem()
    {
        KpiPlan plan = KpiPlan.Compile(s_plain, s_tolerant);

        plan.Coverage(PlannedSlot.Plain, s_states).Select(c => string.Join(", ", c.Missing)).Should().Equal("", "schedule-slot.tolerance-before, schedule-slot.tolerance-after");
        plan.Run(FactSets.Of(PlannedSlot.Plain.Read([new PlannedSlot("1", "productive", "09:00", "10:00")]), s_states.Read(Work("09:00-10:00"))))
            .Get(s_tolerant).Reasons.Select(r => (r.Code, r.Path)).Should().Contain(("kpi.column-absent", "schedule-slot.tolerance-before"));
    }

    [Theory]
    // Coaching 9:00 to 9:40, a call from then on. A slot for interactions that names coaching is kept by coaching alone; one that names both by both; one that names nothing by the call.
    [InlineData("productive", "coaching", 40)]
    [InlineData("productive", "coaching call", 60)]
    [InlineData("productive", "", 20)]
    [InlineData("productive", "shadowing", 0)]
    // The same in slots for something else: coaching keeps a meeting, unless the meeting names the call.
    [InlineData("meeting", "", 40)]
    [InlineData("meeting", "call", 20)]
    public void Run_SlotThatNamesStates_IsKeptInThoseAlone(string activity, string accepted, int minutes)
    {
        PlannedSlot[] slots = [new PlannedSlot("1", activity, "09:00", "10:00", Accepted: Words(accepted))];
        AgentStretch[] states = [new("1", "dana", "coaching", "09:00", "09:40"), new("2", "dana", "call", "09:40", "10:00")];

        Run(s_plain, slots, states).Numerator.Should().Be(minutes * 60);
        Run(s_tolerant, slots, states).Numerator.Should().Be(minutes * 60);
    }

    [Fact]
    public void Run_SlotThatNamesStates_HasATolerance()
    {
        // Coaching from 9:04; in the call before it he was not where the slot wants him, but 4 min are forgiven.
        AgentStretch[] states = [new("1", "dana", "call", "09:00", "09:04"), new("2", "dana", "coaching", "09:04", "10:00")];

        Run(s_tolerant, [new PlannedSlot("1", "productive", "09:00", "10:00", 5, 5, "yes", "coaching")], states).Value.Should().Be(1);
    }

    [Theory]
    [InlineData("zoom")]
    [InlineData("yoga")]
    public void Run_StateOfWhichItIsNotKnownWhetherItIsProductive_MakesTheFigurePartial(string state)
    {
        FactSets facts = FactSets.Of(
            PlannedSlot.Schema.Read([new PlannedSlot("1", "productive", "09:00", "10:00", 5, 5), new PlannedSlot("2", "lunch", "10:00", "10:30", 5, 5)]),
            s_states.Read([new("1", "dana", "call", "09:00", "09:30"), new("2", "dana", state, "09:30", "10:00"), new("3", "dana", "lunch", "10:00", "10:10"), new("4", "dana", state, "10:10", "10:20")]));
        Scorecard card = KpiPlan.Compile(s_plain, s_tolerant).Run(facts);

        foreach (KpiDefinition kpi in new[] { s_plain, s_tolerant })
        {
            // Kept for certain: 30 min of work and 10 of lunch. A part of the one and a part of the other is not known.
            Measurement measured = card.Get(kpi);
            (measured.Numerator, measured.Denominator, measured.Flags).Should().Be((40 * 60, 90 * 60, MeasurementFlags.Partial));
            measured.Reasons.Select(r => (r.Code, r.Parameters["count"], r.Parameters["measure"])).Should().Equal(
                ("kpi.values-missing", "1", "kept-contact-time"), ("kpi.values-missing", "1", "kept-other-time"));
            card.Explain(kpi, card.Groups[0]).Excluded.Should().ContainSingle(e => e.Reason.StartsWith("not known whether", StringComparison.Ordinal)).Which.Count.Should().Be(2);
        }
    }

    [Theory]
    // Outside the slot; while another channel keeps it; within what is forgiven.
    [InlineData("10:00", "10:30", 60)]
    [InlineData("09:30", "09:40", 60)]
    [InlineData("09:00", "09:03", 60)]
    // Longer than is forgiven: 10 min from the start are not known, and the call from 9:10 is kept.
    [InlineData("09:00", "09:10", 50)]
    public void Run_UnknownStateThatDoesNotMatter_LeavesTheFigureWhole(string from, string to, int minutes)
    {
        string work = from == "09:00" ? to : "09:00";
        AgentStretch[] states = [new("1", "dana", "zoom", from, to, "chat"), new("2", "dana", "call", work, "10:00", "phone")];

        Measurement measured = Run(s_tolerant, [new PlannedSlot("1", "productive", "09:00", "10:00", 5, 5)], states);

        (measured.Numerator, measured.Flags).Should().Be((minutes * 60, minutes == 60 ? MeasurementFlags.None : MeasurementFlags.Partial));
    }

    private static Measurement Run(KpiDefinition kpi, PlannedSlot[] slots, AgentStretch[] states) =>
        KpiPlan.Compile(kpi).Run(FactSets.Of(PlannedSlot.Schema.Read(slots), s_states.Read(states))).Get(kpi);

    private static string[] Words(string? text) => text?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static AgentStretch[] Work(string? stretches) =>
        [.. Words(stretches).Select(s => s.Split('-')).Select((s, i) => new AgentStretch($"{i}", "dana", i % 2 == 0 ? "call" : "ready", s[0], s[1]))];
}
