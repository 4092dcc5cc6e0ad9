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
        DefinitionLayer<KpiCatalog> kpis = files.Read(nameof(options.KpiFiles), options.KpiFiles, KpiJson.Load);
        DefinitionLayer<BusinessCalendar> calendars = files.Read(nameof(options.CalendarFiles), options.CalendarFiles, CalendarJson.Load);
        DefinitionLayer<CharterDraft> charters = files.Read(nameof(options.CharterFiles), options.CharterFiles, CharterDraft.Of);
        DefinitionLayer<PolicyDraft> policies = files.Read(nameof(options.GoalPolicyFiles), options.GoalPolicyFiles, PolicyDraft.Of);
        IReadOnlyList<KpiDefinition> standard = options.StandardKpis ? StandardKpis.Catalog.Kpis : [];
        IReadOnlyList<KpiDefinition> definitions = [.. standard, .. kpis.Read.SelectMany(f => f.Definition.Kpis)];

        problems.AddRange(charters.Read.SelectMany(f => f.Definition.Problems.Select(p => p.Under(f.File))));
        problems.AddRange(policies.Read.SelectMany(f => f.Definition.Problems.Select(p => p.Under(f.File))));
        problems.AddRange(Fit.OfKpis(standard, kpis));
        problems.AddRange(Fit.OfCalendars(calendars));
        problems.AddRange(Fit.OfCharters(charters, calendars));
        problems.AddRange(Fit.OfPolicies(policies, definitions, kpis.IsComplete));
        if (problems.Count > 0)
        {
            throw new ProblemException(problems);
        }

        CalendarSet set = new(calendars.Read.Select(f => f.Definition));
        return new Definitions(
            new KpiCatalog(definitions),
            set,
            new CharterSet(charters.Read.Select(f => f.Definition.Charter!.With(set))),
            new GoalPolicySet(policies.Read.SelectMany(f => f.Definition.Policies)));
    }
}
