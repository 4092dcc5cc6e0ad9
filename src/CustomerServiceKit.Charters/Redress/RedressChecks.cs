using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Checks what a charter says of redress.</summary>
internal static class RedressChecks
{
    public static IEnumerable<Problem> Of(CharterBuilder charter)
    {
        CommitmentId[] promises = [.. charter.Services.SelectMany(s => s.Commitments).Select(c => c.Id)];
        return charter.RedressGiven.SelectMany((redress, i) => Values(redress).Concat(Promises(charter, redress, promises)).Select(p => p.Under(FormattableString.Invariant($"redress[{i}]"))))
            .Concat(Twice(charter.RedressGiven))
            .Concat(Missing(charter.RedressGiven, promises));
    }

    private static IEnumerable<Problem> Values(Redress redress) => (redress.Formula is null ? NoMoney(redress) : Money(redress, redress.Formula))
        .Concat(new[] { ("claim-within-days", redress.ClaimWithinDays), ("paid-within-days", redress.PayWithinDays) }
            .Where(f => f.Item2 < 1).Select(f => OutOfRange(f.Item1, f.Item2!.Value, ">= 1")));

    private static IEnumerable<Problem> NoMoney(Redress redress)
    {
        string[] set = [.. Named(redress).Where(f => f.Value is not null).Select(f => f.Field)];
        return set.Length == 0 ? [] : [RedressRules.WithoutAmount.At(string.Empty, ("fields", string.Join(", ", set)))];
    }

    private static IEnumerable<Problem> Money(Redress redress, RedressFormula formula) =>
        Formula(formula, redress.Kind == RedressKind.ServiceCredit)
            .Concat(Named(redress).Where(f => f.Value <= 0m).Select(f => OutOfRange(f.Field, f.Value!.Value, "> 0")))
            .Concat(redress is { LatePenalty: decimal penalty, PayWithinDays: null } ? [RedressRules.NoDeadline.At("late-penalty", ("penalty", RedressWords.Money(penalty, redress.Currency!)))] : []);

    private static IEnumerable<(string Field, decimal? Value)> Named(Redress redress) =>
        [("cap-per-case", redress.CapPerCase), ("cap-per-customer", redress.CapPerCustomer), ("late-penalty", redress.LatePenalty)];

    private static IEnumerable<Problem> Formula(RedressFormula formula, bool isShare)
    {
        string range = isShare ? "0 < x <= 1" : "> 0";
        if (formula.Steps.Count > 0)
        {
            Duration[] from = [.. formula.Steps.Select(s => s.From)];
            return from[0] == Duration.Zero && from.Zip(from.Skip(1), (a, b) => a < b).All(rises => rises)
                ? formula.Steps.Where(s => IsOff(s.Value)).Select(s => OutOfRange("steps", s.Value, range))
                : [RedressRules.Steps.At("steps", ("given", string.Join(", ", from.Select(IsoDuration.ToText))))];
        }

        return formula.Unit is not Duration unit
            ? IsOff(formula.First) ? [OutOfRange("amount", formula.First, range)] : []
            : new[]
            {
                unit <= Duration.Zero ? RedressRules.OutOfRange.At("per-started", ("field", "per-started"), ("given", IsoDuration.ToText(unit)), ("expected", "> PT0S")) : null,
                IsOff(formula.Each) ? OutOfRange("each", formula.Each, range) : null,
                formula.First < 0m ? OutOfRange("amount", formula.First, ">= 0") : null,
            }.OfType<Problem>();

        bool IsOff(decimal value) => value <= 0m || (isShare && value > 1m);
    }

    private static IEnumerable<Problem> Promises(CharterBuilder charter, Redress redress, CommitmentId[] promises)
    {
        for (int i = 0; i < redress.Promises.Count; i++)
        {
            if (!promises.Contains(redress.Promises[i]))
            {
                yield return RedressRules.UnknownPromise.At(
                    FormattableString.Invariant($"promises[{i}]"), ("given", redress.Promises[i].Value), ("known", string.Join(", ", promises.Select(p => p.Value))));
            }
        }

        if (redress is not { PayWithinDays: not null, InWorkingDays: true })
        {
            yield break;
        }

        foreach (CharterService service in charter.Services.Where(s => s.Calendar is null))
        {
            foreach (Commitment commitment in service.Commitments.Where(c => ReferenceEquals(RedressChoice.Of(charter.RedressGiven, c.Id), redress)))
            {
                yield return RedressRules.CalendarNeeded.At("paid-within-days", ("service", service.Id.Value), ("promise", commitment.Id.Value));
            }
        }
    }

    private static IEnumerable<Problem> Twice(IReadOnlyList<Redress> given) =>
        given.SelectMany((redress, i) => (redress.Promises.Count == 0 ? ["*"] : redress.Promises.Select(p => p.Value)).Select(promise => (promise, i)))
            .GroupBy(item => item.promise, StringComparer.Ordinal)
            .SelectMany(same => same.Skip(1))
            .Select(item => RedressRules.Twice.At(FormattableString.Invariant($"redress[{item.i}]"), ("promise", item.promise)));

    private static IEnumerable<Problem> Missing(IReadOnlyList<Redress> given, CommitmentId[] promises)
    {
        string[] without = [.. promises.Where(p => RedressChoice.Of(given, p) is null).Select(p => p.Value).Distinct()];
        return without.Length == 0 ? [] : [RedressRules.Missing.At("redress", ("promises", string.Join(", ", without)))];
    }

    private static Problem OutOfRange(string field, decimal given, string expected) =>
        RedressRules.OutOfRange.At(field, ("field", field), ("given", FormattableString.Invariant($"{given}")), ("expected", expected));
}
