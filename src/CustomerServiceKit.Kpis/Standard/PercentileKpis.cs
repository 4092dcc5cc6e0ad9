using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CustomerServiceKit.Kpis;

/// <summary>Times that a share of the rows does not exceed, read as <c>StandardKpis.Percentiles.Wait(0.9m)</c>.</summary>
/// <remarks>
/// The value is one that occurs: with 20 waits the 90th percentile is the 18th in order of length. A percentile of several groups cannot be made from theirs, so roll-ups refuse it.
/// </remarks>
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Read through a property beside the others.")]
public sealed class PercentileKpis
{
    private static readonly RowSource Interactions = RowSource.Of(FactSetIds.Interaction);

    internal PercentileKpis()
    {
    }

    /// <summary>The wait that a share of the answered interactions does not exceed.</summary>
    /// <param name="share">More than 0 and less than 1: 0.5 for the median.</param>
    /// <returns>The definition, for example <c>wait-time.p90</c>.</returns>
    /// <remarks>Example: waits of 5, 10, 20 and 65 s: the median is 10 s, the 90th percentile 65 s.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not between 0 and 1.</exception>
    public KpiDefinition Wait(decimal share) => Of(
        "wait-time", StandardNames.WaitTime, share, KpiFamily.Service, Direction.Down,
        Answered("waits-of-answered", Quantity.Field(InteractionFields.Wait)),
        "The wait that a share of answered interactions does not exceed. Those who gave up are not in it: read it beside the abandonment rate.");

    /// <summary>The talk time that a share of the answered interactions does not exceed.</summary>
    /// <inheritdoc cref="Wait"/>
    public KpiDefinition TalkTime(decimal share) => Of(
        "talk-time", StandardNames.TalkTime, share, KpiFamily.Efficiency, Direction.Band,
        Answered("talk-times", Quantity.Field(InteractionFields.Talk)),
        "The talk time that a share of answered interactions does not exceed.");

    /// <summary>The handle time (talk, hold and after-call work) that a share of the answered interactions does not exceed.</summary>
    /// <inheritdoc cref="Wait"/>
    public KpiDefinition HandleTime(decimal share) => Of(
        "handle-time", StandardNames.HandleTime, share, KpiFamily.Efficiency, Direction.Band,
        Answered("handle-times", Quantity.Plus(Quantity.Field(InteractionFields.Talk), Quantity.Field(InteractionFields.Hold), Quantity.Field(InteractionFields.AfterCallWork))),
        "Talk, hold and after-call work that a share of answered interactions does not exceed.");

    /// <summary>The time from creation to the first reply that a share of the cases does not exceed (K11).</summary>
    /// <inheritdoc cref="Wait"/>
    public KpiDefinition FirstReplyTime(decimal share) => Of(
        "first-reply-time", StandardNames.FirstReplyTime, share, KpiFamily.Service, Direction.Down,
        Cases("first-reply-times", CaseFields.FirstReply),
        "The time from creation to the first public reply of an employee that a share of the cases with a reply does not exceed; they count where they were replied to.");

    /// <summary>The time from creation to the last resolution that a share of the cases does not exceed (K32).</summary>
    /// <inheritdoc cref="Wait"/>
    public KpiDefinition FullResolutionTime(decimal share) => Of(
        "full-resolution-time", StandardNames.FullResolutionTime, share, KpiFamily.Service, Direction.Down,
        Cases("full-resolution-times", CaseFields.LastResolved),
        "The time from creation to the last resolution that a share of the resolved cases does not exceed; they count where they were last resolved.");

    /// <summary>The age that a share of the open cases does not exceed at the end of a period (K35).</summary>
    /// <inheritdoc cref="Wait"/>
    public KpiDefinition BacklogAge(decimal share) => Of(
        "backlog-age", StandardNames.BacklogAge, share, KpiFamily.Service, Direction.Down,
        Measure.Distribution("ages", RowSource.Of(FactSetIds.Case).OpenAt(CaseFields.Created, CaseFields.Closed), Quantity.Field(RowFields.Age), RowFields.AsOf),
        "The age that a share of the cases open at the end of the period does not exceed.");

    private static Measure Answered(string name, Quantity quantity) => Measure.Distribution(name, Interactions, quantity, InteractionFields.Created, StandardConditions.Answered);

    private static Measure Cases(string name, FieldId until) =>
        Measure.Distribution(name, RowSource.Of(FactSetIds.Case), Quantity.Between(CaseFields.Created, until), until);

    private static KpiDefinition Of(string id, LocalizedText name, decimal share, KpiFamily family, Direction direction, Measure values, string note)
    {
        Formula formula = Formula.Quantile(values, share);
        string percentile = (share * 100).ToString("0.############", CultureInfo.InvariantCulture);
        return new KpiDefinition(
            new KpiKey(id, "p" + percentile.Replace('.', '-')), StandardNames.Percentile(name, percentile), family, Unit.Seconds, direction, formula, note: LocalizedText.English(note));
    }
}
