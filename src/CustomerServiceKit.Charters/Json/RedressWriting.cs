using System.Text.Json.Nodes;

namespace CustomerServiceKit.Charters;

/// <summary>Writes a redress, its fields always in the same order, so that two versions compare line by line.</summary>
internal static class RedressWriting
{
    public static JsonObject Of(Redress redress)
    {
        JsonObject written = new() { ["kind"] = EnumWords<RedressKind>.Of(redress.Kind) };
        Add(written, "promises", redress.Promises.Count == 0 ? null : new JsonArray([.. redress.Promises.Select(p => (JsonNode)p.Value)]));
        Add(written, "sentence", redress.Sentence is LocalizedText sentence ? CharterWriting.Text(sentence) : null);
        Add(written, "currency", redress.Currency?.Id);
        if (redress.Formula is RedressFormula formula)
        {
            Formula(written, formula);
        }

        Add(written, "cap-per-case", redress.CapPerCase);
        Add(written, "cap-per-customer", redress.CapPerCustomer);
        Add(written, "cap-period", redress.CapPeriod?.Id);
        Add(written, "on-claim", redress.IsOnClaim ? true : null);
        Add(written, "claim-within-days", redress.ClaimWithinDays);
        Add(written, "paid-within-days", redress.PayWithinDays);
        Add(written, "working-days", redress.InWorkingDays ? true : null);
        Add(written, "late-penalty", redress.LatePenalty);
        Add(written, "exceptions", redress.Exceptions.Count == 0 ? null : new JsonArray([.. redress.Exceptions.Select(Exception)]));
        return written;
    }

    private static void Formula(JsonObject written, RedressFormula formula)
    {
        if (formula.Steps.Count > 0)
        {
            written["steps"] = new JsonArray([.. formula.Steps.Select(s => new JsonObject { ["from"] = IsoDuration.ToText(s.From), ["amount"] = s.Value })]);
            return;
        }

        Add(written, "amount", formula.First == 0m && formula.Unit is not null ? null : formula.First);
        if (formula.Unit is NodaTime.Duration unit)
        {
            written["per-started"] = IsoDuration.ToText(unit);
            written["each"] = formula.Each;
        }
    }

    private static JsonNode Exception(RedressException exception) => new JsonObject { ["reason"] = exception.Reason, ["evidence"] = CharterWriting.Text(exception.Evidence) };

    private static void Add(JsonObject to, string name, JsonNode? value)
    {
        if (value is not null)
        {
            to[name] = value;
        }
    }
}
