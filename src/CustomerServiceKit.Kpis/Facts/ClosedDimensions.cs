using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>The dimensions whose values are a closed set of words; the open name a source gives stands in a dimension beside it.</summary>
internal static class ClosedDimensions
{
    private static readonly ImmutableArray<string> YesOrNo = ["no", "yes"];

    private static readonly FrozenDictionary<DimensionId, ImmutableArray<string>> Words = new Dictionary<DimensionId, ImmutableArray<string>>
    {
        [Dimensions.OutcomeKind] = [.. EnumText<OutcomeKind>.All],
        [Dimensions.ChannelKind] = [.. EnumText<ChannelKind>.All],
        [Dimensions.Direction] = [.. EnumText<InteractionDirection>.All],
        [Dimensions.EngagementRole] = [.. EnumText<EngagementRole>.All],
        [Dimensions.LevelKind] = [.. EnumText<LevelKind>.All],
        [Dimensions.ResolvedByEmployee] = YesOrNo,
        [Dimensions.ResolvedByCustomer] = YesOrNo,
        [Dimensions.Origin] = [.. EnumText<InteractionOrigin>.All],
        [Dimensions.EndedBy] = [.. EnumText<ActorKind>.All],
        [Dimensions.Actor] = [.. EnumText<ActorKind>.All],
        [Dimensions.EnterReason] = [.. EnumText<QueueEnterReason>.All],
        [Dimensions.OfferResult] = [.. EnumText<OfferResult>.All],
        [Dimensions.ResolvableAtFirstLevel] = YesOrNo,
        [Dimensions.OfferEligible] = YesOrNo,
        [Dimensions.OfferMade] = YesOrNo,
        [Dimensions.OfferAccepted] = YesOrNo,
        [Dimensions.CommitmentOutcome] = [.. EnumText<ClockOutcomeKind>.All],
        [Dimensions.StatusKind] = [.. EnumText<CaseStatusKind>.All],
        [Dimensions.CreatedBy] = [.. EnumText<ActorKind>.All],
        [Dimensions.EventKind] = [.. EnumText<CaseEventKind>.All],
        [Dimensions.Public] = YesOrNo,
        [Dimensions.Delivered] = YesOrNo,
        [Dimensions.WorkState] = [.. EnumText<WorkState>.All],
        [Dimensions.Paid] = YesOrNo,
        [Dimensions.Productive] = YesOrNo,
        [Dimensions.LoggedIn] = YesOrNo,
        [Dimensions.ActivityKind] = [.. EnumText<ScheduleActivity>.All],
        [Dimensions.Tracked] = YesOrNo,
        [Dimensions.Instrument] = [.. EnumText<RatingInstrument>.All],
        [Dimensions.Box] = [.. EnumText<RatingBox>.All],
        [Dimensions.Responded] = YesOrNo,
        [Dimensions.Restarted] = YesOrNo,
        [Dimensions.CriticalError] = YesOrNo,
    }.ToFrozenDictionary();

    /// <summary>Whether a dimension of a fact set is closed; an integrator's own fact set may use the same name for something else.</summary>
    public static bool IsClosed(FactSetId factSet, DimensionId dimension) => StandardColumns.Has(factSet) && Words.ContainsKey(dimension);

    public static bool Allows(DimensionId dimension, string value) => !Words.TryGetValue(dimension, out ImmutableArray<string> words) || words.Contains(value);

    public static string List(DimensionId dimension) => string.Join(", ", Words[dimension].Order(StringComparer.Ordinal));
}
