using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Reads a book of redress.</summary>
internal static class RedressBookReading
{
    public static RedressBook? Read(Node node, List<Problem> problems)
    {
        Dictionary<string, Node>? members = node.Members("a book of redress", "$schema", "cases", "payments");
        return node.Has(members, "cases", "payments")
            ? RedressBook.Empty.WithCases(members.Once("cases", n => Case(n, problems), c => c.Clock)).WithPayments(members.Once("payments", Payment, p => p.Key))
            : null;
    }

    private static RedressCase? Case(Node node, List<Problem> problems)
    {
        int before = problems.Count;
        Dictionary<string, Node>? members = node.Members(
            "a case",
            [
                .. RunReading.Fields, "charter-version", "outcome", "as-of", "open-time", "paused-time", "overrun", "due", "stopped", "exclusion-reason", "customer", "fee", "claimed-at", "evidence",
            ]);
        if (members is null)
        {
            return null;
        }

        (SourceId Source, CaseId Case, CommitmentId Commitment, Instant Started)? run = node.Run(members);
        int? version = node.Required(members, "charter-version")?.Positive("a version from 1");
        ClockOutcomeKind? kind = node.Required(members, "outcome")?.Word<ClockOutcomeKind>("an outcome");
        Instant? asOf = node.Required(members, "as-of")?.InstantFrom(run?.Started, "when this was true");
        Duration open = members.Find("open-time")?.NotNegativeTime("the time that counted") ?? Duration.Zero;
        Duration paused = members.Find("paused-time")?.NotNegativeTime("the time that stood still") ?? Duration.Zero;
        Duration overrun = members.Find("overrun")?.NotNegativeTime("the time beyond the promise") ?? Duration.Zero;
        Instant? due = members.Find("due")?.Instant("when it is due");
        Instant? stopped = members.Find("stopped")?.InstantFrom(run?.Started, "when the clock stopped");
        string? reason = members.Find("exclusion-reason")?.NotBlank("a reason");
        CustomerId? customer = members.Find("customer")?.Id(text => new CustomerId(text));
        decimal? fee = members.Find("fee")?.NotNegativeNumber("a fee");
        Instant? claimed = members.Find("claimed-at")?.Instant("when it was claimed");
        string? evidence = members.Find("evidence")?.NotBlank("what was shown");
        if (kind == ClockOutcomeKind.Met && overrun > Duration.Zero)
        {
            members["overrun"].Refuse("no overrun of a promise that was met");
        }

        if (kind is not null && kind == ClockOutcomeKind.Excluded != members.ContainsKey("exclusion-reason"))
        {
            node.Refuse("an exclusion-reason where the outcome is excluded, and only there");
        }

        return problems.Count > before ? null : new RedressCase(
            new ClockOutcome(run!.Value.Case, run.Value.Commitment, version!.Value, run.Value.Started, kind!.Value, asOf!.Value, open, paused, overrun, due, stopped, reason, run.Value.Source),
            customer ?? default,
            fee,
            claimed,
            evidence);
    }

    private static RedressPayment? Payment(Node node)
    {
        if (node.Members("a payment", [.. RunReading.Fields, "amount", "paid-at"]) is not { } members)
        {
            return null;
        }

        (SourceId Source, CaseId Case, CommitmentId Commitment, Instant Started)? run = node.Run(members);
        decimal? amount = node.Required(members, "amount")?.NotNegativeNumber("an amount");
        Instant? at = node.Required(members, "paid-at")?.Instant("when it was paid");
        return run is not { } of || amount is null || at is null ? null : new RedressPayment(of.Case, of.Commitment, of.Started, amount.Value, at.Value, of.Source);
    }
}
