using System.Text.Json;
using CustomerServiceKit.Kpis;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerServiceKit;

/// <summary>Registers CustomerServiceKit with an application's services.</summary>
public static class CustomerServiceKitServices
{
    /// <summary>Loads and checks the definitions an application works with, and registers them: a <see cref="KpiCatalog"/>.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Says what to load; the standard KPIs where null.</param>
    /// <returns>The same services.</returns>
    /// <remarks>Everything is loaded here, so a bad file stops the application before it runs, not at the first request.</remarks>
    /// <exception cref="ProblemException">Files or definitions are wrong; the exception lists every problem of every file, each with its path.</exception>
    public static IServiceCollection AddCustomerServiceKit(this IServiceCollection services, Action<CustomerServiceKitOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        CustomerServiceKitOptions options = new();
        configure?.Invoke(options);

        List<Problem> problems = [];
        List<KpiDefinition> kpis = options.StandardKpis ? [.. StandardKpis.Catalog.Kpis] : [];
        foreach (string file in options.KpiFiles)
        {
            kpis.AddRange(Loaded(file, problems));
        }

        problems.AddRange(kpis.GroupBy(k => k.Key).Where(g => g.Count() > 1).Select(g => KpiRules.KeyTwice.At(string.Empty, ("key", g.Key.ToString()))));
        if (problems.Count > 0)
        {
            throw new ProblemException(problems);
        }

        return services.AddSingleton(new KpiCatalog(kpis));
    }

    private static IEnumerable<KpiDefinition> Loaded(string file, List<Problem> problems)
    {
        try
        {
            return KpiJson.Load(File.ReadAllText(file)).Kpis;
        }
        catch (ProblemException exception)
        {
            problems.AddRange(exception.Problems.Select(p => p.Under(file)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            problems.Add(CustomerServiceKitRules.UnreadableFile.At(file, ("file", file), ("reason", exception.Message)));
        }

        return [];
    }
}
