using CsCheck;
using CustomerServiceKit.Calendars;
using NodaTime;
using static CustomerServiceKit.Charters.Tests.Redresses.Given;

namespace CustomerServiceKit.Charters.Tests.Redresses;

public sealed class RedressAccountTests
{
    private static readonly Redress s_forty = Redress.Amount(RedressFormula.Fixed(40m), Shekel);

    private static readonly Redress s_ofgem = s_forty.For(Sample.Solved).PaidWithin(10, working: true).PenaltyIfLate(40m);

    [Fact]
    public void Of_BrokenPromise_OwesTheAmountAndSaysWhy()
    {
        RedressLine line = Line(CharterWith(s_ofgem), "2026-09-07 09:00", new(Broken("1", "2026-09-06 17:00")));

        (line.Status, line.Amount, line.Owed, line.Penalty).Should().Be((RedressStatus.Owed, 40m, 40m, 0m));
        line.BrokenAt.Should().Be(Sample.At("2026-09-06 17:00"));

        // Ten business days after Sunday 6 September: 7 to 11 (Friday is open) are five, Saturday and the holiday of Sunday 13 none, 14 to 18 five more.
        line.PayBy.Should().Be(new LocalDate(2026, 9, 18));
        line.Explain().Should().Be("A fixed redress: 40.00 ILS. To be given by 2026-09-18.");
        line.Explain("ro").Should().Be("O compensație fixă: 40.00 ILS. De acordat până la 2026-09-18.");
    }

    [Fact]
    public void Of_OutcomesOfALaterInstant_AreNotLookedAt()
    {
        // Seen 5 hours late on the 7th and 9 on the 8th: the account of the 7th is the same whether the 8th is known or not.
        CharterInForce charter = CharterWith(Redress.Amount(RedressFormula.PerStarted(Duration.FromHours(1), 10m), Shekel));
        RedressCase early = new(Broken("1", "2026-09-06 17:00", null, asOf: "2026-09-07 13:00"));
        RedressCase late = new(Broken("1", "2026-09-06 17:00", 9, asOf: "2026-09-08 18:00"));

        Account(charter, "2026-09-07 13:00", early, late).OwedIn(Shekel).Should().Be(50m);
        Account(charter, "2026-09-08 17:59", early, late).OwedIn(Shekel).Should().Be(50m);
        Account(charter, "2026-09-08 18:00", early, late).OwedIn(Shekel).Should().Be(90m);
        Account(charter, "2026-09-07 12:59", early, late).Lines.Should().BeEmpty();
    }

    [Fact]
    public void Of_KeptOpenAndCancelled_GiveNoLine()
    {
        RedressCase[] cases = [.. new[] { ClockOutcomeKind.Met, ClockOutcomeKind.Open, ClockOutcomeKind.Paused, ClockOutcomeKind.Cancelled }.Select((k, i) => new RedressCase(Outcomes.Outcome.Of(i, k)))];

        RedressAccount account = Account(CharterWith(s_forty), "2026-12-01 09:00", cases);

        account.Lines.Should().BeEmpty();
        account.ToString().Should().Be("0 broken promises, owed nothing");
    }

    [Theory]
    // Due by the end of Friday 18 September in Jerusalem.
    [InlineData("2026-09-18 23:59", 40, "2026-10-01 09:00", 0, 0, RedressStatus.Settled)]
    [InlineData("2026-09-19 00:00", 40, "2026-10-01 09:00", 40, 40, RedressStatus.Owed)]
    [InlineData("2026-09-19 00:00", 80, "2026-10-01 09:00", 40, 0, RedressStatus.Settled)]
    // A part in time is not the whole in time.
    [InlineData("2026-09-18 12:00", 39, "2026-10-01 09:00", 40, 41, RedressStatus.Owed)]
    // What is paid after the instant looked from is not known then.
    [InlineData("2026-09-18 12:00", 40, "2026-09-18 11:00", 0, 40, RedressStatus.Owed)]
    public void Of_PaidOrPaidLate_AddsThePenaltyOnce(string paidAt, int paid, string asOf, int penalty, int owed, RedressStatus status)
    {
        ClockOutcome outcome = Broken("1", "2026-09-06 17:00");

        RedressLine line = Line(CharterWith(s_ofgem), asOf, new(outcome), Payment(outcome, paid, paidAt));

        (line.Penalty, line.Owed, line.Status).Should().Be((penalty, owed, status));
    }

    [Fact]
    public void Of_PaidInFull_OwesNothingHoweverOftenAsked()
    {
        CharterInForce charter = CharterWith(s_forty);
        ClockOutcome outcome = Broken("1", "2026-09-06 17:00");
        RedressCase[] cases = [new(outcome), new(outcome), new(Broken("2", "2026-09-07 17:00"))];
        RedressAccount first = Account(charter, "2026-09-10 09:00", cases);
        RedressPayment[] payments = [.. first.Lines.Select(l => new RedressPayment(l.Outcome.Case, l.Outcome.Commitment, l.Outcome.Started, l.Owed, Sample.At("2026-09-10 10:00")))];

        RedressAccount second = RedressAccount.Of(charter, cases, payments, Sample.At("2026-09-11 09:00"));

        first.OwedIn(Shekel).Should().Be(80m);
        first.ToString().Should().Be("2 broken promises, owed 80.00 ILS");
        second.OwedIn(Shekel).Should().Be(0m);
        second.Lines.Should().OnlyContain(l => l.Status == RedressStatus.Settled);
    }

    [Fact]
    public void Of_CapPerCase_CoversAllItsPromises()
    {
        CharterInForce charter = CharterWith(s_forty.CappedPerCase(70m));

        RedressAccount account = Account(charter, "2026-12-01 09:00", new(Broken("1", "2026-09-06 17:00")), new(Broken("1", "2026-09-06 18:00", promise: Sample.Answer)), new(Broken("1", "2026-09-07 17:00", promise: Sample.Receipt)));

        account.Lines.Select(l => (l.Amount, l.Status)).Should().Equal((40m, RedressStatus.Owed), (30m, RedressStatus.Owed), (0m, RedressStatus.CappedOut));
        account.Lines[1].Explain().Should().Contain("The cap leaves 30.00 ILS.");
    }

    [Fact]
    public void Of_CapPerCustomerAndMonth_StartsAnewEachMonth()
    {
        CharterInForce charter = CharterWith(s_forty.CappedPerCustomer(50m, ReportingPeriod.Month));
        CustomerId dana = new("dana");

        RedressAccount account = Account(
            charter,
            "2026-12-01 09:00",
            new(Broken("1", "2026-09-06 17:00"), dana),
            new(Broken("2", "2026-09-07 17:00"), dana),
            new(Broken("3", "2026-09-08 17:00"), new CustomerId("gil")),
            new(Broken("4", "2026-10-01 17:00"), dana),
            new(Broken("5", "2026-10-02 17:00")));

        account.Lines.Select(l => l.Amount).Should().Equal(40m, 10m, 40m, 40m, 0m);
        account.Lines[^1].Status.Should().Be(RedressStatus.Unknown);
    }

    [Fact]
    public void Of_StillNotFulfilled_GrowsAndHasNoDeadline()
    {
        CharterInForce charter = CharterWith(Redress.Amount(RedressFormula.PerStarted(Duration.FromHours(2), 10m), Shekel).PaidWithin(14));

        // 5 hours late so far: three units of two hours have started.
        RedressLine open = Line(charter, "2026-09-08 09:00", new(Broken("1", "2026-09-06 17:00", overrunHours: null)));
        (open.Amount, open.IsFinal, open.PayBy).Should().Be((30m, false, null));
        open.Explain().Should().Be("Late by 5 hours, which starts 3 times 2 hours: 30.00 ILS. Still not fulfilled, so it may grow.");

        // Fulfilled at 22:01 of the same day.
        Line(charter, "2026-09-08 09:00", new(Broken("1", "2026-09-06 17:00", overrunHours: 5))).PayBy.Should().Be(new LocalDate(2026, 9, 20));
    }

    [Theory]
    [InlineData("100.05", "0.1", "10.01")]
    [InlineData("100.04", "0.1", "10.00")]
    [InlineData("0", "0.1", "0")]
    public void Of_ServiceCredit_IsAShareOfTheFeeRoundedHalvesAwayFromZero(string fee, string share, string expected)
    {
        static decimal D(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        RedressLine line = Line(CharterWith(Redress.ServiceCredit(RedressFormula.Fixed(D(share)), Shekel)), "2026-12-01 09:00", new(Broken("1", "2026-09-06 17:00"), fee: D(fee)));

        (line.Amount, line.Owed).Should().Be((D(expected), D(expected)));
    }

    [Fact]
    public void Of_ServiceCreditWithoutAFee_IsNotKnown() =>
        Line(CharterWith(Redress.ServiceCredit(RedressFormula.Fixed(0.1m), Shekel)), "2026-12-01 09:00", new(Broken("1", "2026-09-06 17:00"))).ToString().Should().Be("solved of case 1: unknown 0");

    [Theory]
    // Broken on 6 September, so it can be claimed until the end of 16 September.
    [InlineData(null, "2026-09-16 23:59", RedressStatus.NotClaimed)]
    [InlineData(null, "2026-09-17 00:00", RedressStatus.ClaimTooLate)]
    [InlineData("2026-09-16 23:59", "2026-12-01 09:00", RedressStatus.Owed)]
    [InlineData("2026-09-17 00:00", "2026-12-01 09:00", RedressStatus.ClaimTooLate)]
    // Claimed, but only after the instant looked from.
    [InlineData("2026-09-16 12:00", "2026-09-16 11:00", RedressStatus.NotClaimed)]
    public void Of_OnClaim_KeepsItsWindow(string? claimedAt, string asOf, RedressStatus expected)
    {
        RedressLine line = Line(CharterWith(s_forty.OnClaim(10)), asOf, new(Broken("1", "2026-09-06 17:00"), claimedAt: claimedAt is null ? null : Sample.At(claimedAt)));

        line.Status.Should().Be(expected);
        line.Owed.Should().Be(expected == RedressStatus.Owed ? 40m : 0m);
    }

    [Fact]
    public void Of_OnClaim_IsDueAfterTheClaimAndNotBefore()
    {
        CharterInForce charter = CharterWith(s_forty.OnClaim().PaidWithin(14));

        Line(charter, "2026-12-01 09:00", new(Broken("1", "2026-09-06 17:00"))).PayBy.Should().BeNull();
        Line(charter, "2026-12-01 09:00", new(Broken("1", "2026-09-06 17:00"), claimedAt: Sample.At("2026-11-01 09:00"))).PayBy.Should().Be(new LocalDate(2026, 11, 15));
    }

    [Theory]
    [InlineData("flood", "notice 7", RedressStatus.Excepted, "Not in case of flood; shown: notice 7.")]
    [InlineData("flood", null, RedressStatus.Owed, "flood would be an exception, and nothing was shown for it. A fixed redress: 40.00 ILS.")]
    [InlineData("duplicate", "notice 7", RedressStatus.Owed, "Not counted because of duplicate, which is no exception from redress. A fixed redress: 40.00 ILS.")]
    public void Of_ExcludedCase_GivesNothingOnlyWhereTheCharterExceptsItAndItIsShown(string reason, string? evidence, RedressStatus expected, string why)
    {
        CharterInForce charter = CharterWith(s_forty.Except("flood", Sample.Text("A notice of the weather service.", "הודעה של השירות המטאורולוגי.", "O notificare a serviciului meteorologic.")));

        RedressLine line = Line(charter, "2026-12-01 09:00", new(Broken("1", "2026-09-06 17:00", excluded: reason), evidence: evidence));

        line.Status.Should().Be(expected);
        line.Explain().Should().Be(why);
    }

    [Fact]
    public void Of_NoneAndNotStated_SayWhich()
    {
        RedressLine none = Line(CharterWith(Redress.None(Sentence)), "2026-12-01 09:00", new(Broken("1", "2026-09-06 17:00")));
        (none.Status, none.Explain("he")).Should().Be((RedressStatus.None, "רק הצטערותנו."));

        Line(CharterWith(s_forty.For(Sample.Answer)), "2026-12-01 09:00", new(Broken("1", "2026-09-06 17:00"))).Status.Should().Be(RedressStatus.NotStated);
    }

    [Fact]
    public void Of_Apology_IsSettledByAPaymentOfNothing()
    {
        CharterInForce charter = CharterWith(Redress.Apology(Sentence));
        ClockOutcome outcome = Broken("1", "2026-09-06 17:00");

        Line(charter, "2026-12-01 09:00", new(outcome)).Status.Should().Be(RedressStatus.Owed);
        Line(charter, "2026-12-01 09:00", new(outcome), Payment(outcome, 0m, "2026-09-07 09:00")).Status.Should().Be(RedressStatus.Settled);
    }

    [Fact]
    public void Of_PaymentsWithoutABrokenPromise_AreShown()
    {
        ClockOutcome other = Broken("9", "2026-09-06 17:00");

        RedressAccount.Of(CharterWith(s_forty), [], [Payment(other, 40m, "2026-09-07 09:00")], Sample.At("2026-12-01 09:00")).UnmatchedPayments.Should().ContainSingle().Which.ToString().Should().Be("40 for solved of case 9");
    }

    [Fact]
    public void Of_OtherVersionOrPromise_IsRefused()
    {
        ClockOutcome old = new(new CaseId("1"), Sample.Solved, 1, Outcomes.Outcome.Monday, ClockOutcomeKind.Breached, Outcomes.Outcome.Monday);
        ((Action)(() => Account(CharterWith(s_forty), "2026-12-01 09:00", new RedressCase(old)))).Should().Throw<ArgumentException>().WithMessage("*version 1*care@2*");

        ClockOutcome unknown = new(new CaseId("1"), new CommitmentId("gift"), 2, Outcomes.Outcome.Monday, ClockOutcomeKind.Breached, Outcomes.Outcome.Monday);
        ((Action)(() => Account(CharterWith(s_forty), "2026-12-01 09:00", new RedressCase(unknown)))).Should().Throw<ProblemException>();
    }

    [Fact]
    public void Lines_AnyBrokenPromises_NeverExceedTheCapsAndDoNotHangOnOrder() =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 2], Gen.Int[0, 60 * 24], Gen.Int[-1, 40], Gen.Int[0, 2]).Array[1, 25].Sample(
            rows =>
            {
                CharterInForce charter = CharterWith(Redress.Amount(RedressFormula.PerStarted(Duration.FromHours(3), 7.5m, 5m), Shekel).CappedPerCase(33m).CappedPerCustomer(80m, ReportingPeriod.Month));
                CommitmentId[] promises = [Sample.Answer, Sample.Solved, Sample.Receipt];
                RedressCase[] cases =
                [
                    .. rows.Select(r =>
                    {
                        Instant due = Sample.At("2026-09-06 08:00") + Duration.FromHours(r.Item3);
                        Duration overrun = Duration.FromHours(Math.Max(0, r.Item4));
                        ClockOutcome outcome = new(
                            new CaseId($"{r.Item1}"), promises[r.Item2], 2, due - Duration.FromHours(1), ClockOutcomeKind.Breached, due + Duration.FromDays(90),
                            overrun: overrun, due: due, stopped: r.Item4 < 0 ? null : due + overrun);
                        return new RedressCase(outcome, new CustomerId($"{r.Item5}"));
                    }),
                ];

                RedressAccount account = Account(charter, "2027-03-01 00:00", cases);

                account.Lines.GroupBy(l => l.Outcome.Case).Should().OnlyContain(g => g.Sum(l => l.Amount) <= 33m);
                account.Lines.GroupBy(l => (l.Customer, Month(l))).Should().OnlyContain(g => g.Sum(l => l.Amount) <= 80m);
                account.Lines.Should().OnlyContain(l => l.Amount > 0m || l.Status == RedressStatus.CappedOut);
                Account(charter, "2027-03-01 00:00", [.. cases.Reverse().GroupBy(c => c.Outcome.ToString() + c.Outcome.Started).Select(g => g.Last())]).OwedIn(Shekel)
                    .Should().Be(Account(charter, "2027-03-01 00:00", [.. cases.GroupBy(c => c.Outcome.ToString() + c.Outcome.Started).Select(g => g.First())]).OwedIn(Shekel));
            },
            iter: 200);

    // Letters have no calendar, so their months are those of UTC.
    private static string Month(RedressLine line) =>
        ReportingPeriod.Month.Containing(line.BrokenAt, line.Outcome.Commitment == Sample.Receipt ? DateTimeZone.Utc : Sample.Hours.Zone).Label;

    [Fact]
    public void Lines_OneMoreBrokenPromiseLater_TakesNothingFromTheEarlierOnes()
    {
        CharterInForce charter = CharterWith(s_forty.CappedPerCase(70m).OnClaim());
        RedressCase Claimed(string id, string due, string claimed, CommitmentId? promise = null) => new(Broken(id, due, promise: promise), claimedAt: Sample.At(claimed));
        RedressCase first = Claimed("1", "2026-09-07 17:00", "2026-09-08 09:00");

        // The other promise was broken earlier and is claimed later: what was told of the first still stands.
        RedressAccount account = Account(charter, "2026-12-01 09:00", Claimed("1", "2026-09-06 17:00", "2026-10-01 09:00", Sample.Answer), first);

        account.Lines.Select(l => (l.Outcome.Commitment, l.Amount)).Should().Equal((Sample.Solved, 40m), (Sample.Answer, 30m));
    }
}
