using System.Globalization;
using CustomerServiceKit.Calendars;

namespace CustomerServiceKit.Charters;

/// <summary>A promise on a KPI over a period, for example four calls of five answered within twenty seconds in every month.</summary>
/// <remarks>The KPI is named by its whole key, with variant and parameters: a promise that says "service level" alone could be kept by choosing a formula.</remarks>
public sealed class KpiCommitment
{
    private KpiCommitment(CommitmentId id, LocalizedText name, KpiKey kpi, KpiBound bound, decimal target, Unit unit, ReportingPeriod period)
    {
        Id = id;
        Name = name;
        Kpi = kpi;
        Bound = bound;
        Target = target;
        Unit = unit;
        Period = period;
    }

    /// <summary>Its id, unique in its charter.</summary>
    public CommitmentId Id { get; }

    /// <summary>What is promised, as a customer reads it.</summary>
    public LocalizedText Name { get; }

    /// <summary>The KPI with variant and parameters.</summary>
    public KpiKey Kpi { get; }

    /// <summary>On which side of the target it is to be.</summary>
    public KpiBound Bound { get; }

    /// <summary>The target, in <see cref="Unit"/>; itself kept.</summary>
    public decimal Target { get; }

    /// <summary>The unit of the target: seconds for times, a share of 1 for percentages.</summary>
    public Unit Unit { get; }

    /// <summary>The period over which it is measured.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Promises that a KPI is at a target at least.</summary>
    /// <param name="id">Its id, unique in its charter.</param>
    /// <param name="name">What is promised.</param>
    /// <param name="kpi">The KPI with variant and parameters.</param>
    /// <param name="target">The target, in the unit.</param>
    /// <param name="unit">The unit of the KPI.</param>
    /// <param name="period">Over which period; months where null.</param>
    /// <returns>The promise.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is unspecified.</exception>
    public static KpiCommitment AtLeast(CommitmentId id, LocalizedText name, KpiKey kpi, decimal target, Unit unit, ReportingPeriod? period = null) =>
        Of(id, name, kpi, KpiBound.AtLeast, target, unit, period);

    /// <summary>Promises that a KPI is at a target at most.</summary>
    /// <param name="id">Its id, unique in its charter.</param>
    /// <param name="name">What is promised.</param>
    /// <param name="kpi">The KPI with variant and parameters.</param>
    /// <param name="target">The target, in the unit.</param>
    /// <param name="unit">The unit of the KPI.</param>
    /// <param name="period">Over which period; months where null.</param>
    /// <returns>The promise.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is unspecified.</exception>
    public static KpiCommitment AtMost(CommitmentId id, LocalizedText name, KpiKey kpi, decimal target, Unit unit, ReportingPeriod? period = null) =>
        Of(id, name, kpi, KpiBound.AtMost, target, unit, period);

    /// <summary>Whether it was kept.</summary>
    /// <param name="measured">What was measured over one period.</param>
    /// <returns>The verdict; the target itself is kept.</returns>
    /// <exception cref="ArgumentException">It is a measurement of another KPI or in another unit.</exception>
    public KpiVerdict Judge(Measurement measured)
    {
        ArgumentNullException.ThrowIfNull(measured);
        if (!IsOf(measured))
        {
            throw new ArgumentException($"The promise '{Id}' is on {Kpi} in {Unit}; given {measured.Key} in {measured.Unit}.", nameof(measured));
        }

        return measured.Value is not decimal value ? KpiVerdict.Unknown
            : (Bound == KpiBound.AtLeast ? value >= Target : value <= Target) ? KpiVerdict.Kept
            : KpiVerdict.Broken;
    }

    /// <summary>Prints the promise.</summary>
    /// <returns>For example <c>calls: service-level.all(within&lt;=PT20S)@1 at-least 80 % in a month</c>.</returns>
    public override string ToString() => $"{Id}: {Kpi} {EnumWords<KpiBound>.Of(Bound)} {Unit.Print(Target, 2, CultureInfo.InvariantCulture)} in a {Period.Id}";

    internal static KpiCommitment Of(CommitmentId id, LocalizedText name, KpiKey kpi, KpiBound bound, decimal target, Unit unit, ReportingPeriod? period)
    {
        Arguments.ThrowIfUnspecified(id.IsSpecified, nameof(id));
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(kpi);
        ArgumentNullException.ThrowIfNull(unit);
        return new KpiCommitment(id, name, kpi, bound, target, unit, period ?? ReportingPeriod.Month);
    }

    internal bool IsOf(Measurement measured) => measured.Key.Equals(Kpi) && measured.Unit.Equals(Unit);
}
