using CustomerServiceKit;
using CustomerServiceKit.Charters;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>Reads all rows of the quarter, each sort by its schema.</summary>
internal sealed class SimulatedIntake
{
    private readonly List<FactSchema> _schemas = [];
    private readonly List<Func<Intake>> _reads = [];

    public static (IReadOnlyList<FactSchema> Schemas, Intake[] Intakes) Of(SimulatedRows rows, IEnumerable<ClockState> clocks)
    {
        Organization organization = rows.Quarter.Organization;
        SimulatedIntake all = new SimulatedIntake()
            .Add(SimulatedSchemas.Interactions(organization), rows.Interactions)
            .Add(SimulatedSchemas.Engagements(organization), rows.Engagements)
            .Add(SimulatedSchemas.Levels(), rows.Quarter.Levels)
            .Add(SimulatedSchemas.Plans(), rows.Plans)
            .Add(StaffSchemas.States(organization), rows.Staffing.States)
            .Add(StaffSchemas.Slots(organization), rows.Staffing.Slots)
            .Add(StaffSchemas.Cases(organization), rows.Cases)
            .Add(StaffSchemas.CaseEvents(organization), rows.Cases.SelectMany(c => c.Events))
            .Add(StaffSchemas.Ratings(), rows.Ratings)
            .Add(Promises(rows), clocks.Select(c => c.ToOutcome()));

        // Each sort is read by itself, so they are read side by side.
        return (all._schemas, [.. all._reads.AsParallel().AsOrdered().Select(read => read())]);
    }

    /// <summary>A promise belongs to who took the call, or owns the case.</summary>
    private static FactSchema<ClockOutcome> Promises(SimulatedRows rows)
    {
        Dictionary<string, string?> who = rows.Quarter.Interactions.ToDictionary(i => i.Id, i => i.Employee);
        foreach (SimulatedCase followUp in rows.FollowUps)
        {
            who.Add(followUp.Id, followUp.Owner);
        }

        Dictionary<string, string> queues = rows.Quarter.Interactions.Where(i => i.Department is not null).ToDictionary(i => i.Id, i => i.Department!);
        return FactSchema.ClockOutcomes()
            .Dimension(Dimensions.Channel, _ => Channel.Phone.Id.Value)
            .Dimension(Dimensions.Department, o => queues.GetValueOrDefault(o.Case.Value) ?? DepartmentOf(rows, who[o.Case.Value], o.Started))
            .Dimension(Dimensions.Employee, o => who[o.Case.Value])
            .Organization(rows.Quarter.Organization, ClockOutcomeFields.Started);
    }

    private static string? DepartmentOf(SimulatedRows rows, string? employee, Instant at) =>
        employee is null ? null : rows.Quarter.Organization.UnitOf(new EmployeeId(employee), UnitLevel.Department, at)?.Value;

    private SimulatedIntake Add<TRow>(FactSchema<TRow> schema, IEnumerable<TRow> rows)
    {
        _schemas.Add(schema);
        _reads.Add(() => schema.Read(rows));
        return this;
    }
}
