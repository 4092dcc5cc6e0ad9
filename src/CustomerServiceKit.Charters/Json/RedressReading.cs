using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Reads a redress. One that cannot be read at all has its faults told and is left out.</summary>
internal static class RedressReading
{
    public static Redress? Read(Node node)
    {
        Dictionary<string, Node>? members = node.Members(
            "a redress", "kind", "promises", "sentence", "currency", "amount", "per-started", "each", "steps", "cap-per-case", "cap-per-customer", "cap-period", "on-claim", "claim-within-days",
            "paid-within-days", "working-days", "late-penalty", "exceptions");
        if (members is null || node.Required(members, "kind")?.Word<RedressKind>("a kind of redress") is not RedressKind kind)
        {
            return null;
        }

        Redress? redress = kind is RedressKind.None or RedressKind.Apology ? Said(node, members, kind) : Money(node, members, kind);
        IReadOnlyList<CommitmentId?> promises = members.List("promises", n => n.Id(text => new CommitmentId(text)));
        RedressException?[] exceptions = [.. members.List("exceptions", Exception)];
        if (redress is null || promises.Any(p => p is null) || exceptions.Any(e => e is null))
        {
            return null;
        }

        redress = Terms(members, redress.For([.. promises.OfType<CommitmentId>()]));
        return exceptions.OfType<RedressException>().Aggregate(redress, (all, e) => all.Except(e.Reason, e.Evidence));
    }

    private static Redress? Said(Node node, Dictionary<string, Node> members, RedressKind kind)
    {
        foreach (string money in new[] { "currency", "amount", "per-started", "each", "steps" })
        {
            members.Find(money)?.Refuse($"no {money} in a redress that is no money");
        }

        LocalizedText? sentence = node.Required(members, "sentence")?.Localized();
        return sentence is null ? null : kind == RedressKind.None ? Redress.None(sentence) : Redress.Apology(sentence);
    }

    private static Redress? Money(Node node, Dictionary<string, Node> members, RedressKind kind)
    {
        members.Find("sentence")?.Refuse("no sentence in a redress of money; its own words say it");
        Unit? currency = node.Required(members, "currency")?.Parsed(
            "a unit of money such as \"money:ILS:2\"", text => Unit.TryParse(text, out Unit? unit) && unit!.Kind == UnitKind.Money ? unit : null);
        RedressFormula? formula = Formula(node, members);
        return currency is null || formula is null ? null
            : kind == RedressKind.Amount ? Redress.Amount(formula, currency)
            : Redress.ServiceCredit(formula, currency);
    }

    private static RedressFormula? Formula(Node node, Dictionary<string, Node> members)
    {
        if (members.ContainsKey("steps"))
        {
            foreach (string other in new[] { "amount", "per-started", "each" })
            {
                members.Find(other)?.Refuse($"steps, or {other}, not both");
            }

            RedressStep?[] steps = [.. members.List("steps", Step)];
            return steps.Any(s => s is null) ? null : RedressFormula.Stepped([.. steps.OfType<RedressStep>()]);
        }

        if (members.Find("per-started") is not Node started)
        {
            members.Find("each")?.Refuse("a unit in per-started beside each");
            return node.Required(members, "amount")?.Number("an amount") is decimal amount ? RedressFormula.Fixed(amount) : null;
        }

        Duration? unit = started.Duration("a unit of overrun");
        decimal? each = node.Required(members, "each")?.Number("an amount");
        decimal? first = members.Find("amount") is Node given ? given.Number("an amount") : 0m;
        return unit is null || each is null || first is null ? null : RedressFormula.PerStarted(unit.Value, each.Value, first.Value);
    }

    private static Redress Terms(Dictionary<string, Node> members, Redress redress)
    {
        redress = members.Find("cap-per-case")?.Number("a cap") is decimal perCase ? redress.CappedPerCase(perCase) : redress;
        ReportingPeriod? period = members.Find("cap-period")?.Period("year");
        if (members.Find("cap-per-customer") is Node cap)
        {
            decimal? perCustomer = cap.Number("a cap");
            if (!members.ContainsKey("cap-period"))
            {
                cap.Refuse("a period in cap-period beside cap-per-customer");
            }

            redress = perCustomer is decimal amount && period is not null ? redress.CappedPerCustomer(amount, period) : redress;
        }
        else
        {
            members.Find("cap-period")?.Refuse("an amount in cap-per-customer beside cap-period");
        }

        int? claim = members.Integer("claim-within-days");
        redress = members.Flag("on-claim") || members.ContainsKey("claim-within-days") ? redress.OnClaim(claim) : redress;
        bool working = members.Flag("working-days");
        redress = members.Integer("paid-within-days") is int days ? redress.PaidWithin(days, working) : redress;
        return members.Find("late-penalty")?.Number("an amount") is decimal penalty ? redress.PenaltyIfLate(penalty) : redress;
    }

    private static RedressStep? Step(Node node)
    {
        Dictionary<string, Node>? members = node.Members("a step", "from", "amount");
        Duration? from = node.Required(members, "from")?.Duration("an overrun");
        decimal? amount = node.Required(members, "amount")?.Number("an amount");
        return from is null || amount is null ? null : new RedressStep(from.Value, amount.Value);
    }

    private static RedressException? Exception(Node node)
    {
        Dictionary<string, Node>? members = node.Members("an exception", "reason", "evidence");
        string? reason = node.Required(members, "reason")?.NotBlank("a reason");
        LocalizedText? evidence = node.Required(members, "evidence")?.Localized();
        return reason is null || evidence is null ? null : new RedressException(reason, evidence);
    }
}
