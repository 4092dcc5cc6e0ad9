using System.Text.Json.Nodes;

namespace CustomerServiceKit.Charters;

/// <summary>Writes a redress, its fields always in the same order, so that two versions compare line by line.</summary>
internal static class RedressWriting
{
    public static JsonObject Of(Redress redress)
    {
        JsonObject written = new() { ["kind"] = EnumWords<RedressKind>.Of(redress.Kind) };
        written.Say("promises", redress.Promises.Select(p => (JsonNode)p.Value));
        written.Say("sentence", redress.Sentence);
        written.Say("currency", redress.Currency?.Id);
        if (redress.Formula is RedressFormula formula)
        {
            Formula(written, formula);
        }

        written.Say("cap-per-case", redress.CapPerCase);
        written.Say("cap-per-customer", redress.CapPerCustomer);
        written.Say("cap-period", redress.CapPeriod?.Id);
        written.Say("on-claim", redress.IsOnClaim ? true : null);
        written.Say("claim-within-days", redress.ClaimWithinDays);
        written.Say("paid-within-days", redress.PayWithinDays);
        written.Say("working-days", redress.InWorkingDays ? true : null);
        written.Say("late-penalty", redress.LatePenalty);
        written.Say("exceptions", redress.Exceptions.Select(Exception));
        return written;
    }

    private static void Formula(JsonObject written, RedressFormula formula)
    {
        if (formula.Steps.Count > 0)
        {
            written["steps"] = new JsonArray([.. formula.Steps.Select(s => new JsonObject { ["from"] = IsoDuration.ToText(s.From), ["amount"] = s.Value })]);
            return;
        }

        written.Say("amount", formula.First == 0m && formula.Unit is not null ? null : formula.First);
        if (formula.Unit is NodaTime.Duration unit)
        {
            written["per-started"] = IsoDuration.ToText(unit);
            written["each"] = formula.Each;
        }
    }

    private static JsonNode Exception(RedressException exception) => new JsonObject { ["reason"] = exception.Reason, ["evidence"] = JsonSaying.Text(exception.Evidence) };
}
