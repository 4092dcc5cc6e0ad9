using CustomerServiceKit.Calendars;
using CustomerServiceKit.Kpis;

namespace ContactCenter.Data;

/// <summary>One way to tell figures apart, under the name a reader gives it: a property, a period, or the hour of day.</summary>
internal sealed record Axis(string Name)
{
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public DimensionId? Dimension { get; init; }

    public ReportingPeriod? Period { get; init; }

    public bool IsHourOfDay => Dimension is null && Period is null;

    public bool Answers(string name) => Aliases.Prepend(Name).Contains(name, StringComparer.OrdinalIgnoreCase);
}
