using System.Collections.Frozen;

namespace CustomerServiceKit.Kpis;

/// <summary>What the package knows about the columns of its own fact sets, each in a file of its own.</summary>
internal static class StandardColumns
{
    private static readonly FactSetColumns Unknown = new();

    private static readonly FrozenDictionary<FactSetId, FactSetColumns> Sets = new Dictionary<FactSetId, FactSetColumns>
    {
        [FactSetIds.Interaction] = InteractionColumns.All,
        [FactSetIds.QueueVisit] = QueueVisitColumns.All,
        [FactSetIds.Engagement] = EngagementColumns.All,
        [FactSetIds.Level] = LevelColumns.All,
        [FactSetIds.ClockOutcome] = ClockOutcomeColumns.All,
        [FactSetIds.Case] = CaseColumns.All,
        [FactSetIds.CaseEvent] = CaseEventColumns.All,
        [FactSetIds.AgentState] = AgentStateColumns.All,
        [FactSetIds.ScheduleSlot] = ScheduleSlotColumns.All,
        [FactSetIds.Rating] = RatingColumns.All,
        [FactSetIds.Plan] = PlanColumns.All,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<(FactSetId, FieldId), FieldKind> Kinds = Sets
        .SelectMany(set => KindsOf(set.Value).Select(field => ((set.Key, field.Field), field.Kind)))
        .ToFrozenDictionary(entry => entry.Item1, entry => entry.Kind);

    private static readonly FrozenDictionary<FieldId, FieldKind> RowFieldKinds = new Dictionary<FieldId, FieldKind>
    {
        [RowFields.FollowedAfter] = FieldKind.Span,
        [RowFields.SincePrevious] = FieldKind.Span,
        [RowFields.Clipped] = FieldKind.Span,
        [RowFields.Age] = FieldKind.Span,
        [RowFields.AsOf] = FieldKind.Time,
        [RowFields.Covered] = FieldKind.Span,
        [RowFields.Overlap] = FieldKind.Span,
    }.ToFrozenDictionary();

    /// <summary>The columns of a fact set; none where it is an integrator's own.</summary>
    public static FactSetColumns Of(FactSetId factSet) => Sets.GetValueOrDefault(factSet, Unknown);

    public static bool Has(FactSetId factSet) => Sets.ContainsKey(factSet);

    /// <summary>The package's fact set that a name of none is most like, a letter or two away or in the plural; null where it is one, or like none.</summary>
    public static FactSetId? Nearly(FactSetId factSet)
    {
        string given = factSet.Value.Replace("-", string.Empty, StringComparison.Ordinal).TrimEnd('s');
        return Has(factSet) ? null : Sets.Keys
            .Select(known => (Known: known, Text: known.Value.Replace("-", string.Empty, StringComparison.Ordinal)))
            .Select(k => (k.Known, Distance: Spelling.Distance(given, k.Text), Most: k.Text.Length > 8 ? 2 : k.Text.Length > 4 ? 1 : 0))
            .Where(k => k.Distance <= k.Most).OrderBy(k => k.Distance).ThenBy(k => k.Known.Value, StringComparer.Ordinal).Select(k => (FactSetId?)k.Known).FirstOrDefault();
    }

    public static FieldKind? KindOf(FactSetId factSet, FieldId field) => Kinds.TryGetValue((factSet, field), out FieldKind kind) || RowFieldKinds.TryGetValue(field, out kind) ? kind : null;

    private static IEnumerable<(FieldId Field, FieldKind Kind)> KindsOf(FactSetColumns columns) =>
    [
        .. columns.Times.Select(f => (f, FieldKind.Time)),
        .. columns.Spans.Select(f => (f, FieldKind.Span)),
        .. columns.Amounts.Select(f => (f, FieldKind.Amount)),
    ];
}
