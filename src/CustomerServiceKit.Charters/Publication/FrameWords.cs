using System.Globalization;
using NodaTime.Text;

namespace CustomerServiceKit.Charters;

/// <summary>Results, review, languages and change log in words.</summary>
internal static class FrameWords
{
    public static LocalizedText Of(ResultPublication results) => CharterItem.InEach(language => DocumentWords.Results.Filled(
        ("period", DocumentWords.Period(results.Period.Id).For(language)),
        ("days", Number(results.WithinDays)),
        ("where", results.Where.For(language).TrimEnd('.'))).For(language));

    public static LocalizedText Of(ReviewCycle cycle) => DocumentWords.Review.Filled(("months", Number(cycle.Months)), ("next", LocalDatePattern.Iso.Format(cycle.Next)));

    public static LocalizedText Of(IReadOnlyList<string> languages) => CharterItem.InEach(language =>
        DocumentWords.Authoritative.Filled(("languages", string.Join(", ", languages.Select(code => DocumentWords.Language(code).For(language))))).For(language));

    public static LocalizedText Of(CharterChange change) => change.What.Select((language, what) => DocumentWords.Change.Filled(
        ("version", Number(change.Version)), ("on", LocalDatePattern.Iso.Format(change.On)), ("what", what)).For(language));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
