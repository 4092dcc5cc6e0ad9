using CustomerServiceKit.Calendars;
using CustomerServiceKit.Charters;
using CustomerServiceKit.Goals;
using CustomerServiceKit.Kpis;

namespace CustomerServiceKit;

/// <summary>Everything an application loads when it starts, checked as a whole.</summary>
internal sealed class Definitions
{
    private Definitions(KpiCatalog kpis, CalendarSet calendars, CharterSet charters, GoalPolicySet goalPolicies)
    {
        Kpis = kpis;
        Calendars = calendars;
        Charters = charters;
        GoalPolicies = goalPolicies;
    }

    public KpiCatalog Kpis { get; }

    public CalendarSet Calendars { get; }

    public CharterSet Charters { get; }

    public GoalPolicySet GoalPolicies { get; }

    public static Definitions Load(CustomerServiceKitOptions options)
    {
        List<Problem> problems = [];
        DefinitionFiles files = new(problems);
        IReadOnlyList<KpiCatalog> catalogs = [.. files.Read(options.KpiFiles, KpiJson.Load).Select(f => f.Definition)];
        IReadOnlyList<BusinessCalendar> calendars = [.. files.Read(options.CalendarFiles, CalendarJson.Load).Select(f => f.Definition)];
        IReadOnlyList<(string File, ServiceCharter Definition)> charters = files.Read(options.CharterFiles, CharterJson.Load);
        IReadOnlyList<(string File, GoalPolicySet Definition)> policies = files.Read(options.GoalPolicyFiles, GoalJson.Load);

        List<KpiDefinition> kpis = [.. options.StandardKpis ? StandardKpis.Catalog.Kpis : [], .. catalogs.SelectMany(c => c.Kpis)];
        problems.AddRange(kpis.GroupBy(k => k.Key).Where(g => g.Count() > 1).Select(g => KpiRules.KeyTwice.At(string.Empty, ("key", g.Key.ToString()))));

        // What refers to something that could not be read would be refused for the wrong reason.
        bool readable = problems.Count == 0;
        CalendarSet? set = files.Checked(string.Empty, () => new CalendarSet(calendars));
        List<CharterInForce> inForce = [];
        foreach ((string file, ServiceCharter charter) in readable && set is not null ? charters : [])
        {
            inForce.AddRange(files.Checked(file, () => charter.With(set!)) is CharterInForce bound ? [bound] : []);
        }

        CharterSet? charterSet = files.Checked(string.Empty, () => new CharterSet(inForce));
        KpiCatalog? catalog = readable ? files.Checked(string.Empty, () => new KpiCatalog(kpis)) : null;
        problems.AddRange(catalog is null ? [] : policies.SelectMany(p => p.Definition.Check(catalog).Select(problem => problem.Under(p.File))));
        GoalPolicySet? policySet = files.Checked(string.Empty, () => new GoalPolicySet(policies.SelectMany(p => p.Definition.Policies)));
        return problems.Count > 0 ? throw new ProblemException(problems) : new Definitions(catalog!, set!, charterSet!, policySet!);
    }
}
