using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Lengths of time as a customer reads them: <c>20 seconds</c>, <c>8 hours</c>, in English, Hebrew and Romanian.</summary>
internal static class SpanWords
{
    /// <summary>The words.</summary>
    /// <param name="span">Zero or more; parts of a second are left out.</param>
    /// <param name="language">Any but Hebrew and Romanian is English.</param>
    /// <param name="inDays">Whether whole days of 24 hours are said as days.</param>
    public static string Of(Duration span, string language, bool inDays = false)
    {
        long seconds = (long)Math.Floor(span.TotalSeconds);
        if (inDays && seconds > 0 && seconds % 86_400 == 0)
        {
            return Counted(seconds / 86_400, SpanUnit.Day, language);
        }

        (long Count, SpanUnit Unit)[] parts =
        [
            (seconds / 3600, SpanUnit.Hour),
            (seconds / 60 % 60, SpanUnit.Minute),
            (seconds % 60, SpanUnit.Second),
        ];
        string[] said = [.. parts.Where(p => p.Count > 0).Select(p => Counted(p.Count, p.Unit, language))];
        return said.Length == 0 ? Counted(0, SpanUnit.Second, language) : string.Join(" ", said);
    }

    private static string Counted(long count, SpanUnit unit, string language)
    {
        string number = count.ToString(CultureInfo.InvariantCulture);
        return language.Split('-')[0] switch
        {
            "he" => Hebrew(count, number, unit),
            "ro" => Romanian(count, number, unit),
            _ => $"{number} {EnumWords<SpanUnit>.Of(unit)}{(count == 1 ? string.Empty : "s")}",
        };
    }

    private static string Hebrew(long count, string number, SpanUnit unit) => (unit, count) switch
    {
        (SpanUnit.Day, 1) => "יום",
        (SpanUnit.Day, 2) => "יומיים",
        (SpanUnit.Day, _) => $"{number} ימים",
        (SpanUnit.Hour, 1) => "שעה",
        (SpanUnit.Hour, 2) => "שעתיים",
        (SpanUnit.Hour, _) => $"{number} שעות",
        (SpanUnit.Minute, 1) => "דקה",
        (SpanUnit.Minute, _) => $"{number} דקות",
        (_, 1) => "שנייה",
        _ => $"{number} שניות",
    };

    // Romanian puts "de" between a number and its noun from 20 on, unless the last two digits are 1 to 19.
    private static string Romanian(long count, string number, SpanUnit unit)
    {
        string linked = count >= 20 && count % 100 is 0 or >= 20 ? $"{number} de" : number;
        return (unit, count) switch
        {
            (SpanUnit.Day, 1) => "o zi",
            (SpanUnit.Day, _) => $"{linked} zile",
            (SpanUnit.Hour, 1) => "o oră",
            (SpanUnit.Hour, _) => $"{linked} ore",
            (SpanUnit.Minute, 1) => "un minut",
            (SpanUnit.Minute, _) => $"{linked} minute",
            (_, 1) => "o secundă",
            _ => $"{linked} secunde",
        };
    }

    private enum SpanUnit
    {
        Day,
        Hour,
        Minute,
        Second,
    }
}
