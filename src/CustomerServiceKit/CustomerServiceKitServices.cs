using CustomerServiceKit.Calendars;
using CustomerServiceKit.Charters;
using CustomerServiceKit.Goals;
using CustomerServiceKit.Kpis;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerServiceKit;

/// <summary>Registers CustomerServiceKit with an application's services.</summary>
public static class CustomerServiceKitServices
{
    /// <summary>
    /// Loads and checks the definitions an application works with, and registers them: a <see cref="KpiCatalog"/>, a <see cref="CalendarSet"/>, a
    /// <see cref="CharterSet"/> and a <see cref="GoalPolicySet"/>, empty where no file was named.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Says what to load; the standard KPIs where null.</param>
    /// <returns>The same services.</returns>
    /// <remarks>
    /// Everything is loaded here and checked as a whole, charters against the calendars and goal policies against the KPIs, so a bad file stops the application
    /// before it runs, not at the first request. A bad file does not keep the others from being checked. Left out is only what such a file may itself have caused: a
    /// KPI that is not known while a KPI file could not be read, and a calendar that is not known while a calendar file could not be read or one has no id. What
    /// stands in several files is told at each of its places.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="InvalidOperationException">One of these is registered already, as after a first call: two catalogues would leave it to chance which one is meant.
    /// Call it once, with the files of all parts of the application.</exception>
    /// <exception cref="ProblemException">Files or definitions are wrong; the exception lists every problem of every file, each with its path.</exception>
    public static IServiceCollection AddCustomerServiceKit(this IServiceCollection services, Action<CustomerServiceKitOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        Type? known = services.Select(s => s.ServiceType)
            .FirstOrDefault(t => t == typeof(KpiCatalog) || t == typeof(CalendarSet) || t == typeof(CharterSet) || t == typeof(GoalPolicySet));
        if (known is not null)
        {
            throw new InvalidOperationException($"A {known.Name} is registered already. Call AddCustomerServiceKit once, and name the files of all parts of the application in it.");
        }

        CustomerServiceKitOptions options = new();
        configure?.Invoke(options);
        Definitions definitions = Definitions.Load(options);
        return services
            .AddSingleton(definitions.Kpis)
            .AddSingleton(definitions.Calendars)
            .AddSingleton(definitions.Charters)
            .AddSingleton(definitions.GoalPolicies);
    }
}
