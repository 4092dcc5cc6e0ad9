using System.Globalization;
using CustomerServiceKit;

namespace ContactCenter.Page;

/// <summary>Figures as the page shows them.</summary>
internal static class Figures
{
    public const string None = "–";

    public static string Of(Measurement measurement) => measurement.Availability == Availability.Value
        ? string.Create(CultureInfo.InvariantCulture, $"{measurement.Print(culture: CultureInfo.InvariantCulture)} ({measurement.SampleSize:N0})")
        : None;

    public static string Of(decimal? value, Unit unit) => value is decimal v ? unit.Print(v, unit.Kind == UnitKind.Count ? 0 : 1, CultureInfo.InvariantCulture) : None;

    public static string Percent(decimal? share) => share is decimal s ? string.Create(CultureInfo.InvariantCulture, $"{s * 100:0.0} %") : None;
}
