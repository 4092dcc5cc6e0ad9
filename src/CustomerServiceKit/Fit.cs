using CustomerServiceKit.Calendars;
using CustomerServiceKit.Charters;
using CustomerServiceKit.Goals;
using CustomerServiceKit.Kpis;

namespace CustomerServiceKit;

/// <summary>Whether the definitions of all files fit together. What a file that could not be read may itself have caused is not told.</summary>
internal static class Fit
{
    public static IEnumerable<Problem> OfKpis(IReadOnlyList<KpiDefinition> standard, DefinitionLayer<KpiCatalog> kpis) => Repeats.Of<KpiKey>(
    [
        .. standard.Select(kpi => (kpi.Key, (Problem?)null)),
        .. from file in kpis.Read
           from place in file.Definition.Kpis.Select((kpi, i) => (kpi.Key, Path: $"kpis[{i}].key"))
           select (place.Key, KpiRules.KeyTwice.At(place.Path, ("key", place.Key.ToString())).Under(file.File)),
    ]);

    public static IEnumerable<Problem> OfCalendars(DefinitionLayer<BusinessCalendar> calendars) =>
    [
        .. calendars.Read.Where(f => f.Definition.Id is null).Select(f => CalendarRules.NoId.At("id", ("zone", f.Definition.Zone.Id)).Under(f.File)),
        .. Repeats.Of(
            from file in calendars.Read
            where file.Definition.Id is not null
            let id = file.Definition.Id!.Value
            select (id, (Problem?)CalendarRules.IdTwice.At("id", ("id", id.Value)).Under(file.File))),
    ];

    public static IEnumerable<Problem> OfCharters(DefinitionLayer<CharterDraft> charters, DefinitionLayer<BusinessCalendar> calendars)
    {
        CalendarId[] known = [.. calendars.Read.Select(f => f.Definition.Id).OfType<CalendarId>().Distinct()];
        bool areAllKnown = calendars.IsComplete && calendars.Read.All(f => f.Definition.Id is not null);
        return
        [
            .. charters.Read.SelectMany(f => areAllKnown ? f.Definition.UnknownCalendars(known).Select(p => p.Under(f.File)) : []),
            .. Repeats.Of(
                from file in charters.Read
                where file.Definition.Version is not null
                let version = file.Definition.Version!.Value
                select (version, (Problem?)CharterRules.VersionTwice.At("version", ("charter", $"{version.Id}@{version.Version}")).Under(file.File))),
        ];
    }

    public static IEnumerable<Problem> OfPolicies(DefinitionLayer<PolicyDraft> policies, IReadOnlyList<KpiDefinition> kpis, bool areAllKpisKnown)
    {
        HashSet<KpiKey> ambiguous = [.. kpis.GroupBy(k => k.Key).Where(same => same.Count() > 1).Select(same => same.Key)];
        KpiCatalog catalog = new(kpis.DistinctBy(k => k.Key));
        return
        [
            .. from file in policies.Read
               from problem in file.Definition.Check(catalog, ambiguous)
               where areAllKpisKnown || problem.Code != KpiRules.UnknownKpi.Code
               select problem.Under(file.File),
            .. Repeats.Of(
                from file in policies.Read
                from place in file.Definition.Kpis
                select (place.Kpi, (Problem?)GoalRules.PolicyTwice.At(place.Path, ("kpi", place.Kpi.ToString())).Under(file.File))),
        ];
    }
}
