using CsCheck;
using CustomerServiceKit.Calendars.Tests.Json;

namespace CustomerServiceKit.Feedback.Tests.Json;

/// <summary>The single values of a text: the schema takes those that can be read, and no others.</summary>
public sealed class SchemaValueTests
{
    private static readonly Gen<string> s_durations = Nearly(["P", "PT8H", "P1W2DT3H4M5.5S", "P0Y0M1D", "P-1D", "PT-0,25S", "P2W", "PT"], "P", "T", "Y", "M", "W", "D", "H", "S", "0", "7", "-", "+", ".", ",", " ", "p", "\u0663");

    private static readonly Gen<string> s_dates = Nearly(["2026-12-04", "2028-02-29", "2100-02-28", "-0004-02-29", "0000-01-01", "-9998-01-01", "9999-12-31"], "0", "1", "2", "9", "-", "+", "29", "31", "T", " ", "/", "\u0663");

    private static readonly Gen<string> s_instants = Nearly(
        ["2026-11-24T09:00:00Z", "2026-11-24T23:59:59.999999999Z", "2028-02-29T00:00:00,5Z", "2026-11-24T24:00:00.00Z", "2026-12-31T24:00:00Z"], "0", "1", "2", "4", "9", "-", ":", ".", ",", "T", "Z", "z", " ", "+01:00", "60", "\u0663");

    private static readonly Gen<string> s_keys = Nearly(
        ["kpi", "kpi@1", "1-st.all.a-b@02", "k.v(within<=PT20S,b=x_1:2.5-+)@3", "k(a>1)", "k(a<1,within>=table:our-queues)@10"], "k", "K", "-", ".", "(", ")", ",", "<", ">", "=", "@", "0", "1", "a", "_", ":", "+", " ", "\u05d0");

    private static readonly Gen<string> s_texts = Of("", "a", " ", "\t", "\n", "\u0085", "\u00a0", "\u200b", "\u2007", "\ufeff", "\u0007", "\u009f", "\u05d0", "\ud83d\ude00", "\"", "\\").Array[0, 4].Select(string.Concat);

    [Fact]
    public void Durations_AnyText_AreRefusedWhereTheyAreNone() => s_durations.Sample(text => Agree(duration: text), iter: 5_000);

    [Fact]
    public void Dates_AnyText_AreRefusedWhereTheyAreNone() => s_dates.Sample(text => Agree(date: text), iter: 5_000);

    [Fact]
    public void Instants_AnyText_AreRefusedWhereTheyAreNone() => s_instants.Sample(text => Agree(instant: text), iter: 5_000);

    [Fact]
    public void Keys_AnyText_AreRefusedWhereTheyAreNone() => s_keys.Sample(text => Agree(key: text), iter: 5_000);

    [Fact]
    public void TextsAndIds_AnyText_AreRefusedWhereTheyAreNone() => s_texts.Sample(
        text =>
        {
            Agree(text: text);
            Agree(id: text);
        },
        iter: 3_000);

    [Fact]
    public void Letters_EveryBlankAndControlAndThoseBesideThem_AreWhatTheSchemaSays()
    {
        foreach (char letter in Enumerable.Range(0, 0xd800).Select(n => (char)n).Append('\ufeff').Where(c => c == '\ufeff' || IsNoLetter(c) || IsNoLetter((char)(c + 1)) || IsNoLetter((char)(c - 1))))
        {
            Agree(text: $"{letter}");
            foreach (string id in new[] { $"{letter}", $"{letter}a", $"a{letter}", $"a{letter}a" })
            {
                Agree(id: id);
            }
        }
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(256, true)]
    [InlineData(257, false)]
    public void Ids_ShortAndLong_AreWhatTheSchemaSays(int length, bool isId)
    {
        string id = new('a', length);

        Agree(id: id);
        Reading.Session.Schema.Accepts(Stored(id: id)).Should().Be(isId);
        Reading.Records.Schema.Accepts($$"""{ "on-hold": ["{{id}}"] }""").Should().Be(isId);
        (Reading.Records.Problems($$"""{ "on-hold": ["{{id}}"] }""").Count == 0).Should().Be(isId);
    }

    [Theory]

    // Every row: a part of a text that is read, and what stands there instead.
    [InlineData("\"version\": 2", "\"version\": 2.0", "json.unreadable")]
    [InlineData("\"version\": 2", "\"version\": 3", "feedback.record-mismatch")]
    [InlineData("\"version\": 2", "\"version\": 2, \"version\": 2", "json.unreadable")]
    [InlineData("\"dispute-window\": \"P45D\"", "\"dispute-window\": \"P16000000D\"", "json.unreadable")]
    [InlineData("\"zone\": \"Asia/Jerusalem\"", "\"zone\": \"Israel Standard Time\"", "time.unknown-zone")]
    [InlineData("\"disclosure\": \"recorded\"", "\"disclosure\": \"covert\"", "privacy.covert-observation")]
    [InlineData("\"score\": 87.5", "\"rater\": \"automated\"", "privacy.automated-observation")]
    [InlineData("\"score\": 87.5", "\"score\": 1e40", "json.unreadable")]
    [InlineData("(within<=PT20S)", "(within<=PT20S,within>1)", "json.unreadable")]
    [InlineData("\"due\": \"2026-12-04\"", "\"due\": \"2026-11-23\"", "feedback.action-due-before-held")]
    [InlineData("\"I lost the thread\"", "\"\\ud83d\\ude00\"", null)]
    public void Schema_WhatOnlyTheReaderChecks_IsRefusedByTheReader(string right, string wrong, string? code)
    {
        string full = FeedbackJson.Save(FeedbackTexts.Full);
        full.Should().Contain(right);
        string changed = full.Replace(right, wrong, StringComparison.Ordinal);

        Reading.Session.Problems(changed).Select(problem => problem.Code).FirstOrDefault().Should().Be(code);
        Reading.Session.Schema.Accepts(changed).Should().BeTrue();
    }

    /// <summary>A text of its kind, with a piece or two put in, or in place of a letter.</summary>
    private static Gen<string> Nearly(string[] right, params string[] pieces) =>
        Gen.Select(Of(right), Gen.Select(Of(pieces), Gen.Int[0, 40], Gen.Int[0, 1]).Array[0, 2]).Select((text, changes) =>
            changes.Aggregate(text, (changed, change) =>
            {
                (string piece, int where, int taken) = change;
                int at = where % (changed.Length + 1);
                return changed[..at] + piece + changed[Math.Min(changed.Length, at + taken)..];
            }));

    private static Gen<string> Of(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static bool IsNoLetter(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    private static void Agree(string duration = "P45D", string date = "2026-12-04", string instant = "2026-11-24T09:00:00Z", string key = "kpi@1", string id = "fs-17", string text = "greeting")
    {
        string json = Stored(duration, date, instant, key, id, text);

        bool isReadable = Reading.Session.Problems(json).All(Reading.IsOnlyForTheReader);

        Reading.Session.Schema.Accepts(json).Should().Be(isReadable, "the reader says so of {0}", json);
    }

    /// <summary>A text that can be read; that the history does not tell of all its parts is a rule.</summary>
    private static string Stored(string duration = "P45D", string date = "2026-12-04", string instant = "2026-11-24T09:00:00Z", string key = "kpi@1", string id = "fs-17", string text = "greeting") =>
        $$"""
        {
          "id": {{JsonTree.Quoted(id)}}, "state": "planned", "version": 1, "manager": "noa", "employee": "dana", "purposes": ["improve-performance"],
          "planned-for": {{JsonTree.Quoted(instant)}}, "zone": "UTC", "policy": { "dispute-window": {{JsonTree.Quoted(duration)}} },
          "items": [{ "kind": "praise", "evidence": [{{JsonTree.Quoted(id)}}], "situation": "a", "behaviour": "b", "impact": "c", "criterion": {{JsonTree.Quoted(text)}} }],
          "actions": [
            {
              "id": {{JsonTree.Quoted(id)}}, "text": {{JsonTree.Quoted(text)}}, "owner": "dana", "due": {{JsonTree.Quoted(date)}}, "cause": { "kind": "session", "id": {{JsonTree.Quoted(id)}} },
              "target": { "key": {{JsonTree.Quoted(key)}}, "comparison": "at-most", "value": 0.5 }, "state": "open", "openedAt": {{JsonTree.Quoted(instant)}}
            }
          ],
          "history": [{ "step": "planned", "at": {{JsonTree.Quoted(instant)}} }]
        }
        """;
}
