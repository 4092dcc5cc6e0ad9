using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>What the package knows about the columns of its own fact sets: their sort, their order in time, what every row must have.</summary>
internal static class StandardColumns
{
    private static readonly FrozenDictionary<(FactSetId, FieldId), FieldKind> Kinds = new Dictionary<(FactSetId, FieldId), FieldKind>
    {
        [(FactSetIds.Interaction, InteractionFields.Created)] = FieldKind.Time,
        [(FactSetIds.Interaction, InteractionFields.Queued)] = FieldKind.Time,
        [(FactSetIds.Interaction, InteractionFields.HandedOff)] = FieldKind.Time,
        [(FactSetIds.Interaction, InteractionFields.Answered)] = FieldKind.Time,
        [(FactSetIds.Interaction, InteractionFields.Ended)] = FieldKind.Time,
        [(FactSetIds.Interaction, InteractionFields.WrapEnded)] = FieldKind.Time,
        [(FactSetIds.Interaction, InteractionFields.Wait)] = FieldKind.Span,
        [(FactSetIds.Interaction, InteractionFields.Ring)] = FieldKind.Span,
        [(FactSetIds.Interaction, InteractionFields.Talk)] = FieldKind.Span,
        [(FactSetIds.Interaction, InteractionFields.Hold)] = FieldKind.Span,
        [(FactSetIds.Interaction, InteractionFields.AfterCallWork)] = FieldKind.Span,
        [(FactSetIds.Interaction, InteractionFields.Menu)] = FieldKind.Span,
        [(FactSetIds.Interaction, InteractionFields.EmployeeCount)] = FieldKind.Amount,
        [(FactSetIds.Interaction, InteractionFields.Transfers)] = FieldKind.Amount,
        [(FactSetIds.Interaction, InteractionFields.Escalations)] = FieldKind.Amount,
        [(FactSetIds.Interaction, InteractionFields.Revenue)] = FieldKind.Amount,
        [(FactSetIds.Interaction, InteractionFields.Cost)] = FieldKind.Amount,
        [(FactSetIds.Interaction, InteractionFields.Active)] = FieldKind.Span,
        [(FactSetIds.QueueVisit, QueueVisitFields.Offered)] = FieldKind.Time,
        [(FactSetIds.QueueVisit, QueueVisitFields.Closed)] = FieldKind.Time,
        [(FactSetIds.QueueVisit, QueueVisitFields.Talk)] = FieldKind.Span,
        [(FactSetIds.QueueVisit, QueueVisitFields.Hold)] = FieldKind.Span,
        [(FactSetIds.QueueVisit, QueueVisitFields.AfterCallWork)] = FieldKind.Span,
        [(FactSetIds.QueueVisit, QueueVisitFields.Active)] = FieldKind.Span,
        [(FactSetIds.QueueVisit, QueueVisitFields.Entered)] = FieldKind.Time,
        [(FactSetIds.QueueVisit, QueueVisitFields.Answered)] = FieldKind.Time,
        [(FactSetIds.QueueVisit, QueueVisitFields.Left)] = FieldKind.Time,
        [(FactSetIds.QueueVisit, QueueVisitFields.Wait)] = FieldKind.Span,
        [(FactSetIds.Engagement, EngagementFields.Offered)] = FieldKind.Time,
        [(FactSetIds.Engagement, EngagementFields.Accepted)] = FieldKind.Time,
        [(FactSetIds.Engagement, EngagementFields.Ended)] = FieldKind.Time,
        [(FactSetIds.Engagement, EngagementFields.Talk)] = FieldKind.Span,
        [(FactSetIds.Engagement, EngagementFields.Hold)] = FieldKind.Span,
        [(FactSetIds.Engagement, EngagementFields.AfterCallWork)] = FieldKind.Span,
        [(FactSetIds.Engagement, EngagementFields.Active)] = FieldKind.Span,
        [(FactSetIds.Engagement, EngagementFields.Inactive)] = FieldKind.Span,
        [(FactSetIds.Engagement, EngagementFields.CapacityShare)] = FieldKind.Amount,
        [(FactSetIds.Level, LevelFields.At)] = FieldKind.Time,
        [(FactSetIds.Level, LevelFields.Amount)] = FieldKind.Amount,
        [(FactSetIds.ClockOutcome, ClockOutcomeFields.Started)] = FieldKind.Time,
        [(FactSetIds.ClockOutcome, ClockOutcomeFields.Due)] = FieldKind.Time,
        [(FactSetIds.ClockOutcome, ClockOutcomeFields.Stopped)] = FieldKind.Time,
        [(FactSetIds.ClockOutcome, ClockOutcomeFields.AsOf)] = FieldKind.Time,
        [(FactSetIds.ClockOutcome, ClockOutcomeFields.Counted)] = FieldKind.Time,
        [(FactSetIds.ClockOutcome, ClockOutcomeFields.OpenTime)] = FieldKind.Span,
        [(FactSetIds.ClockOutcome, ClockOutcomeFields.PausedTime)] = FieldKind.Span,
        [(FactSetIds.ClockOutcome, ClockOutcomeFields.Overrun)] = FieldKind.Span,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<FieldId, FieldKind> RowFieldKinds = new Dictionary<FieldId, FieldKind>
    {
        [RowFields.FollowedAfter] = FieldKind.Span,
        [RowFields.Clipped] = FieldKind.Span,
        [RowFields.Age] = FieldKind.Span,
        [RowFields.AsOf] = FieldKind.Time,
        [RowFields.Covered] = FieldKind.Span,
        [RowFields.Overlap] = FieldKind.Span,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<FactSetId, ImmutableArray<(FieldId Earlier, FieldId Later)>> Orders = new Dictionary<FactSetId, ImmutableArray<(FieldId Earlier, FieldId Later)>>
    {
        [FactSetIds.Interaction] =
        [
            (InteractionFields.Created, InteractionFields.Queued),
            (InteractionFields.Created, InteractionFields.HandedOff),
            (InteractionFields.Created, InteractionFields.Answered),
            (InteractionFields.Created, InteractionFields.Ended),
            (InteractionFields.Queued, InteractionFields.Answered),
            (InteractionFields.Queued, InteractionFields.Ended),
            (InteractionFields.Answered, InteractionFields.Ended),
            (InteractionFields.Ended, InteractionFields.WrapEnded),
        ],
        [FactSetIds.QueueVisit] =
        [
            (QueueVisitFields.Entered, QueueVisitFields.Answered),
            (QueueVisitFields.Entered, QueueVisitFields.Left),
            (QueueVisitFields.Entered, QueueVisitFields.Offered),
            (QueueVisitFields.Entered, QueueVisitFields.Closed),
        ],
        [FactSetIds.Engagement] =
        [
            (EngagementFields.Offered, EngagementFields.Accepted),
            (EngagementFields.Accepted, EngagementFields.Ended),
        ],
        [FactSetIds.ClockOutcome] =
        [
            (ClockOutcomeFields.Started, ClockOutcomeFields.Stopped),
            (ClockOutcomeFields.Started, ClockOutcomeFields.AsOf),
        ],
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<FactSetId, ImmutableArray<FieldId>> Required = new Dictionary<FactSetId, ImmutableArray<FieldId>>
    {
        [FactSetIds.Interaction] = [InteractionFields.Created],
        [FactSetIds.QueueVisit] = [QueueVisitFields.Entered],
        [FactSetIds.Level] = [LevelFields.At, LevelFields.Amount],
        [FactSetIds.ClockOutcome] = [ClockOutcomeFields.Started],
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<FactSetId, ImmutableArray<DimensionId>> RequiredDimensions = new Dictionary<FactSetId, ImmutableArray<DimensionId>>
    {
        [FactSetIds.QueueVisit] = [Dimensions.Interaction],
        [FactSetIds.Engagement] = [Dimensions.Interaction, Dimensions.Employee],
        [FactSetIds.Level] = [Dimensions.LevelKind],
        [FactSetIds.ClockOutcome] = [Dimensions.Commitment, Dimensions.CommitmentOutcome],
    }.ToFrozenDictionary();

    public static FieldKind? KindOf(FactSetId factSet, FieldId field) => Kinds.TryGetValue((factSet, field), out FieldKind kind) || RowFieldKinds.TryGetValue(field, out kind) ? kind : null;

    /// <summary>The amounts that count people or events, and so are never negative.</summary>
    public static IReadOnlyList<FieldId> CountsOf(FactSetId factSet) =>
        factSet == FactSetIds.Interaction ? [InteractionFields.EmployeeCount, InteractionFields.Transfers, InteractionFields.Escalations] : [];

    public static IReadOnlyList<(FieldId Earlier, FieldId Later)> OrderOf(FactSetId factSet) => Orders.TryGetValue(factSet, out var order) ? order : [];

    public static IReadOnlyList<FieldId> RequiredOf(FactSetId factSet) => Required.TryGetValue(factSet, out ImmutableArray<FieldId> fields) ? fields : [];

    public static IReadOnlyList<DimensionId> RequiredDimensionsOf(FactSetId factSet) => RequiredDimensions.TryGetValue(factSet, out ImmutableArray<DimensionId> dimensions) ? dimensions : [];
}
