using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Benchmarks.Rows;

/// <summary>How the rows are read, and what their codes are called.</summary>
public sealed class RowSchema
{
    private readonly string[] _agents;
    private readonly string[] _queues;

    public RowSchema(int agents, int queues, int customers = 0)
    {
        _agents = [.. Enumerable.Range(0, agents).Select(AgentName)];
        _queues = [.. Enumerable.Range(0, queues).Select(QueueName)];
        string[] names = [.. Enumerable.Range(0, customers).Select(c => c.ToString(CultureInfo.InvariantCulture))];
        Schema = FactSchema.Interactions<InteractionRow>(r => r.Number.ToString(CultureInfo.InvariantCulture))
            .Time(InteractionFields.Created, r => Instant.FromUnixTimeMilliseconds(r.Created))
            .Dimension(Dimensions.Employee, r => r.Agent < 0 ? null : _agents[r.Agent])
            .Dimension(Dimensions.Proficiency, r => r.Agent < 0 ? null : ProficiencyOf(r.Agent))
            .Dimension(Dimensions.Queue, r => r.Queue < 0 ? null : _queues[r.Queue])
            .Outcome(r => r.Outcome)
            .Span(InteractionFields.Wait, r => Span(r.Wait))
            .Span(InteractionFields.Talk, r => Span(r.Talk))
            .Span(InteractionFields.Hold, r => Span(r.Hold))
            .Span(InteractionFields.AfterCallWork, r => Span(r.AfterCallWork))
            .Amount(InteractionFields.EmployeeCount, Unit.Count, r => r.Employees)
            .Amount(InteractionFields.Transfers, Unit.Count, r => r.Transfers)
            .Flag(Dimensions.ResolvedByEmployee, r => Flag(r.ResolvedByEmployee))
            .Flag(Dimensions.ResolvedByCustomer, r => Flag(r.ResolvedByCustomer))
            .Flag(Dimensions.OfferMade, r => Flag(r.OfferMade))
            .Flag(Dimensions.OfferAccepted, r => Flag(r.OfferAccepted));
        Schema = customers > 0 ? Schema.Dimension(Dimensions.Customer, r => r.Customer < 0 ? null : names[r.Customer]) : Schema;
    }

    public FactSchema<InteractionRow> Schema { get; }

    public static string AgentName(int agent) => "agent-" + agent.ToString("0000", CultureInfo.InvariantCulture);

    public static string QueueName(int queue) => "queue-" + queue.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>Every fifth employee is a professional.</summary>
    public static string ProficiencyOf(int agent) => agent % 5 == 0 ? "professional" : "general";

    private static Duration? Span(int milliseconds) => milliseconds < 0 ? null : Duration.FromMilliseconds(milliseconds);

    private static bool? Flag(sbyte answer) => answer < 0 ? null : answer > 0;
}
