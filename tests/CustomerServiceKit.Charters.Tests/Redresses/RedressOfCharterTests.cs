using CustomerServiceKit.Calendars;
using NodaTime;
using static CustomerServiceKit.Charters.Tests.Redresses.Given;

namespace CustomerServiceKit.Charters.Tests.Redresses;

/// <summary>A charter says what redress there is: checked, published, written and read.</summary>
public sealed class RedressOfCharterTests
{
    private static readonly Redress s_full = Redress.Amount(RedressFormula.PerStarted(Duration.FromHours(12), 40m, 25m), Shekel).For(Sample.Solved)
        .CappedPerCase(200m).CappedPerCustomer(500m, ReportingPeriod.Year).OnClaim(30).PaidWithin(10, working: true).PenaltyIfLate(40m)
        .Except("flood", Sample.Text("A notice of the weather service.", "הודעה של השירות המטאורולוגי.", "O notificare a serviciului meteorologic."));

    private static readonly Redress s_steps = Redress.ServiceCredit(RedressFormula.Stepped(new(Duration.Zero, 0.1m), new(Duration.FromHours(24), 0.25m)), Shekel).For(Sample.Answer).PaidWithin(14);

    [Fact]
    public void Findings_NothingSaidOfRedress_NamesThePromises()
    {
        Sample.Charter().Findings.Single(f => f.Code == "charter.redress-missing").Parameters["promises"].Should().Be("answer, solved, receipt");
        CharterWith(FortyForSolved).Charter.Findings.Single().Parameters["promises"].Should().Be("answer, receipt");
        CharterWith(Redress.None(Sentence)).Charter.Findings.Should().BeEmpty();
    }

    private static Redress FortyForSolved => Redress.Amount(RedressFormula.Fixed(40m), Shekel).For(Sample.Solved);

    [Fact]
    public void FindRedress_NamedOrForTheRest_TakesTheNamed()
    {
        Redress rest = Redress.Apology(Sentence);
        ServiceCharter charter = CharterWith(rest, s_full).Charter;

        charter.FindRedress(Sample.Solved).Should().BeSameAs(s_full);
        charter.FindRedress(Sample.Answer).Should().BeSameAs(rest);
        Sample.Charter().FindRedress(Sample.Answer).Should().BeNull();
    }

    [Fact]
    public void Validate_WrongRedress_ListsEverythingAtOnce()
    {
        IReadOnlyList<Problem> problems = Sample.Builder().Service(Sample.Phone).Service(Sample.Letters)
            .Redress(Redress.Amount(RedressFormula.PerStarted(Duration.Zero, 0m, -1m), Shekel).For(Sample.Solved, new CommitmentId("gift")).CappedPerCase(0m).PenaltyIfLate(5m).OnClaim(0))
            .Redress(Redress.ServiceCredit(RedressFormula.Fixed(1.5m), Shekel).For(Sample.Solved))
            .Redress(Redress.Amount(RedressFormula.Stepped(new(Duration.FromHours(1), 5m), new(Duration.FromHours(1), 6m)), Shekel).For(Sample.Answer))
            .Redress(Redress.None(Sentence).CappedPerCase(5m).PaidWithin(0))
            .Redress(Redress.Apology(Sentence).PaidWithin(3, working: true).For(Sample.Receipt))
            .Validate();

        problems.Select(p => (p.Code, p.Path)).Should().BeEquivalentTo(
        [
            ("charter.redress-out-of-range", "redress[0].per-started"),
            ("charter.redress-out-of-range", "redress[0].each"),
            ("charter.redress-out-of-range", "redress[0].amount"),
            ("charter.redress-out-of-range", "redress[0].cap-per-case"),
            ("charter.redress-no-deadline", "redress[0].late-penalty"),
            ("charter.redress-out-of-range", "redress[0].claim-within-days"),
            ("charter.redress-unknown-promise", "redress[0].promises[1]"),
            ("charter.redress-out-of-range", "redress[1].amount"),
            ("charter.redress-steps", "redress[2].steps"),
            ("charter.redress-without-amount", "redress[3]"),
            ("charter.redress-out-of-range", "redress[3].paid-within-days"),
            ("charter.redress-calendar-needed", "redress[4].paid-within-days"),
            ("charter.redress-twice", "redress[1]"),
        ]);
    }

    [Fact]
    public void Findings_TextsOfRedress_AreLookedThroughForLanguages()
    {
        LocalizedText english = LocalizedText.English("Sorry.");

        CharterWith(Redress.Apology(english).Except("flood", english)).Charter.Findings.Select(f => f.Path).Distinct().Should().Equal("redress[0].sentence", "redress[0].exceptions[0].evidence");
    }

    [Fact]
    public void Explain_EachPart_IsASentence()
    {
        s_full.Explain().Should().Be(
            "You get 25.00 ILS, and 40.00 ILS for each started 12 hours of delay. At most 200.00 ILS in one case. At most 500.00 ILS for one customer in one year. You have to claim it, within 30 days. "
            + "You get it within 10 working days. If it comes later, you get 40.00 ILS more. Not in case of flood: A notice of the weather service.");
        s_steps.Explain().Should().Be(
            "From a delay of 0 seconds on you get 10 % of the fee. From a delay of 24 hours on you get 25 % of the fee. You need not ask for it. You get it within 14 days.");
        s_steps.ToString().Should().StartWith("answer: From a delay");
    }

    [Fact]
    public void ToMarkdown_WithRedress_EndsWithIt()
    {
        CharterInForce charter = CharterWith(FortyForSolved, Redress.Apology(Sentence));

        charter.ToMarkdown("en").Should().EndWith("""
            ## If we do not keep a promise

            - Your fault is mended: You get 40.00 ILS. You need not ask for it.
            - All other promises: Nothing but our regret. You need not ask for it.

            """.ReplaceLineEndings("\n"));
        charter.ToHtml("he").Should().Contain("אם לא נעמוד בהתחייבות").And.Contain("רק הצטערותנו.");
        Sample.InForce().ToMarkdown("en").Should().NotContain("If we do not keep");
    }

    [Fact]
    public void Save_AndLoad_GivesTheSameRedress()
    {
        string json = CharterJson.Save(CharterWith(s_full, s_steps, Redress.None(Sentence)).Charter);

        ServiceCharter loaded = CharterJson.Load(json);

        CharterJson.Save(loaded).Should().Be(json);
        loaded.Redress.Select(r => r.ToString()).Should().Equal(s_full.ToString(), s_steps.ToString(), Redress.None(Sentence).ToString());
        json.Should().Contain("\"late-penalty\": 40").And.Contain("\"per-started\": \"PT12H\"").And.Contain("\"cap-period\": \"year\"");
    }

    [Fact]
    public void Load_ByHand_IsShort()
    {
        Redress redress = Load("""{ "kind": "amount", "currency": "money:GBP:2", "amount": 40, "paid-within-days": 10 }""").Redress.Single();

        (redress.Kind, redress.Formula!.First, redress.Currency!.Id, redress.IsOnClaim, redress.PayWithinDays, redress.InWorkingDays).Should().Be((RedressKind.Amount, 40m, "money:GBP:2", false, 10, false));
    }

    [Theory]
    [InlineData("""{ "kind": "gift" }""", "redress[0].kind")]
    [InlineData("""{ "kind": "none" }""", "redress[0]")]
    [InlineData("""{ "kind": "amount", "currency": "count", "amount": 40 }""", "redress[0].currency")]
    [InlineData("""{ "kind": "amount", "currency": "money:GBP:2" }""", "redress[0]")]
    [InlineData("""{ "kind": "amount", "currency": "money:GBP:2", "amount": 40, "each": 2 }""", "redress[0].each")]
    [InlineData("""{ "kind": "amount", "currency": "money:GBP:2", "amount": 40, "steps": [] }""", "redress[0].amount")]
    [InlineData("""{ "kind": "apology", "sentence": "Sorry.", "amount": 40 }""", "redress[0].amount")]
    [InlineData("""{ "kind": "amount", "currency": "money:GBP:2", "amount": 40, "sentence": "Sorry." }""", "redress[0].sentence")]
    [InlineData("""{ "kind": "amount", "currency": "money:GBP:2", "amount": 40, "cap-per-customer": 90 }""", "redress[0].cap-per-customer")]
    [InlineData("""{ "kind": "amount", "currency": "money:GBP:2", "amount": 40, "exceptions": [{ "reason": " ", "evidence": "A letter." }] }""", "redress[0].exceptions[0].reason")]
    [InlineData("""{ "kind": "amount", "currency": "money:GBP:2", "amount": 40, "promises": [" x"] }""", "redress[0].promises[0]")]
    [InlineData("""{ "kind": "amount", "currency": "money:GBP:2", "amount": 40, "colour": "red" }""", "redress[0].colour")]
    public void Load_WhatCannotBeRead_IsToldWithItsPath(string redress, string path) =>
        FluentActions.Invoking(() => Load(redress)).Should().Throw<ProblemException>().Which.Problems.Where(p => p.Code == "json.unreadable").Select(p => p.Path).Should().Contain(path);

    [Fact]
    public void Amount_NoMoney_Throws() => ((Action)(() => Redress.Amount(RedressFormula.Fixed(1m), Unit.Count))).Should().Throw<ArgumentException>();

    private static ServiceCharter Load(string redress) => CharterJson.Load($$"""
        {
          "id": "care", "provider": "Lumen", "effective-from": "2026-07-01",
          "services": [{
            "id": "mail", "name": "Mail", "conditions": ["None."], "limits": ["None."],
            "commitments": [{ "id": "reply", "name": "A reply", "within": "PT24H", "time": "calendar", "started-by": ["created"], "stopped-by": ["employee-reply"] }]
          }],
          "redress": [{{redress}}]
        }
        """);
}
