using System.Globalization;

namespace CustomerServiceKit.Charters;

/// <summary>A number with the unit of time that it counts, in English, Hebrew and Romanian.</summary>
internal static class CountedWords
{
    /// <summary>The words.</summary>
    /// <param name="count">Zero or more; only seconds have parts.</param>
    /// <param name="unit">What is counted.</param>
    /// <param name="language">Any but Hebrew and Romanian is English.</param>
    public static string Of(decimal count, TimeUnit unit, string language)
    {
        string number = count.ToString("0.#########", CultureInfo.InvariantCulture);
        return language.Split('-')[0] switch
        {
            "he" => Hebrew(count, number, unit),
            "ro" => Romanian(count, number, unit),
            _ => $"{number} {EnumWords<TimeUnit>.Of(unit).Replace('-', ' ')}{(count == 1m ? string.Empty : "s")}",
        };
    }

    private static string Hebrew(decimal count, string number, TimeUnit unit) => (unit, count) switch
    {
        (TimeUnit.BusinessDay, 1m) => "יום עבודה אחד",
        (TimeUnit.BusinessDay, _) => $"{number} ימי עבודה",
        (TimeUnit.Day, 1m) => "יום",
        (TimeUnit.Day, 2m) => "יומיים",
        (TimeUnit.Day, _) => $"{number} ימים",
        (TimeUnit.Hour, 1m) => "שעה",
        (TimeUnit.Hour, 2m) => "שעתיים",
        (TimeUnit.Hour, _) => $"{number} שעות",
        (TimeUnit.Minute, 1m) => "דקה",
        (TimeUnit.Minute, _) => $"{number} דקות",
        (_, 1m) => "שנייה",
        _ => $"{number} שניות",
    };

    // Romanian puts "de" between a whole number and its noun from 20 on, unless the last two digits are 1 to 19.
    private static string Romanian(decimal count, string number, TimeUnit unit)
    {
        string linked = count >= 20m && count % 100m is 0m or >= 20m && count % 1m == 0m ? $"{number} de" : number;
        return (unit, count) switch
        {
            (TimeUnit.BusinessDay, 1m) => "o zi lucrătoare",
            (TimeUnit.BusinessDay, _) => $"{linked} zile lucrătoare",
            (TimeUnit.Day, 1m) => "o zi",
            (TimeUnit.Day, _) => $"{linked} zile",
            (TimeUnit.Hour, 1m) => "o oră",
            (TimeUnit.Hour, _) => $"{linked} ore",
            (TimeUnit.Minute, 1m) => "un minut",
            (TimeUnit.Minute, _) => $"{linked} minute",
            (_, 1m) => "o secundă",
            _ => $"{linked} secunde",
        };
    }
}
