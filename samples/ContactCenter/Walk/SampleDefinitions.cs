using ContactCenter.GoalSetting;
using CustomerServiceKit;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Charters;
using CustomerServiceKit.Goals;
using CustomerServiceKit.Kpis;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Walk;

/// <summary>The definitions of the sample, loaded from its JSON files the way an application does when it starts.</summary>
internal sealed record SampleDefinitions(KpiCatalog Kpis, CalendarSet Calendars, CharterSet Charters, GoalPolicySet Goals, IReadOnlyList<HouseGoal> House)
{
    private static readonly Lazy<SampleDefinitions> s_loaded = new(Read);

    public static SampleDefinitions Load() => s_loaded.Value;

    private static SampleDefinitions Read()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "Definitions");
        using ServiceProvider services = new ServiceCollection()
            .AddCustomerServiceKit(options =>
            {
                options.KpiFiles.Add(Path.Combine(folder, "kpis.json"));
                options.CalendarFiles.Add(Path.Combine(folder, "calendar.json"));
                options.CalendarFiles.Add(Path.Combine(folder, "bank-calendar.json"));
                options.CharterFiles.Add(Path.Combine(folder, "charter.json"));
                options.CharterFiles.Add(Path.Combine(folder, "bank-charter.json"));
                options.GoalPolicyFiles.Add(Path.Combine(folder, "goal-policies.json"));
            })
            .BuildServiceProvider();
        return new SampleDefinitions(
            services.GetRequiredService<KpiCatalog>(),
            services.GetRequiredService<CalendarSet>(),
            services.GetRequiredService<CharterSet>(),
            services.GetRequiredService<GoalPolicySet>(),
            HouseGoals.Read(Path.Combine(folder, "goal-grounds.json")));
    }
}
