using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Goals;

/// <summary>How figures and days are printed in messages and explanations.</summary>
internal static class Shown
{
    public static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string Days(DateInterval days) => $"{Day(days.Start)}..{Day(days.End)}";

    /// <summary>A value with its unit: no decimals where it has none, otherwise two.</summary>
    public static string Value(decimal value, Unit unit)
    {
        decimal printed = unit.Kind == UnitKind.Share ? value * 100m : value;
        return unit.Print(value, printed == decimal.Truncate(printed) ? 0 : 2);
    }

    public static string Percent(decimal fraction) => (fraction * 100m).ToString("0.##", CultureInfo.InvariantCulture) + " %";
}
