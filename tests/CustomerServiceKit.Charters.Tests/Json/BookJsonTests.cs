using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerServiceKit.Calendars.Tests.Json;
using CustomerServiceKit.Charters.Tests.Redresses;
using NodaTime;

namespace CustomerServiceKit.Charters.Tests.Json;

/// <summary>The books that an application keeps between runs.</summary>
public sealed class BookJsonTests
{
    private static readonly Instant s_start = Instant.FromUtc(2026, 9, 6, 6, 0);

    private static readonly SchemaCheck s_breaches = new(CharterJson.BreachBookSchema);

    private static readonly SchemaCheck s_redress = new(CharterJson.RedressBookSchema);

    /// <summary>A broken promise found while it was open, one put into the past by a change, and one of another system.</summary>
    private static readonly BreachBook s_book = BreachBook.Empty.With([.. State(null, change: false), .. State("crm", change: true)]);

    private static readonly RedressBook s_full = RedressBook.Empty
        .WithCases(
        [
            .. Enum.GetValues<ClockOutcomeKind>().Select((kind, i) => new RedressCase(Outcome(kind, $"{i}", full: false))),
            .. Enum.GetValues<ClockOutcomeKind>().Select((kind, i) => new RedressCase(
                Outcome(kind, $"{i}", full: true), new CustomerId("c"), 12.50m, s_start + Duration.FromDays(3), "letter \"4\" מכתב")),
        ])
        .WithPayments(
        [
            new RedressPayment(new CaseId("1"), Sample.Solved, s_start, 0m, s_start + Duration.Epsilon),
            new RedressPayment(new CaseId("1"), Sample.Solved, s_start, 79_228_162_514_264.33m, s_start + Duration.FromDays(9), new SourceId("crm")),
        ]);

    [Fact]
    public void BreachBook_SavedAndLoaded_IsTheSame()
    {
        string json = CharterJson.SaveBreachBook(s_book);

        BreachBook loaded = CharterJson.LoadBreachBook(json);

        CharterJson.SaveBreachBook(loaded).Should().Be(json);
        loaded.Records.Select(Parts).Should().Equal(s_book.Records.Select(Parts)).And.HaveCount(2);
        loaded.Records.Select(r => r.IsByChange).Should().Equal(false, true);
        CharterJson.LoadBreachBook(CharterJson.SaveBreachBook(BreachBook.Empty)).Records.Should().BeEmpty();

        static object Parts(BreachRecord r) => (r.Source, r.Case, r.Commitment, r.CharterVersion, r.Started, r.Due, r.IsByChange, r.RecordedAt);
    }

    [Fact]
    public void BreachBook_ReadAgain_AddsNothingAndDisputesAsBefore()
    {
        BreachBook loaded = CharterJson.LoadBreachBook(CharterJson.SaveBreachBook(s_book));

        loaded.With(State(null, change: false)).Records.Should().Equal(loaded.Records);
        loaded.Disputed(State(null, change: false)).Should().BeEmpty();
        loaded.Disputed(State(null, change: false, solvedAfter: 1)).Select(p => p.Code).Should().Equal("charter.breach-disputed");
    }

    [Fact]
    public void RedressBook_SavedAndLoaded_IsTheSame()
    {
        string json = CharterJson.SaveRedressBook(s_full);

        RedressBook loaded = CharterJson.LoadRedressBook(json);

        CharterJson.SaveRedressBook(loaded).Should().Be(json);
        loaded.Cases.Select(c => (CoreJson.Save(c.Outcome), c.Customer, c.Fee, c.ClaimedAt, c.Evidence))
            .Should().Equal(s_full.Cases.Select(c => (CoreJson.Save(c.Outcome), c.Customer, c.Fee, c.ClaimedAt, c.Evidence))).And.HaveCount(12);
        loaded.Payments.Select(p => p.Key).Should().Equal(s_full.Payments.Select(p => p.Key));
    }

    [Fact]
    public void AddTo_InALargerText_ReadsAndWritesBooks()
    {
        JsonSerializerOptions options = CharterJson.AddTo(new JsonSerializerOptions());

        JsonSerializer.Deserialize<BreachBook>(JsonSerializer.Serialize(s_book, options), options)!.Records.Should().HaveCount(2);
        JsonSerializer.Deserialize<RedressBook>(JsonSerializer.Serialize(s_full, options), options)!.ToString().Should().Be("12 cases, 2 payments");
    }

    [Theory]
    [InlineData("""{ "records": [{}] }""", "records[0]", "records[0]", "records[0]", "records[0]", "records[0]", "records[0]")]
    [InlineData("""[]""", "")]
    [InlineData("""{ "record": [] }""", "record", "")]
    [InlineData("""{ "records": [7, { "case": " 1", "commitment": 7, "started": "soon", "charter-version": 0, "due": "x", "by-change": "no", "recorded-at": "y", "color": 1, "source": "" }] }""",
        "records[0]", "records[1].color", "records[1].source", "records[1].case", "records[1].commitment", "records[1].started", "records[1].charter-version", "records[1].due", "records[1].recorded-at", "records[1].by-change")]
    [InlineData("""{ "records": [{ "case": "1", "commitment": "a", "started": "1970-01-01T00:00:00Z", "charter-version": 1, "due": "2026-01-02T00:00:00Z", "recorded-at": "2026-01-02T00:00:00Z" }] }""",
        "records[0].started", "records[0].recorded-at")]
    public void LoadBreachBook_WhatCannotBeRead_IsListedAtOnce(string json, params string[] paths)
    {
        Problems(() => CharterJson.LoadBreachBook(json)).Select(p => (p.Code, p.Path)).Should().Equal(paths.Select(path => ("json.unreadable", path)));
    }

    [Theory]
    [InlineData("""{ "cases": [{ "case": "1", "commitment": "a", "started": "2026-01-01T00:00:00Z", "charter-version": 1, "outcome": "late", "as-of": "2025-12-31T00:00:00Z", "open-time": "-PT1H", "paused-time": "long", "overrun": "-PT1S", "due": 7, "stopped": "2025-12-31T00:00:00Z", "customer": "", "fee": -1, "claimed-at": "then", "evidence": " " }], "payments": [{ "case": "1", "commitment": "a", "started": "2026-01-01T00:00:00Z", "amount": -1, "paid-at": 1 }] }""",
        "cases[0].outcome", "cases[0].as-of", "cases[0].open-time", "cases[0].paused-time", "cases[0].overrun", "cases[0].due", "cases[0].stopped", "cases[0].customer", "cases[0].fee", "cases[0].claimed-at", "cases[0].evidence",
        "payments[0].amount", "payments[0].paid-at")]
    [InlineData("""{ "cases": [{ "case": "1", "commitment": "a", "started": "2026-01-01T00:00:00Z", "charter-version": 1, "outcome": "met", "as-of": "2026-12-31T00:00:00Z", "overrun": "PT1S", "exclusion-reason": "flood" }], "payments": [] }""",
        "cases[0].overrun", "cases[0]")]
    [InlineData("""{ "cases": [{ "case": "1", "commitment": "a", "started": "2026-01-01T00:00:00Z", "charter-version": 1, "outcome": "excluded", "as-of": "2026-12-31T00:00:00Z" }], "payments": [] }""", "cases[0]")]
    [InlineData("""{ "cases": {} }""", "")]
    public void LoadRedressBook_WhatCannotBeRead_IsListedAtOnce(string json, params string[] paths) =>
        Problems(() => CharterJson.LoadRedressBook(json)).Select(p => (p.Code, p.Path)).Should().Equal(paths.Select(path => ("json.unreadable", path)));

    [Fact]
    public void Load_ARecordThatStandsTwice_IsRefusedWithBothPlaces()
    {
        string breaches = Doubled(CharterJson.SaveBreachBook(s_book), "records");
        string redress = Doubled(Doubled(CharterJson.SaveRedressBook(s_full), "cases"), "payments");

        Problems(() => CharterJson.LoadBreachBook(breaches)).Select(p => (p.Code, p.Path, p.Parameters["first"])).Should().Equal(("charter.record-twice", "records[2]", "records[0]"));
        Problems(() => CharterJson.LoadRedressBook(redress)).Select(p => (p.Code, p.Path, p.Parameters["first"]))
            .Should().Equal(("charter.record-twice", "cases[12]", "cases[0]"), ("charter.record-twice", "payments[2]", "payments[0]"));
    }

    [Fact]
    public void Load_NoJson_IsAJsonException()
    {
        ((Action)(() => CharterJson.LoadBreachBook("{"))).Should().Throw<JsonException>();
        ((Action)(() => CharterJson.LoadRedressBook(string.Empty))).Should().Throw<JsonException>();
    }

    [Fact]
    public void Schema_OfTheAssembly_IsTheFileOfTheDocuments()
    {
        CharterJson.BreachBookSchema.Should().Be(File.ReadAllText(SchemaFile("breach-book")));
        CharterJson.RedressBookSchema.Should().Be(File.ReadAllText(SchemaFile("redress-book")));
    }

    [Fact]
    public void Schema_BooksAndExamples_AreValid()
    {
        s_breaches.Accepts(CharterJson.SaveBreachBook(s_book)).Should().BeTrue();
        s_redress.Accepts(CharterJson.SaveRedressBook(s_full)).Should().BeTrue();
        CharterJson.LoadBreachBook($$"""{ "records": [{{Example(s_breaches, "record")}}] }""").Records.Should().HaveCount(1);
        CharterJson.LoadRedressBook($$"""{ "$schema": "./redress-book.schema.json", "cases": [{{Example(s_redress, "case")}}], "payments": [{{Example(s_redress, "payment")}}] }""").ToString().Should().Be("1 cases, 1 payments");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Members_EveryObject_AreThoseTheReaderKnows(bool isRedress)
    {
        const string Unknown = "no such word";
        SchemaCheck schema = isRedress ? s_redress : s_breaches;
        string full = isRedress ? CharterJson.SaveRedressBook(s_full) : CharterJson.SaveBreachBook(s_book);
        foreach (string path in JsonTree.Places(full).Where(place => place.Value is JsonObject).Select(place => place.Path))
        {
            string changed = JsonTree.With(full, path, Unknown, 1);
            string member = path.Length == 0 ? Unknown : $"{path}.{Unknown}";

            Problem problem = Problems(() => Load(changed, isRedress)).Should().ContainSingle(p => p.Path == member).Subject;

            schema.Accepts(changed).Should().BeFalse();
            schema.Places(full)!.Where(place => place.Path == path && place.Members is not null).SelectMany(place => place.Members!).Distinct().Should().BeEquivalentTo(problem.Parameters["expected"].Split(", "));
        }
    }

    [Theory]
    [InlineData("\"outcome\": \"met\"", "\"outcome\": \"kept\"")]
    [InlineData("\"fee\": 12.50", "\"fee\": -12.50")]
    [InlineData("\"amount\": 0", "\"amount\": \"0\"")]
    [InlineData("\"charter-version\": 2", "\"charter-version\": 0")]
    [InlineData("\"exclusion-reason\": \"flood\",", "")]
    [InlineData("\"outcome\": \"met\"", "\"exclusion-reason\": \"flood\", \"outcome\": \"met\"")]
    [InlineData("\"payments\":", "\"payment\":")]
    public void Schema_WhatTheReaderRefuses_IsRefused(string right, string wrong)
    {
        string full = CharterJson.SaveRedressBook(s_full);
        full.Should().Contain(right);
        string changed = full.Replace(right, wrong, StringComparison.Ordinal);

        Problems(() => CharterJson.LoadRedressBook(changed)).Should().NotBeEmpty();
        s_redress.Accepts(changed).Should().BeFalse();
    }

    private static void Load(string json, bool isRedress) => _ = isRedress ? (object)CharterJson.LoadRedressBook(json) : CharterJson.LoadBreachBook(json);

    private static string Doubled(string json, string list)
    {
        JsonNode root = JsonNode.Parse(json)!;
        root[list]!.AsArray().Add(root[list]![0]!.DeepClone());
        return root.ToJsonString();
    }

    private static string Example(SchemaCheck schema, string part) => schema.Parts[$"#/$defs/{part}"].GetProperty("examples")[0].GetRawText();

    /// <summary>A promise of 8 hours looked at after two days; a change to a shorter limit, or a solution in time, comes before.</summary>
    private static IReadOnlyList<ClockState> State(string? source, bool change, int? solvedAfter = null)
    {
        CharterInForce charter = Given.CharterWith();
        Commitment solved = charter.Charter.Commitments.First(c => c.Id == Sample.Solved).When(CaseCondition.Priority("urgent"), Duration.FromHours(1)).AroundTheClock();
        SourceId of = source is null ? default : new SourceId(source);
        CaseEvent Event(double hours, CaseEventKind kind, string? to = null) => new(new CaseId("17"), s_start + Duration.FromHours(hours), (int)hours, kind, ActorKind.Employee, toValue: to, source: of);
        CaseEvent[] events =
        [
            Event(0, CaseEventKind.Created),
            .. change ? [Event(2, CaseEventKind.PriorityChanged, "urgent")] : Array.Empty<CaseEvent>(),
            .. solvedAfter is int hours ? [Event(hours, CaseEventKind.StatusChanged, "resolved")] : Array.Empty<CaseEvent>(),
        ];
        ServiceCharter alone = Sample.Builder().Service(CharterService.Of(new ServiceId("x"), Given.Sentence).OnCondition(Given.Sentence).LimitedTo(Given.Sentence).Promising(solved)).Build();
        return [.. alone.With().Clocks(events, s_start + Duration.FromDays(2))];
    }

    private static ClockOutcome Outcome(ClockOutcomeKind kind, string id, bool full) => new(
        new CaseId(id),
        Sample.Solved,
        2,
        s_start,
        kind,
        s_start + Duration.FromDays(2) + Duration.FromNanoseconds(5),
        full ? Duration.FromHours(30) : default,
        full ? Duration.FromMinutes(3) : default,
        full && kind != ClockOutcomeKind.Met ? Duration.FromSeconds(2.5) : default,
        full ? s_start + Duration.FromHours(8) : null,
        full ? s_start + Duration.FromHours(9) : null,
        kind == ClockOutcomeKind.Excluded ? "flood" : null,
        full ? new SourceId("crm") : default);

    private static IReadOnlyList<Problem> Problems(Action load)
    {
        try
        {
            load();
            return [];
        }
        catch (ProblemException refused)
        {
            return refused.Problems;
        }
    }

    private static string SchemaFile(string name, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", "schemas", $"{name}.schema.json"));
}
