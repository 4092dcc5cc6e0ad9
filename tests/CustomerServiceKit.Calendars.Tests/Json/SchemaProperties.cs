using CsCheck;
using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Json;

/// <summary>Whatever is saved is what the schema says, and loads back the same.</summary>
public sealed class SchemaProperties
{
    private static readonly string[] Years = ["-9999", "-9998", "-0100", "-0004", "-0001", "-0000", "0000", "0004", "1900", "2000", "2023", "2024", "2100", "9999"];

    private static readonly string[] Pieces =
    [
        "\0", "0", "1", "2", "3", "5", "9", ":", "-", "–", ".", ",", " ", "  ", "\t", "\n", "\u0085", "\u00a0", "\u2007", "\ufeff", "\u0007", "\u009f", "\ud83d\ude00", "00", "24", "60", "-0004", "08:00", "24:00", "8:00",
        "08:00-12:00", "all-day", "closed", "02-29", "a", "B", "é", "en", "he-IL", "default", "unreviewed", "T", "Z", "+", "/", "٨", "\"", "\\", ";",
    ];

    private static readonly Gen<string> Piece = Of(Pieces);

    private static readonly Gen<string> Fraction = Gen.Int[0, 8].Select(digits => digits == 0 ? string.Empty : "." + new string('7', digits + 1));

    private static readonly Gen<string> Clock =
        from hour in Gen.Int[0, 24]
        from minute in Gen.Int[0, 59]
        from second in Gen.Int[-59, 59]
        from fraction in Fraction
        from two in Gen.Bool
        select (two ? $"{hour:00}" : $"{hour}") + $":{minute:00}" + (second < 0 ? string.Empty : $":{second:00}{fraction}");

    private static readonly Gen<string> Hours =
        from ranges in Gen.Select(Clock, Of("-", "–"), Gen.OneOf(Clock, Of("24:00")), Of(" ", ",", ", ", "  ")).Array[1, 3]
        from around in Of(string.Empty, " ", "\t", "\u00a0", ",")
        select around + string.Concat(ranges.Select(r => r.Item1 + r.Item2 + r.Item3 + r.Item4)) + around;

    private static readonly Gen<string> Day = Gen.Select(Gen.Int[0, 13], Gen.Int[0, 32]).Select((month, day) => $"{month:00}-{day:00}");

    private static readonly Gen<string> Date = Gen.Select(Of(Years), Day).Select((year, day) => $"{year}-{day}");

    /// <summary>Texts of nothing in particular.</summary>
    private static readonly Gen<string> Anything = Piece.Array[0, 6].Select(string.Concat);

    [Fact]
    public void Save_AnyCalendar_IsWhatTheSchemaSaysAndLoadsBackTheSame() => AnySavedCalendar.Any.Sample(calendar =>
    {
        string text = CalendarJson.Save(calendar);

        Reading.Schema.Accepts(text).Should().BeTrue();
        CalendarJson.Save(CalendarJson.Load(text)).Should().Be(text);
    }, iter: 150);

    [Fact]
    public void Save_AnyHolidaySet_LoadsBackWithTheSameHolidays() => AnySavedCalendar.Holidays.Sample(set =>
    {
        HolidaySet again = CalendarJson.Load(CalendarJson.Save(BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, "all-day").Holidays(set).Build())).Holidays[0];

        again.Id.Should().Be(set.Id);
        again.Name.Should().Be(set.Name);
        again.ShortDaysUntil.Should().Be(set.ShortDaysUntil);
        again.Since.Should().Be(set.Since);
        again.BothDays.Should().Be(set.BothDays);
        again.Rules.Select(Printed).Should().BeEquivalentTo(set.Rules.Select(Printed));
        foreach (int year in Enumerable.Range(2018, 12))
        {
            again.In(year).Select(h => h.ToString()).Should().Equal(set.In(year).Select(h => h.ToString()));
        }
    }, iter: 150);

    [Fact]
    public void Hours_AnyText_AreRefusedByTheSchemaWhereTheyAreNone() => Nearly(Hours).Sample(
        text => Agree($$"""{ "zone": "UTC", "weekly": { "monday": "all-day" }, "special": { "2026-01-01": {{JsonTree.Quoted(text)}} } }""", "calendar.empty-hours", "calendar.overlapping-hours"), iter: 1500);

    [Fact]
    public void Dates_AnyText_AreRefusedByTheSchemaWhereTheyAreNone() => Gen.Select(Nearly(Date), Nearly(Day)).Sample((date, day) =>
    {
        Agree($$"""{ "zone": "UTC", "weekly": { "monday": "all-day" }, "closed": { {{JsonTree.Quoted(date)}}: "X" } }""");
        Agree(Rule($$"""{ "dates": [{{JsonTree.Quoted(date)}}] }"""));
        Agree(Rule(JsonTree.Quoted(day)));
    }, iter: 1500);

    [Fact]
    public void Dates_EveryDayOfManyYears_AreWhatTheSchemaSays()
    {
        string[] days = [.. from year in Years
                            from month in Enumerable.Range(0, 14)
                            from day in Enumerable.Range(0, 33)
                            select FormattableString.Invariant($"{year}-{month:00}-{day:00}")];

        days.Where(day => Reading.Schema.Accepts(Rule($$"""{ "dates": ["{{day}}"] }""")) != NodaTime.Text.LocalDatePattern.Iso.Parse(day).Success).Should().BeEmpty();
        days.Select(day => day[^5..]).Distinct().Where(day => Reading.Schema.Accepts(Rule($"\"{day}\"")) != NodaTime.Text.AnnualDatePattern.Iso.Parse(day).Success).Should().BeEmpty();
    }

    [Fact]
    public void Dates_LeapDayOfEveryYear_IsWhatTheSchemaSays()
    {
        string[] days = [.. Enumerable.Range(-9999, 19_999).Select(year => FormattableString.Invariant($"{year:0000}-02-29"))];

        days.Where(day => Reading.Schema.Accepts(Rule($$"""{ "dates": ["{{day}}"] }""")) != NodaTime.Text.LocalDatePattern.Iso.Parse(day).Success).Should().BeEmpty();
    }

    [Fact]
    public void Dates_EveryDayOfEveryCalendar_AreWhatTheSchemaSays()
    {
        foreach (string calendar in new[] { "gregorian", "julian", "hebrew", "islamic", "persian" })
        {
            foreach ((int month, int day) in Enumerable.Range(0, 14 * 33).Select(n => (n / 33, n % 33)))
            {
                Agree(Rule($$"""{ "calendar": "{{calendar}}", "month": {{month}}, "day": {{day}} }"""));
            }
        }
    }

    [Fact]
    public void Times_AnyText_AreRefusedByTheSchemaWhereTheyAreNone() => Nearly(Clock).Sample(
        text => Agree(Calendar($$"""{ "set": "israel", "short-days-until": {{JsonTree.Quoted(text)}} }""")), iter: 1500);

    [Fact]
    public void Ids_AnyText_AreRefusedByTheSchemaWhereTheyAreNone() => Anything.Sample(text =>
    {
        Agree($$"""{ "id": {{JsonTree.Quoted(text)}}, "zone": "UTC", "weekly": { "monday": "all-day" } }""");
        Agree(Calendar($$"""{ "id": {{JsonTree.Quoted(text)}}, "rules": [] }"""));
    }, iter: 1500);

    [Fact]
    public void Letters_EveryBlankAndControlAndThoseBesideThem_AreWhatTheSchemaSays()
    {
        foreach (char letter in Enumerable.Range(0, 0xd800).Select(n => (char)n).Append('\ufeff').Where(c => IsNoLetter(c) || IsNoLetter((char)(c + 1)) || IsNoLetter((char)(c - 1)) || c == '\ufeff'))
        {
            foreach (string text in new[] { $"{letter}", $"{letter}08:00-09:00", $"08:00-09:00{letter}", $"08:00{letter}-09:00", $"08:00-09:00{letter}10:00-11:00" }.Select(JsonTree.Quoted))
            {
                Agree($$"""{ "id": {{text}}, "zone": "UTC", "weekly": { "monday": "all-day" } }""");
                Agree($$"""{ "zone": "UTC", "weekly": { "monday": "all-day" }, "special": { "2026-01-01": {{text}} } }""");
                Agree(Calendar($$"""{ "id": "x", "name": {{text}}, "rules": [] }"""));
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(256)]
    [InlineData(257)]
    public void Ids_ShortAndLong_AreWhatTheSchemaSays(int length)
    {
        string id = new('a', length);

        Agree($$"""{ "id": "{{id}}", "zone": "UTC", "weekly": { "monday": "all-day" } }""");
        Agree(Calendar($$"""{ "id": "{{id}}", "rules": [] }"""));
        Agree(Calendar($$"""{ "id": "x", "rules": [{ "id": "{{id}}", "on": "05-01" }] }"""));
    }

    [Fact]
    public void Texts_AnyText_AreRefusedByTheSchemaWhereTheyAreNone() => Gen.Select(Anything, Anything).Sample((text, language) =>
    {
        Agree(Calendar($$"""{ "id": "x", "name": {{JsonTree.Quoted(text)}}, "rules": [] }"""));
        if (language is not ("default" or "unreviewed"))
        {
            Agree(Calendar($$"""{ "id": "x", "name": { {{JsonTree.Quoted(language)}}: {{JsonTree.Quoted(text)}} }, "rules": [] }"""));
        }
    }, iter: 1500);

    /// <summary>As they are, or with a piece put in, or with one in place of a letter.</summary>
    private static Gen<string> Nearly(Gen<string> texts) => Gen.Select(texts, Piece, Gen.Int[0, 100], Gen.Int[0, 3]).Select((text, piece, where, how) =>
    {
        int at = where % (text.Length + 1);
        return how < 2 ? text : text[..at] + piece + text[Math.Min(text.Length, at + how - 2)..];
    });

    private static bool IsNoLetter(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    private static Gen<string> Of(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static string Calendar(string set) => $$"""{ "zone": "UTC", "weekly": { "monday": "all-day" }, "holidays": [{{set}}] }""";

    private static string Rule(string on) => Calendar($$"""{ "id": "x", "rules": [{ "id": "a", "on": {{on}} }] }""");

    private static string Printed(HolidayRule rule) =>
        $"{rule.Id} {rule.Name} {string.Join(',', rule.Name.UnreviewedLanguages)} {rule.Date} {rule.Kind} {rule.FromYear} {rule.ToYear} {string.Join(',', rule.ExceptYears)} {rule.Source}";

    /// <summary>Both take a text or neither does; where the reader says what only it checks, the schema may do either.</summary>
    private static void Agree(string json, params string[] onlyTheReader)
    {
        IReadOnlyList<Problem> problems = Reading.Problems(json);
        if (!problems.Any(problem => onlyTheReader.Contains(problem.Code)))
        {
            Reading.Schema.Accepts(json).Should().Be(problems.Count == 0, "the reader says so of {0}", json);
        }
    }
}
