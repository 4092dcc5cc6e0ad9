using static CustomerServiceKit.Kpis.StandardConditions;

namespace CustomerServiceKit.Kpis;

/// <summary>What contacts of the same customer soon after each other say: resolution at the first contact (K26), and repeat contacts (K29).</summary>
internal static class RepeatKpis
{
    private const string Within = "within";

    private static readonly RowSource Contacts = RowSource.Of(FactSetIds.Interaction).FollowedBy(InteractionFields.Created, [Dimensions.Customer]);

    public static KpiDefinition NoRepeat(Threshold within)
    {
        ArgumentNullException.ThrowIfNull(within);
        Condition first = Condition.Any(Condition.Not(Condition.Present(RowFields.SincePrevious)), Condition.Not(Compared(RowFields.SincePrevious, within)));
        Condition followed = Compared(RowFields.FollowedAfter, within);
        return new KpiDefinition(
            Key("first-contact-resolution", "no-repeat", within),
            VariantNames.ResolutionNoRepeat,
            KpiFamily.Quality,
            Unit.Share,
            Direction.Up,
            Formula.Ratio(
                Measure.Count("first-contacts-without-repeat", Contacts, InteractionFields.Created, And(first, Condition.Not(followed))),
                Measure.Count("first-contacts-told", Contacts, InteractionFields.Created, And(first, Condition.Known(followed)))),
            within.Table is null ? null : [within.Table],
            LocalizedText.English(
                "First contacts of a customer that no other contact of his followed within the time / first contacts. A first contact is one with none of his within the time before it. "
                + "Contacts whose time is not over are left out, and the figure is marked immature. A contact without a customer counts as single. "
                + "After QueueMetrics, where exactly the limit is no repeat any more: give a limit whose boundary is outside."));
    }

    public static KpiDefinition Rate(Threshold within)
    {
        ArgumentNullException.ThrowIfNull(within);
        return new KpiDefinition(
            Key("repeat-rate", null, within),
            StandardNames.RepeatRate,
            KpiFamily.Quality,
            Unit.Share,
            Direction.Down,
            Formula.Ratio(
                Measure.Count("repeat-contacts", Contacts, InteractionFields.Created, And(Condition.Present(RowFields.SincePrevious), Compared(RowFields.SincePrevious, within))),
                Measure.Count("contacts", Contacts, InteractionFields.Created)),
            within.Table is null ? null : [within.Table],
            LocalizedText.English("Contacts that follow another of the same customer within the time / contacts. A contact without a customer follows none."));
    }

    public static KpiDefinition UpsellAfter(Threshold within)
    {
        ArgumentNullException.ThrowIfNull(within);
        RowSource sales = RowSource.Of(FactSetIds.Interaction).Where(Yes(Dimensions.OfferAccepted));
        RowSource contacts = RowSource.Of(FactSetIds.Interaction).FollowedBy(InteractionFields.Created, [Dimensions.Customer], sales);
        Condition followed = Compared(RowFields.FollowedAfter, within);
        return new KpiDefinition(
            Key("upsell-after-contact", null, within),
            CaseKpiNames.UpsellAfterContact,
            KpiFamily.Service,
            Unit.Share,
            Direction.Up,
            Formula.Ratio(
                Measure.Count("contacts-followed-by-sale", contacts, InteractionFields.Created, followed),
                Measure.Count("contacts-told-of-sale", contacts, InteractionFields.Created, Condition.Known(followed))),
            within.Table is null ? null : [within.Table],
            LocalizedText.English("Contacts that another of the same customer with an accepted offer followed within the time / contacts. Those whose time is not over are left out."));
    }

    private static CompareCondition Compared(FieldId field, Threshold within) => Condition.Compare(field, within.Comparison, Operand.Parameter(Within));

    private static KpiKey Key(string id, string? variant, Threshold within) =>
        (variant is null ? new KpiKey(id) : new KpiKey(id, variant)).With(new KpiParameter(Within, within.Comparison, within.Value));
}
