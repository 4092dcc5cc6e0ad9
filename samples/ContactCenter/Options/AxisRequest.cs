using ContactCenter.Data;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Options;

/// <summary>Axes by name, as a grouping and the headings to print over it.</summary>
internal sealed record AxisRequest(Grouping Grouping, IReadOnlyList<string> Names)
{
    /// <summary>Everything in one group.</summary>
    public static AxisRequest None { get; } = new(Grouping.None, []);

    /// <summary>Finds axes by name.</summary>
    /// <exception cref="UsageException">There is no such axis, or the axes do not go together.</exception>
    public static AxisRequest Of(IReadOnlyList<string> names, IReadOnlyList<Axis> axes, DateTimeZone zone)
    {
        List<Axis> found = [.. names.Select(n => Find(n, axes))];
        if (found.GroupBy(a => a.Name).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new UsageException($"--by has '{twice.Key}' twice.");
        }

        List<Axis> periods = [.. found.Where(a => a.Period is not null)];
        if (periods.Count > 1)
        {
            throw new UsageException($"--by takes one period; given {string.Join(" and ", periods.Select(p => p.Name))}. Periods nest by themselves: take the finer one.");
        }

        List<Axis> properties = [.. found.Where(a => a.Dimension is not null)];
        Axis? hours = found.Find(a => a.IsHourOfDay);
        Grouping grouping = Grouping.By([.. properties.Select(a => a.Dimension!.Value)]);
        grouping = periods.Count == 0 ? grouping : grouping.Per(periods[0].Period!, zone);
        grouping = hours is null ? grouping : grouping.PerHourOfDay(zone);
        return new AxisRequest(grouping, [.. properties.Concat(periods).Append(hours).OfType<Axis>().Select(a => a.Name)]);
    }

    private static Axis Find(string name, IReadOnlyList<Axis> axes) =>
        axes.Concat(TimeAxes.All).FirstOrDefault(a => a.Answers(name))
        ?? (ReportingPeriod.TryParse(name, out ReportingPeriod? period)
            ? new Axis(name) { Period = period }
            : throw new UsageException(
                $"There is no axis '{name}' in these data. Properties: {string.Join(", ", axes.Select(a => a.Name))}. Time: {string.Join(", ", TimeAxes.All.Select(a => a.Name))}."));
}
