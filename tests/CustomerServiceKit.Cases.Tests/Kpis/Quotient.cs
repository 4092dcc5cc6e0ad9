using System.Text.Json;
using CustomerServiceKit.Cases.Tests.Rows;
using CustomerServiceKit.Kpis;

namespace CustomerServiceKit.Cases.Tests.Kpis;

/// <summary>A ratio of two of a row's numbers, by any of the words in which rows give them, and the KPI of ours that it is.</summary>
internal sealed record Quotient(KpiDefinition Kpi, string[] Upper, string[] Lower)
{
    /// <summary>The ratios a kind of row may mean; the first whose inputs are exactly those given.</summary>
    public static IReadOnlyList<Quotient> Of(string? kpi)
    {
        KpiVariants variants = StandardKpis.Variants;
        return kpi switch
        {
            "asa" or "average_speed_of_answer" =>
                [new(StandardKpis.Asa, ["totalQueueSecondsOfAnswered", "totalWaitSeconds", "waitSeconds", "queueSeconds", "totalQueueSeconds"], Answered)],
            "att" or "average_talk_time" or "talk_time" => [new(StandardKpis.AverageTalkTime, ["talkSeconds", "totalTalkSeconds"], Answered)],
            "acw" or "acw_average" or "wrap_time" or "average_wrap_up_time" => [new(StandardKpis.AverageWrapUpTime, ["wrapSeconds", "acwSeconds", "wrapUpSeconds"], Answered)],
            "hold_time" or "average_hold" or "average_hold_time" =>
            [
                new(StandardKpis.AverageHoldTime, ["holdSeconds", "totalHoldSeconds"], Answered), new(variants.HoldTime.OfHeld, ["holdSeconds", "totalHoldSeconds"], ["held", "contactsHeld", "onHold"]),
            ],
            "hold_rate" => [new(StandardKpis.HoldRate, ["held", "contactsHeld", "onHold"], Answered)],
            "average_abandon_time" or "abandon_time" => [new(StandardKpis.AverageAbandonTime, ["waitSecondsOfAbandoned", "abandonWaitSeconds", "totalAbandonSeconds", "waitSeconds"], ["abandoned"])],
            "answer_rate" => [new(StandardKpis.AnswerRate, Answered, ["offered", "queued"])],
            "transfer_rate" =>
            [
                new(StandardKpis.TransferRate, Transferred, Answered), new(variants.TransferRate.OfOffered, Transferred, ["queued", "offered"]),
                new(variants.TransferRate.OfReceived, Transferred, ["received", "calls", "contacts"]), new(variants.TransferRate.Events, ["transferEvents", "transfers"], Answered),
            ],
            "escalation_rate" => [new(StandardKpis.EscalationRate, ["escalated", "escalations"], Answered)],
            "non_response_rate" or "agent_non_response" => [new(StandardKpis.NonResponseRate, ["missed", "notAnswered", "nonResponses", "declined"], ["offers", "offered"])],
            "contact_rate" =>
            [
                new(StandardKpis.ContactRate, ["tickets", "contacts", "interactions", "calls"], ["activeUsers", "customers", "population", "orders", "shipments", "users", "accounts"]),
            ],
            "cost_per_contact" or "cpc" or "cost_per_interaction" or "cost_per_call" =>
            [
                new(StandardKpis.CostPerInteraction(Unit.Money("ILS")), ["cost", "totalCost", "operatingExpense", "operatingCost", "expense", "expenses"], ["contacts", "interactions", "calls", "tickets"]),
                new(variants.CostPerInteraction.OfHandled(Unit.Money("ILS")), ["cost", "totalCost", "operatingExpense", "operatingCost", "expense", "expenses"], Answered),
                new(variants.CostPerInteraction.OfInbound(Unit.Money("ILS")), ["cost", "totalCost", "operatingExpense", "operatingCost", "expense", "expenses"], ["inbound", "inboundContacts"]),
            ],
            "revenue_per_contact" or "revenue_per_interaction" => [new(StandardKpis.RevenuePerInteraction(Unit.Money("ILS")), ["revenue", "totalRevenue"], [.. Answered, "contacts"])],
            "upsell_conversion" =>
            [
                new(StandardKpis.UpsellConversion, ["accepted", "sales", "converted"], ["offers", "offered", "offersMade"]),
                new(variants.UpsellConversion.OfOpportunities, ["accepted", "sales", "converted"], ["opportunities", "eligible"]),
                new(variants.UpsellConversion.OfHandled, ["accepted", "sales", "converted"], Answered),
            ],
            "offer_rate" =>
                [new(StandardKpis.OfferRate, ["offers", "offersMade", "opportunities"], ["eligible"]), new(variants.OfferRate.OfHandled, ["offers", "offersMade", "opportunities"], [.. Answered, "calls"])],
            "one_agent_share" => [new(StandardKpis.OneAgentShare, ["byOne", "oneAgent", "handledByOne"], Answered)],
            "contacts_per_employee" or "interactions_per_employee" => [new(StandardKpis.InteractionsPerEmployee.Average, Answered, ["employees", "agents"])],
            "one_touch_rate" => [new(StandardKpis.OneTouchRate, ["oneTouch", "oneReply", "solvedWithOneReply"], ["solved", "resolved"])],
            "bot_containment" => [new(StandardKpis.BotContainment, ["resolvedByBot", "botResolved", "contained"], ["botConversations", "conversations"])],
            "bot_handoff" or "bot_handoff_rate" => [new(StandardKpis.BotHandoff, ["handoffs", "handedOff"], ["botConversations", "conversations"])],
            "response_rate" => [new(StandardKpis.ResponseRate, ["responses", "ratings", "answers", "answered"], ["invitations", "invited", "sent", "delivered", "surveys"])],
            "proactive_share" => [new(StandardKpis.ProactiveShare, ["proactive"], ["contacts", "interactions", "all"])],
            _ => [],
        };
    }

    private static string[] Answered => ["answered", "handled"];

    private static string[] Transferred => ["transferred", "transferredContacts"];

    /// <summary>Whether the row's inputs are this ratio's, and nothing else.</summary>
    public bool Fits(JsonElement given) => given.Number(Upper) is not null && given.Number(Lower) is not null && given.EnumerateObject().All(f => Upper.Contains(f.Name) || Lower.Contains(f.Name));

    public Measurement From(JsonElement given) => Divide(Kpi, KpiRow.Needed(given, Upper), KpiRow.Needed(given, Lower));

    /// <summary>A ratio of one total over another.</summary>
    public static Measurement Divide(KpiDefinition kpi, decimal upper, decimal lower)
    {
        RatioFormula ratio = (RatioFormula)kpi.Formula;
        return KpiPlan.Compile(kpi).From(
            kpi, MeasureTotals.None.With(ratio.Numerator.Terms[0].Measure.Name, upper).With(ratio.Denominator.Terms[0].Measure.Name, lower));
    }
}
