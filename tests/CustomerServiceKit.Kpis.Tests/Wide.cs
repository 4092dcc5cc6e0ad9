using NodaTime;

namespace CustomerServiceKit.Kpis.Tests;

/// <summary>Schemas with every column that a standard KPI reads.</summary>
internal static class Wide
{
    public static Unit Shekels { get; } = Unit.Money("ILS");

    public static FactSchema<Call> Interactions { get; } = Sample.Full
        .Time(InteractionFields.Queued, c => c.Queued)
        .Span(InteractionFields.Ring, c => Sample.Seconds(c.Ring))
        .Span(InteractionFields.Active, c => Sample.Seconds(c.Active))
        .Amount(InteractionFields.Escalations, Unit.Count, c => c.Escalations)
        .Amount(InteractionFields.Revenue, Shekels, c => c.Revenue)
        .Amount(InteractionFields.Cost, Shekels, c => c.Cost)
        .Flag(Dimensions.OfferEligible, c => c.OfferEligible)
        .Dimension(Dimensions.Customer, c => c.Customer)
        .Word(Dimensions.Direction, c => c.Direction)
        .Word(Dimensions.Origin, c => c.Origin);

    public static FactSchema<Visit> Visits { get; } = FactSchema.QueueVisits<Visit>(v => v.Id)
        .Dimension(Dimensions.Interaction, v => v.Interaction)
        .Time(QueueVisitFields.Entered, v => v.Entered)
        .Span(QueueVisitFields.Wait, v => Sample.Seconds(v.Wait))
        .Dimension(Dimensions.Queue, v => v.Queue)
        .Word(Dimensions.Direction, v => v.Direction)
        .Outcome(v => v.Outcome);

    public static FactSchema<Part> Engagements { get; } = FactSchema.Engagements<Part>(p => p.Id)
        .Dimension(Dimensions.Interaction, p => p.Interaction)
        .Dimension(Dimensions.Employee, p => p.Employee)
        .Time(EngagementFields.Offered, p => p.Offered)
        .Time(EngagementFields.Accepted, p => p.Accepted)
        .Span(EngagementFields.Talk, p => Sample.Seconds(p.Talk))
        .Span(EngagementFields.Hold, p => Sample.Seconds(p.Hold))
        .Span(EngagementFields.AfterCallWork, p => Sample.Seconds(p.Wrap))
        .Role(p => p.Role)
        .Word(Dimensions.OfferResult, p => p.Result);

    /// <summary>Expenses and other levels; the amount is in money, in which a population is a whole number.</summary>
    public static FactSchema<Sample.Level> Levels { get; } = FactSchema.Levels<Sample.Level>(l => l.Id)
        .Time(LevelFields.At, l => l.At)
        .Amount(LevelFields.Amount, Shekels, l => l.Amount)
        .Dimension(Dimensions.LevelKind, l => l.Kind);

    /// <summary>One KPI over interactions of every column, all in one group.</summary>
    public static Measurement Measure(KpiDefinition kpi, params IEnumerable<Call> rows) => Run(kpi, Sample.Accepted(Interactions, rows));

    /// <summary>One KPI over queue visits.</summary>
    public static Measurement Measure(KpiDefinition kpi, params IEnumerable<Visit> rows) => Run(kpi, Sample.Accepted(Visits, rows));

    /// <summary>One KPI over employees' parts.</summary>
    public static Measurement Measure(KpiDefinition kpi, params IEnumerable<Part> rows) => Run(kpi, Sample.Accepted(Engagements, rows));

    public static Measurement Run(KpiDefinition kpi, params FactSet[] facts) => KpiPlan.Compile(kpi).Run(FactSets.Of(facts)).Get(kpi);

    internal sealed record Visit(string Id)
    {
        public string Interaction { get; init; } = Id;

        public Instant Entered { get; init; } = Instant.FromUtc(2026, 3, 1, 8, 0);

        public double? Wait { get; init; }

        public string? Queue { get; init; }

        public OutcomeKind? Outcome { get; init; } = OutcomeKind.Answered;

        public InteractionDirection? Direction { get; init; }
    }

    internal sealed record Part(string Id)
    {
        public string Interaction { get; init; } = Id;

        public string Employee { get; init; } = "dana";

        public Instant? Offered { get; init; } = Instant.FromUtc(2026, 3, 1, 8, 0);

        public Instant? Accepted { get; init; }

        public Instant? Ended { get; init; }

        public double? Active { get; init; }

        public double? Talk { get; init; }

        public double? Hold { get; init; }

        public double? Wrap { get; init; }

        public EngagementRole? Role { get; init; } = EngagementRole.Primary;

        public OfferResult? Result { get; init; }
    }
}
