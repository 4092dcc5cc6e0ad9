using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Reckons lines one after another, and keeps what is used of each cap.</summary>
internal sealed class RedressReckoning(Instant asOf)
{
    private readonly Dictionary<object, decimal> _used = [];

    public RedressLine Line(RedressClaim claim, IReadOnlyList<RedressPayment> payments)
    {
        List<LocalizedText> reasons = [];
        decimal paid = payments.Sum(p => p.Amount);
        if (Refusal(claim, reasons) is RedressStatus refused)
        {
            return new RedressLine(claim, refused, 0m, 0m, paid, reasons);
        }

        decimal whole = claim.Redress!.Formula is RedressFormula formula ? Whole(claim, formula, reasons) : 0m;
        decimal amount = Capped(claim, whole, reasons);
        if (amount == 0m && whole > 0m)
        {
            return new RedressLine(claim, RedressStatus.CappedOut, 0m, 0m, paid, reasons);
        }

        decimal penalty = Penalty(claim, amount, payments, reasons);
        bool isSettled = claim.Redress.Kind == RedressKind.Apology ? payments.Count > 0 : paid >= amount + penalty;
        return new RedressLine(claim, isSettled ? RedressStatus.Settled : RedressStatus.Owed, amount, penalty, paid, reasons);
    }

    private RedressStatus? Refusal(RedressClaim claim, List<LocalizedText> reasons)
    {
        if (claim.Redress is not Redress redress)
        {
            reasons.Add(RedressReasons.NotStated);
            return RedressStatus.NotStated;
        }

        if (redress.Sentence is LocalizedText sentence)
        {
            reasons.Add(sentence);
        }

        if (redress.Kind == RedressKind.None)
        {
            return RedressStatus.None;
        }

        if (claim.Outcome.ExclusionReason is string reason)
        {
            RedressException? exception = redress.Exceptions.FirstOrDefault(e => e.Reason == reason);
            reasons.Add(RedressReasons.OfExclusion(reason, exception, claim.Case.Evidence));
            if (exception is not null && claim.Case.Evidence is not null)
            {
                return RedressStatus.Excepted;
            }
        }

        return Claimed(claim, redress, reasons) ?? Lacking(claim, redress, reasons);
    }

    private RedressStatus? Claimed(RedressClaim claim, Redress redress, List<LocalizedText> reasons)
    {
        if (!redress.IsOnClaim)
        {
            return null;
        }

        if (claim.ClaimBy is LocalDate last && (claim.ClaimedAt ?? asOf) >= claim.EndOf(last))
        {
            reasons.Add(RedressReasons.ClaimedTooLate(last));
            return RedressStatus.ClaimTooLate;
        }

        if (claim.ClaimedAt is null)
        {
            reasons.Add(RedressReasons.NotClaimed(claim.ClaimBy));
            return RedressStatus.NotClaimed;
        }

        return null;
    }

    private static RedressStatus? Lacking(RedressClaim claim, Redress redress, List<LocalizedText> reasons)
    {
        LocalizedText? lacking = redress.Kind == RedressKind.ServiceCredit && claim.Case.Fee is null ? RedressReasons.FeeUnknown
            : redress.CapPerCustomer is not null && !claim.Case.Customer.IsSpecified ? RedressReasons.CustomerUnknown
            : null;
        if (lacking is not null)
        {
            reasons.Add(lacking);
        }

        return lacking is null ? null : RedressStatus.Unknown;
    }

    /// <summary>The amount before caps.</summary>
    private static decimal Whole(RedressClaim claim, RedressFormula formula, List<LocalizedText> reasons)
    {
        Redress redress = claim.Redress!;
        decimal value = formula.For(claim.Outcome.Overrun);
        decimal fee = redress.Kind == RedressKind.ServiceCredit ? claim.Case.Fee!.Value : 1m;
        decimal amount = Math.Round(value * fee, RedressWords.Decimals(redress.Currency!), MidpointRounding.AwayFromZero);
        reasons.Add(RedressReasons.OfAmount(claim, formula, value, amount));
        if (claim.FinalAt is null)
        {
            reasons.Add(RedressReasons.Growing);
        }

        return amount;
    }

    private decimal Capped(RedressClaim claim, decimal amount, List<LocalizedText> reasons)
    {
        Redress redress = claim.Redress!;
        object perCase = (redress, claim.Outcome.Source, claim.Outcome.Case);

        // By its label, since services in two zones share the cap of a month and not the instant it starts at.
        object perCustomer = (redress, claim.Case.Customer, redress.CapPeriod?.Containing(claim.BrokenAt, claim.Zone).Label);
        decimal left = Math.Min(Left(redress.CapPerCase, perCase), Left(redress.CapPerCustomer, perCustomer));
        if (amount > left)
        {
            reasons.Add(RedressReasons.Capped(RedressWords.Money(left, redress.Currency!)));
            amount = left;
        }

        _used[perCase] = Used(perCase) + amount;
        _used[perCustomer] = Used(perCustomer) + amount;
        return amount;
    }

    private decimal Left(decimal? cap, object what) => cap is decimal most ? Math.Max(0m, most - Used(what)) : decimal.MaxValue;

    private decimal Used(object what) => _used.TryGetValue(what, out decimal used) ? used : 0m;

    private decimal Penalty(RedressClaim claim, decimal amount, IReadOnlyList<RedressPayment> payments, List<LocalizedText> reasons)
    {
        if (claim.PayBy is not LocalDate last)
        {
            return 0m;
        }

        reasons.Add(RedressReasons.PayBy(last));
        Instant end = claim.EndOf(last);
        if (claim.Redress!.LatePenalty is not decimal penalty || asOf < end || payments.Where(p => p.PaidAt < end).Sum(p => p.Amount) >= amount)
        {
            return 0m;
        }

        reasons.Add(RedressReasons.Late(RedressWords.Money(penalty, claim.Redress.Currency!)));
        return penalty;
    }
}
