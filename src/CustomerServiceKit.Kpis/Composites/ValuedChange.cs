namespace CustomerServiceKit.Kpis;

/// <summary>The change of a KPI with what a unit of it is worth.</summary>
public sealed class ValuedChange
{
    /// <summary>Values a change.</summary>
    /// <param name="change">The change.</param>
    /// <param name="valueOfUnit">
    /// The worth of one more of the KPI's unit: of a second, of an interaction; of the whole 100 % for a share, so 100 times that of a percentage point. Negative where less is better.
    /// </param>
    public ValuedChange(MeasurementChange change, decimal valueOfUnit)
    {
        ArgumentNullException.ThrowIfNull(change);
        Change = change;
        ValueOfUnit = valueOfUnit;
    }

    /// <summary>The change.</summary>
    public MeasurementChange Change { get; }

    /// <summary>The worth of one more of the KPI's unit.</summary>
    public decimal ValueOfUnit { get; }

    /// <summary>What the change is worth; null where it cannot be compared.</summary>
    public decimal? Value => Change.Difference * ValueOfUnit;

    /// <summary>The lower end of its worth; null where the change has no interval.</summary>
    public decimal? Lower => Change.Interval is { } i ? Math.Min(i.Lower * ValueOfUnit, i.Upper * ValueOfUnit) : null;

    /// <summary>The upper end of its worth; null where the change has no interval.</summary>
    public decimal? Upper => Change.Interval is { } i ? Math.Max(i.Lower * ValueOfUnit, i.Upper * ValueOfUnit) : null;
}
