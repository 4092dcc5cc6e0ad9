using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>Says which columns a set of facts has. <see cref="FactSchema{TRow}"/> also says how to read them from a row.</summary>
/// <remarks>This is the only place where an integrator's row type and functions live; all below it is data.</remarks>
public abstract class FactSchema
{
    private protected FactSchema(FactSetId factSet, ImmutableArray<FieldDescription> fields, ImmutableArray<DimensionId> dimensions, ImmutableArray<DimensionId> memberDimensions)
    {
        FactSet = factSet;
        Fields = fields;
        Dimensions = dimensions;
        MemberDimensions = memberDimensions;
    }

    /// <summary>The set of facts the rows belong to.</summary>
    public FactSetId FactSet { get; }

    /// <summary>The times, spans and amounts, in the order in which they were declared; derived ones last.</summary>
    public IReadOnlyList<FieldDescription> Fields { get; }

    /// <summary>The dimensions that partition the rows: a row has one value or none.</summary>
    public IReadOnlyList<DimensionId> Dimensions { get; }

    /// <summary>The dimensions that overlap: a row may have several values, so figures over them do not add up.</summary>
    public IReadOnlyList<DimensionId> MemberDimensions { get; }

    /// <summary>Starts a schema for interactions: one row is one contact from the customer's side.</summary>
    /// <typeparam name="TRow">The integrator's row type.</typeparam>
    /// <param name="rowKey">Gives the id of a row, unique within its source.</param>
    /// <returns>A schema without columns; add <see cref="InteractionFields.Created"/> at least.</returns>
    public static FactSchema<TRow> Interactions<TRow>(Func<TRow, string> rowKey) => Create(FactSetIds.Interaction, rowKey);

    /// <summary>Starts a schema for stays in queues.</summary>
    /// <typeparam name="TRow">The integrator's row type.</typeparam>
    /// <param name="rowKey">Gives the id of a row, unique within its source.</param>
    /// <returns>A schema without columns; add <see cref="Kpis.Dimensions.Interaction"/> and <see cref="QueueVisitFields.Entered"/> at least.</returns>
    public static FactSchema<TRow> QueueVisits<TRow>(Func<TRow, string> rowKey) => Create(FactSetIds.QueueVisit, rowKey);

    /// <summary>Starts a schema for the parts employees had in interactions.</summary>
    /// <typeparam name="TRow">The integrator's row type.</typeparam>
    /// <param name="rowKey">Gives the id of a row, unique within its source.</param>
    /// <returns>A schema without columns; add <see cref="Kpis.Dimensions.Interaction"/> and <see cref="Kpis.Dimensions.Employee"/> at least.</returns>
    public static FactSchema<TRow> Engagements<TRow>(Func<TRow, string> rowKey) => Create(FactSetIds.Engagement, rowKey);

    /// <summary>Starts a schema for levels: figures that stand from a date until the next one.</summary>
    /// <typeparam name="TRow">The integrator's row type.</typeparam>
    /// <param name="rowKey">Gives the id of a row, unique within its source.</param>
    /// <returns>A schema without columns; add <see cref="LevelFields.At"/>, <see cref="LevelFields.Amount"/> and <see cref="Kpis.Dimensions.LevelKind"/>.</returns>
    public static FactSchema<TRow> Levels<TRow>(Func<TRow, string> rowKey) => Create(FactSetIds.Level, rowKey);

    /// <summary>Starts a schema for outcomes of promises that another system keeps; those of the service clock are read by <see cref="ClockOutcomes()"/>.</summary>
    /// <typeparam name="TRow">The integrator's row type.</typeparam>
    /// <param name="rowKey">Gives the id of a row, unique within its source.</param>
    /// <returns>A schema without columns; add <see cref="ClockOutcomeFields.Started"/>, <see cref="Kpis.Dimensions.Commitment"/> and <see cref="Kpis.Dimensions.CommitmentOutcome"/> at least.</returns>
    public static FactSchema<TRow> ClockOutcomes<TRow>(Func<TRow, string> rowKey) => Create(FactSetIds.ClockOutcome, rowKey);

    /// <summary>The schema for the outcomes that the service clock gives, with all their columns; add dimensions of the case (service, channel, team) as you need them.</summary>
    /// <returns>The schema, ready to read.</returns>
    /// <remarks>
    /// The key of a row is case, commitment and start, within its source. Of several outcomes of one clock the one with the newest
    /// <see cref="ClockOutcome.AsOf"/> counts. An outcome that is <see cref="ClockOutcomeKind.Excluded"/> is an excluded row: it enters no figure, and the intake and every
    /// explanation list it with its reason.
    /// </remarks>
    public static FactSchema<ClockOutcome> ClockOutcomes() => ClockOutcomeSchema.Complete;

    /// <summary>Starts a schema for cases: one row is one matter of a customer over its whole time.</summary>
    /// <typeparam name="TRow">The integrator's row type.</typeparam>
    /// <param name="rowKey">Gives the id of a row, unique within its source.</param>
    /// <returns>A schema without columns; add <see cref="CaseFields.Created"/> at least.</returns>
    public static FactSchema<TRow> Cases<TRow>(Func<TRow, string> rowKey) => Create(FactSetIds.Case, rowKey);

    /// <summary>Starts a schema for what happened to cases, as another system records it; the events that the service clock reads are read by <see cref="CaseEvents()"/>.</summary>
    /// <typeparam name="TRow">The integrator's row type.</typeparam>
    /// <param name="rowKey">Gives the id of a row, unique within its source.</param>
    /// <returns>A schema without columns; add <see cref="CaseEventFields.At"/>, <see cref="Kpis.Dimensions.Case"/> and <see cref="Kpis.Dimensions.EventKind"/> at least.</returns>
    public static FactSchema<TRow> CaseEvents<TRow>(Func<TRow, string> rowKey) => Create(FactSetIds.CaseEvent, rowKey);

    /// <summary>The schema for case events as the service clock reads them, with all their columns: one stream feeds both. Add dimensions of the case as you need them.</summary>
    /// <returns>The schema, ready to read.</returns>
    /// <remarks>
    /// The key of a row is case, instant and sequence, within its source. <see cref="Kpis.Dimensions.Employee"/> is who acted where that was an employee;
    /// <see cref="Kpis.Dimensions.Actor"/> is the kind of party in any case.
    /// </remarks>
    public static FactSchema<CaseEvent> CaseEvents() => CaseEventSchema.Complete;

    /// <summary>Starts a schema for the states of employees: one row is an employee in a state, from a start to an end, or without an end while it lasts.</summary>
    /// <typeparam name="TRow">The integrator's row type.</typeparam>
    /// <param name="rowKey">Gives the id of a row, unique within its source.</param>
    /// <returns>A schema without columns; add <see cref="AgentStateFields.Start"/>, <see cref="Kpis.Dimensions.Employee"/> and <see cref="Kpis.Dimensions.State"/> at least, and what the states mean with <see cref="FactSchema{TRow}.WorkStates"/>.</returns>
    public static FactSchema<TRow> AgentStates<TRow>(Func<TRow, string> rowKey) => Create(FactSetIds.AgentState, rowKey);

    /// <summary>Starts a schema for schedules: one row is a stretch of planned time of an employee.</summary>
    /// <typeparam name="TRow">The integrator's row type.</typeparam>
    /// <param name="rowKey">Gives the id of a row, unique within its source.</param>
    /// <returns>A schema without columns; add <see cref="ScheduleSlotFields.Start"/>, <see cref="ScheduleSlotFields.End"/> or <see cref="ScheduleSlotFields.Length"/>, <see cref="Kpis.Dimensions.Employee"/> and <see cref="Kpis.Dimensions.ActivityKind"/> at least.</returns>
    public static FactSchema<TRow> ScheduleSlots<TRow>(Func<TRow, string> rowKey) => Create(FactSetIds.ScheduleSlot, rowKey);

    /// <summary>Starts a schema for ratings: one row is one answer on a declared scale, or an invitation that was not answered.</summary>
    /// <typeparam name="TRow">The integrator's row type.</typeparam>
    /// <param name="rowKey">Gives the id of a row, unique within its source.</param>
    /// <returns>A schema without columns; add <see cref="RatingFields.Rated"/> and the answer with <see cref="FactSchema{TRow}.Score(RatingScale, Func{TRow, double?})"/> at least.</returns>
    public static FactSchema<TRow> Ratings<TRow>(Func<TRow, string> rowKey) => Create(FactSetIds.Rating, rowKey);

    /// <summary>Starts a schema for plans: one row is what was planned for one interval of a queue.</summary>
    /// <typeparam name="TRow">The integrator's row type.</typeparam>
    /// <param name="rowKey">Gives the id of a row, unique within its source.</param>
    /// <returns>A schema without columns; add <see cref="PlanFields.Start"/>, <see cref="PlanFields.End"/> or <see cref="PlanFields.Length"/>, and <see cref="Kpis.Dimensions.Queue"/> at least.</returns>
    public static FactSchema<TRow> Plans<TRow>(Func<TRow, string> rowKey) => Create(FactSetIds.Plan, rowKey);

    /// <summary>Starts a schema for an integrator's own sort of facts.</summary>
    /// <typeparam name="TRow">The integrator's row type.</typeparam>
    /// <param name="factSet">The name of the set.</param>
    /// <param name="rowKey">Gives the id of a row, unique within its source.</param>
    /// <returns>A schema without columns.</returns>
    /// <exception cref="ArgumentException"><paramref name="factSet"/> is unspecified.</exception>
    public static FactSchema<TRow> Create<TRow>(FactSetId factSet, Func<TRow, string> rowKey)
    {
        ArgumentNullException.ThrowIfNull(rowKey);
        return factSet == default
            ? throw new ArgumentException("A fact set needs a name, for example FactSetIds.Interaction.", nameof(factSet))
            : new FactSchema<TRow>(factSet, rowKey);
    }

    internal int IndexOf(FieldId field)
    {
        for (int i = 0; i < Fields.Count; i++)
        {
            if (Fields[i].Id == field)
            {
                return i;
            }
        }

        return -1;
    }

    internal int IndexOf(DimensionId dimension)
    {
        for (int i = 0; i < Dimensions.Count; i++)
        {
            if (Dimensions[i] == dimension)
            {
                return i;
            }
        }

        return -1;
    }
}
