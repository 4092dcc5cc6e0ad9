using System.Globalization;

namespace CustomerServiceKit;

/// <summary>The unit of a quantity, and how finely its sums are kept.</summary>
/// <remarks>
/// Sums are whole numbers of the smallest part: milliseconds for time, minor units for money, thousandths for points. Amounts of different currencies
/// have different units and are never added. Immutable; equal by <see cref="Id"/>.
/// </remarks>
public sealed class Unit : IEquatable<Unit>
{
    private Unit(UnitKind kind, string id, long scale)
    {
        Kind = kind;
        Id = id;
        Scale = scale;
    }

    /// <summary>Whole things.</summary>
    public static Unit Count { get; } = new(UnitKind.Count, "count", 1);

    /// <summary>A fraction of a whole, printed as percent.</summary>
    public static Unit Share { get; } = new(UnitKind.Share, "share", 1);

    /// <summary>So many of one thing for each of another.</summary>
    public static Unit Rate { get; } = new(UnitKind.Rate, "rate", 1);

    /// <summary>Time in seconds, kept in milliseconds.</summary>
    public static Unit Seconds { get; } = new(UnitKind.Time, "seconds", 1000);

    /// <summary>Points on a scale, kept in thousandths.</summary>
    public static Unit Points { get; } = new(UnitKind.Points, "points", 1000);

    /// <summary>Full-time equivalents, kept in thousandths.</summary>
    public static Unit FullTimeEquivalents { get; } = new(UnitKind.FullTimeEquivalents, "full-time-equivalents", 1000);

    /// <summary>What sort of quantity it measures.</summary>
    public UnitKind Kind { get; }

    /// <summary>The text of the unit in files: <c>count</c>, <c>share</c>, <c>rate</c>, <c>seconds</c>, <c>points</c>, <c>full-time-equivalents</c>, <c>money:ILS:2</c>.</summary>
    public string Id { get; }

    /// <summary>How many smallest parts make one unit: 1,000 for seconds, 100 for a currency with two decimals.</summary>
    public long Scale { get; }

    /// <summary>An amount of a currency.</summary>
    /// <param name="currency">Three capital letters of ISO 4217, for example <c>ILS</c>.</param>
    /// <param name="decimals">How many decimals are kept, 0 to 4; 2 unless told.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is not three capital letters.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 4.</exception>
    public static Unit Money(string currency, int decimals = 2)
    {
        if (currency is null || currency.Length != 3 || !currency.All(c => c is >= 'A' and <= 'Z'))
        {
            throw new ArgumentException($"A currency is three capital letters such as 'ILS'; given '{currency}'.", nameof(currency));
        }

        if (decimals is < 0 or > 4)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "A currency keeps 0 to 4 decimals.");
        }

        long scale = 1;
        for (int i = 0; i < decimals; i++)
        {
            scale *= 10;
        }

        return new Unit(UnitKind.Money, string.Format(CultureInfo.InvariantCulture, "money:{0}:{1}", currency, decimals), scale);
    }

    /// <summary>Reads the text of a unit.</summary>
    /// <param name="id">A text as in <see cref="Id"/>.</param>
    /// <param name="unit">The unit, where the text is known.</param>
    /// <returns>Whether the text is known.</returns>
    public static bool TryParse(string? id, out Unit? unit)
    {
        unit = ((Unit[])[Count, Share, Rate, Seconds, Points, FullTimeEquivalents]).FirstOrDefault(u => u.Id == id);
        string[] parts = (id ?? string.Empty).Split(':');
        if (unit is null && parts.Length == 3 && parts[0] == "money" && parts[1].Length == 3 && parts[1].All(c => c is >= 'A' and <= 'Z')
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out int decimals) && decimals <= 4)
        {
            unit = Money(parts[1], decimals);
        }

        return unit is not null;
    }

    /// <summary>Prints a value of this unit, for a reader.</summary>
    /// <param name="value">The value: a fraction for a share, seconds for time.</param>
    /// <param name="decimals">Decimals to print, 0 to 10, rounded half away from zero; a share gets them after turning into percent.</param>
    /// <param name="culture">Whose digits and separators to use; the invariant culture when null.</param>
    /// <returns>For example <c>60.6 %</c>, <c>35.0 s</c>, <c>1,204</c> or <c>12.50 ILS</c>.</returns>
    public string Print(decimal value, int decimals, CultureInfo? culture = null)
    {
        decimal shown = Math.Round(Kind == UnitKind.Share ? value * 100m : value, decimals, MidpointRounding.AwayFromZero);
        string digits = shown.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), culture ?? CultureInfo.InvariantCulture);
        return Kind switch
        {
            UnitKind.Share => digits + " %",
            UnitKind.Time => digits + " s",
            UnitKind.Money => digits + " " + Id.Substring(6, 3),
            _ => digits,
        };
    }

    /// <summary>The same unit, kept in smaller parts.</summary>
    internal Unit Finer(long times) => new(Kind, Id, checked(Scale * times));

    /// <inheritdoc />
    public bool Equals(Unit? other) => other is not null && other.Id == Id;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Returns the text of the unit.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
