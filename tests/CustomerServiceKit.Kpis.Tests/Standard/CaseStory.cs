using NodaTime;

namespace CustomerServiceKit.Kpis.Tests.Standard;

/// <summary>What happened to cases, from which their figures follow.</summary>
internal static class CaseStory
{
    public static FactSchema<Happening> Events { get; } = FactSchema.CaseEvents<Happening>(e => $"{e.Case}/{e.At}/{e.Sequence}/{e.Kind}/{e.Value}")
        .Time(CaseEventFields.At, e => Time(e.At)).Amount(CaseEventFields.Sequence, Unit.Count, e => e.Sequence)
        .Dimension(Dimensions.Case, e => e.Case).Word(Dimensions.EventKind, e => (CaseEventKind?)e.Kind).Word(Dimensions.Actor, e => (ActorKind?)e.Actor)
        .Dimension(Dimensions.Employee, e => e.Employee).Dimension(Dimensions.FromValue, e => e.From).Dimension(Dimensions.ToValue, e => e.Value)
        .Dimension(Dimensions.Channel, e => e.Channel).Flag(Dimensions.Delivered, e => e.Delivered);

    public static Happening Created(string of, int at) => new(of, at, CaseEventKind.Created, ActorKind.Customer);

    public static Happening Customer(string of, int at) => new(of, at, CaseEventKind.CustomerMessage, ActorKind.Customer);

    public static Happening Reply(string of, int at, string employee) => new(of, at, CaseEventKind.EmployeeReply, ActorKind.Employee, employee);

    public static Happening Status(string of, int at, string from, string to) => new(of, at, CaseEventKind.StatusChanged, ActorKind.Employee, "dana", From: from, Value: to);

    public static Instant Time(int minutes) => Sample.Utc("2026-03-02T09:00") + Duration.FromMinutes(minutes);

    public static FactSet Cases(Happening[] events) => FactSchema.Cases<Happening>(e => e.Case)
        .Time(CaseFields.Created, e => Time(e.At)).Dimension(Dimensions.Customer, _ => "anna").Dimension(Dimensions.Reason, _ => "invoice").Flag(Dimensions.Restarted, e => e.Case == "a")
        .Read(events.Where(e => e.Kind == CaseEventKind.Created)).Facts;

    public static FactSets Facts(Happening[] events) => FactSets.Of(Cases(events), Events.Read(events).Facts);

    public static Measurement Measured(KpiDefinition kpi, Happening[] events) => KpiPlan.Compile(kpi).Run(Facts(events)).Get(kpi);

    public static decimal? Value(KpiDefinition kpi, Happening[] events) => Measured(kpi, events).Value;
}
