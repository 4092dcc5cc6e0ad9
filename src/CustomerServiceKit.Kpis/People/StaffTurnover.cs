using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Kpis;

/// <summary>How many employees leave, and how long those stay who are there: of a unit as a whole, never of a person.</summary>
/// <remarks>
/// An employee leaves on his last day in the unit, whether or not he comes back one day; moving within the unit is not leaving. So the leavers of four quarters are those of the year.
/// A unit of fewer people than the policy's smallest group has no value, with the reason <c>privacy.group-too-small</c>.
/// </remarks>
public static class StaffTurnover
{
    /// <summary>The key of <see cref="Of"/>.</summary>
    public static KpiKey TurnoverKey { get; } = new("staff-turnover");

    /// <summary>The key of <see cref="MedianTenure"/>.</summary>
    public static KpiKey TenureKey { get; } = new("staff-tenure", "p50");

    /// <summary>Staff turnover (K62): those who left in a period over the mean number of employees.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="unit">The unit, with those below it.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The day after the last.</param>
    /// <param name="policy">Whose smallest group holds; the default where null.</param>
    /// <returns>The share; the mean is that of the heads on each day. Not scaled to a year: four quarters do not add up to a year's figure exactly, as the mean differs.</returns>
    /// <remarks>Example: 20 employees on each of 90 days, 2 of whom leave and are replaced at once: 2 / 20 = 10 %.</remarks>
    /// <exception cref="ArgumentException"><paramref name="to"/> is not after <paramref name="from"/>.</exception>
    public static Measurement Of(Organization organization, UnitId unit, LocalDate from, LocalDate to, VisibilityPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(organization);
        if (to <= from)
        {
            throw new ArgumentException($"A period ends after it starts; given {LocalDatePattern.Iso.Format(from)} to {LocalDatePattern.Iso.Format(to)}.", nameof(to));
        }

        Interval window = new(Start(organization, from), Start(organization, to));
        int days = Period.DaysBetween(from, to);
        HashSet<EmployeeId> today = At(organization, unit, from), all = [];
        long heads = 0;
        int leavers = 0;
        for (int day = 1; day <= days; day++)
        {
            HashSet<EmployeeId> tomorrow = At(organization, unit, from.PlusDays(day));
            leavers += today.Count(e => !tomorrow.Contains(e));
            heads += today.Count;
            all.UnionWith(today);
            today = tomorrow;
        }

        return (policy ?? VisibilityPolicy.Default).CheckGroup(all.Count) is Problem small
            ? Measurement.Missing(TurnoverKey, Unit.Share, Availability.NoData, [small], window)
            : Measurement.Ratio(TurnoverKey, Unit.Share, leavers, (decimal)heads / days, all.Count, window);
    }

    /// <summary>The median time since joining (K63) of those employed at a date.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="unit">The unit, with those below it.</param>
    /// <param name="at">The date.</param>
    /// <param name="policy">Whose smallest group holds; the default where null.</param>
    /// <returns>
    /// The time in seconds, whole days; counted from the first day of the latest unbroken stay in the unit. Employees of whom no first day is known are left out and flagged as partial.
    /// With an even number, the shorter of the middle two.
    /// </returns>
    /// <remarks>Example: joined 100, 400, 700, 1,000 and 2,000 days ago: 700 days.</remarks>
    public static Measurement MedianTenure(Organization organization, UnitId unit, LocalDate at, VisibilityPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(organization);
        HashSet<EmployeeId> employed = At(organization, unit, at);
        if ((policy ?? VisibilityPolicy.Default).CheckGroup(employed.Count) is Problem small)
        {
            return Measurement.Missing(TenureKey, Unit.Seconds, Availability.NoData, [small]);
        }

        List<int> days = [.. employed.Select(e => Joined(organization, unit, e, at)).OfType<LocalDate>().Select(d => Period.DaysBetween(d, at)).Order()];
        string path = TenureKey.ToString();
        int missing = employed.Count - days.Count;
        Problem[] reasons = missing == 0 ? [] : [KpiRules.ValuesMissing.At(path, ("count", missing.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("measure", "staff-tenure"))];
        return days.Count == 0
            ? Measurement.Missing(TenureKey, Unit.Seconds, Availability.NoData, [KpiRules.NoneCounted.At(path, ("measure", "staff-tenure"))])
            : Measurement.Total(TenureKey, Unit.Seconds, days[(days.Count - 1) / 2] * 86_400m, days.Count, null, missing == 0 ? MeasurementFlags.None : MeasurementFlags.Partial, reasons);
    }

    private static Instant Start(Organization organization, LocalDate date) => organization.Zone.AtStartOfDay(date).ToInstant();

    private static HashSet<EmployeeId> At(Organization organization, UnitId unit, LocalDate date) => [.. organization.EmployeesOf(unit, Start(organization, date), includeBelow: true)];

    /// <summary>The first day of the stay that holds a date; null where it goes back to the beginning of what is known.</summary>
    private static LocalDate? Joined(Organization organization, UnitId unit, EmployeeId employee, LocalDate at)
    {
        IEnumerable<LocalDate> starts = organization.Memberships.Where(m => m.Employee == employee && m.From <= at).Select(m => m.From!.Value).OrderDescending();
        foreach (LocalDate start in starts)
        {
            // A later start within the unit is a move, and the stay goes further back.
            if (!At(organization, unit, start.PlusDays(-1)).Contains(employee))
            {
                return start;
            }
        }

        return null;
    }
}
