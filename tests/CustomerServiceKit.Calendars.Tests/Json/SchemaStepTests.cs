using System.Text.Json.Nodes;

namespace CustomerServiceKit.Calendars.Tests.Json;

/// <summary>The schema goes in step with the reader: what the reader says it knows at a place is what the schema has there.</summary>
public sealed class SchemaStepTests
{
    private const string Unknown = "no such word";

    public static TheoryData<string> Texts => [.. CalendarTexts.All];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Members_EveryObject_AreThoseTheReaderKnows(string json)
    {
        foreach (string path in JsonTree.Places(json).Where(place => place.Value is JsonObject).Select(place => place.Path))
        {
            string changed = JsonTree.With(json, path, Unknown, 1);
            string member = path.Length == 0 ? Unknown : $"{path}.{Unknown}";
            Problem problem = Reading.Problems(changed).Should().ContainSingle(p => p.Path == member || p.Path == path, "the reader refuses {0}", member).Subject;

            Reading.Schema.Accepts(changed).Should().BeFalse("the reader refuses {0}", member);
            MembersAt(json, path).Should().BeEquivalentTo(Known(problem), "these are the members of {0}", path);
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Words_EveryTextOfAFewWords_AreThoseTheReaderKnows(string json)
    {
        foreach (IGrouping<string, SchemaPlace> place in Reading.Schema.Places(json)!.Where(place => place.Words is not null).GroupBy(place => place.Path))
        {
            string changed = JsonTree.Replaced(json, place.Key, Unknown);
            Problem problem = Reading.Problems(changed).Should().ContainSingle(p => p.Path == place.Key).Subject;

            Reading.Schema.Accepts(changed).Should().BeFalse("the reader refuses another word for {0}", place.Key);
            place.MaxBy(part => part.Words!.Count)!.Words.Should().BeEquivalentTo(WordsOf(problem), "these are the words of {0}", place.Key);
        }
    }

    [Fact]
    public void YearlyDates_EveryForm_IsOneTheReaderKnows()
    {
        string json = JsonTree.Replaced(CalendarTexts.EveryYearlyDate, "holidays[0].rules[0].on", new JsonObject());
        string expected = Reading.Problems(json).Should().ContainSingle().Subject.Parameters["expected"];

        Marks("#/$defs/yearly-date", "anyOf").Should().BeEquivalentTo(expected[(expected.IndexOf("object with ", StringComparison.Ordinal) + "object with ".Length)..].Split(", "));
    }

    [Fact]
    public void Calendars_EveryForm_IsOneTheReaderKnows() =>
        Marks("#/$defs/calendar", "oneOf").Should().BeEquivalentTo(Enum.GetNames<CalendarCombination>().Select(name => char.ToLowerInvariant(name[0]) + name[1..]).Append("zone"));

    /// <summary>So that the tests above look at every object and every list of words there is in the schema.</summary>
    [Fact]
    public void Texts_AllTogether_TakeEveryPartOfTheSchema()
    {
        IEnumerable<string> taken = CalendarTexts.All.SelectMany(json => Reading.Schema.Places(json)!).Select(place => place.Pointer);

        Reading.Schema.Parts.Select(part => new SchemaPlace(string.Empty, part.Key, part.Value))
            .Where(part => (part.Members ?? part.Words) is not null && !part.Pointer.Contains("/not/", StringComparison.Ordinal))
            .Select(part => part.Pointer)
            .Should().BeSubsetOf(taken).And.HaveCountGreaterThan(30);
    }

    [Fact]
    public void Rules_EveryStandardSet_AreItsOwn()
    {
        foreach (HolidaySet set in HolidaySet.Standard)
        {
            new SchemaPlace(string.Empty, string.Empty, Reading.Schema.Parts[$"#/$defs/rules-of-{set.Id}"]).Words.Should().Equal(set.Rules.Select(rule => rule.Id));
        }
    }

    private static IEnumerable<string> MembersAt(string json, string path) =>
        Reading.Schema.Places(json)!.Where(place => place.Path == path && place.Members is not null).SelectMany(place => place.Members!);

    /// <summary>What a problem with an unknown member says of the known ones: none where the names are dates or languages.</summary>
    private static string[] Known(Problem problem) => problem switch
    {
        { Code: "calendar.unknown-day" } => ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
        _ when problem.Parameters["expected"] is "a date such as 2026-03-01" or "a text, or an object of texts by language" => [],
        _ => problem.Parameters["expected"].Split(", "),
    };

    private static string[] WordsOf(Problem problem)
    {
        string words = problem.Parameters.TryGetValue("known", out string? known) ? known : problem.Parameters["expected"].Split(": ")[1];
        return words.Split(';')[0].Split(", ");
    }

    /// <summary>The member that each form of an object must have.</summary>
    private static IEnumerable<string> Marks(string pointer, string alternatives) =>
        from form in Reading.Schema.Parts[pointer].GetProperty(alternatives).EnumerateArray()
        let part = Reading.Schema.Parts[form.GetProperty("$ref").GetString()!]
        where part.TryGetProperty("required", out _)
        select part.GetProperty("required").EnumerateArray().First().GetString();
}
