using NodaTime;

namespace CustomerServiceKit.Kpis.Tests.Engine;

/// <summary>A row with a column of every sort that the engine treats in a way of its own.</summary>
internal sealed record EngineRow(
    int Id,
    long Created,
    long? Answered,
    int? Wait,
    int? Talk,
    int Hold,
    long? Revenue,
    string? Queue,
    string? Team,
    bool? Resolved,
    string[] People)
{
    /// <summary>Wide numbers that may be negative, in milliseconds of nothing in particular.</summary>
    public static FieldId Money { get; } = new("money");

    public static FactSchema<EngineRow> Schema { get; } = FactSchema.Interactions<EngineRow>(r => r.Id.ToString(System.Globalization.CultureInfo.InvariantCulture))
        .Time(InteractionFields.Created, r => Instant.FromUnixTimeMilliseconds(r.Created))
        .Time(InteractionFields.Answered, r => r.Answered is long at ? Instant.FromUnixTimeMilliseconds(at) : null)
        .Span(InteractionFields.Wait, r => r.Wait is int wait ? Duration.FromMilliseconds(wait) : null)
        .Span(InteractionFields.Talk, r => r.Talk is int talk ? Duration.FromMilliseconds(talk) : null)
        .Span(InteractionFields.Hold, r => Duration.FromMilliseconds(r.Hold))
        .Amount(Money, Unit.Count, r => r.Revenue)
        .Dimension(Dimensions.Queue, r => r.Queue)
        .Dimension(Dimensions.Team, r => r.Team)
        .Flag(Dimensions.ResolvedByEmployee, r => r.Resolved)
        .Members(Sample.People, r => r.People);

    public static FactSet Facts(IEnumerable<EngineRow> rows) => Schema.Read(rows, new IntakePolicy { CheckKeys = false }).Facts;
}
