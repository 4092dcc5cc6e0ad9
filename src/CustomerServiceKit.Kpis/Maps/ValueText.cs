using System.Globalization;

namespace CustomerServiceKit.Kpis;

/// <summary>Reads a source's value as text or number, without regard to the machine's language.</summary>
internal static class ValueText
{
    /// <summary>The text of a value; null for no value.</summary>
    public static string? Of(object? value)
    {
        string? text = value switch
        {
            null or DBNull => null,
            string given => given.Trim(),
            bool truth => truth ? "yes" : "no",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
        return string.IsNullOrEmpty(text) ? null : text;
    }

    public static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    /// <summary>Whether a text says outright that it is no number: NaN, or infinity.</summary>
    public static bool IsNoNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && !double.IsFinite(number);
}
