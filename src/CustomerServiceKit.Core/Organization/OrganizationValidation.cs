using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit;

/// <summary>Checks a definition of an organization as a whole.</summary>
internal sealed class OrganizationValidation(OrganizationBuilder definition)
{
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<UnitId, OrganizationUnit> _units = [];
    private readonly List<(UnitId Unit, UnitId Parent, string Path)> _links = [];

    public IReadOnlyList<Problem> Run()
    {
        if (TimeZones.Find(definition.Zone) is null)
        {
            _problems.Add(TimeRules.UnknownZone.At("zone", ("given", definition.Zone)));
        }

        CheckUnits();
        CheckPlacements();
        CheckLinks();
        CheckMemberships();
        CheckRoles();
        CheckProficiencies();
        CheckLeaders();
        return _problems;
    }

    private static string At(string list, int index) => list + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    private void CheckUnits()
    {
        for (int i = 0; i < definition.Units.Count; i++)
        {
            OrganizationUnit unit = definition.Units[i];
            string path = At("units", i);
            Defined(unit.Level, path + ".level");
            if (!Specified(unit.Id.IsSpecified, path + ".id"))
            {
                continue;
            }

            if (_units.ContainsKey(unit.Id))
            {
                _problems.Add(OrganizationRules.DuplicateUnit.At(path + ".id", ("unit", unit.Id.Value)));
                continue;
            }

            _units.Add(unit.Id, unit);
            if (unit.Parent is UnitId parent && Specified(parent.IsSpecified, path + ".parent"))
            {
                _links.Add((unit.Id, parent, path + ".parent"));
            }
        }
    }

    private void CheckPlacements()
    {
        for (int i = 0; i < definition.Placements.Count; i++)
        {
            UnitPlacement row = definition.Placements[i];
            string path = At("placements", i);
            Dates(row.Dates, path);
            if (KnownUnit(row.Unit, path + ".unit") && Specified(row.Parent.IsSpecified, path + ".parent"))
            {
                _links.Add((row.Unit, row.Parent, path + ".parent"));
            }
        }

        Overlaps(
            definition.Placements,
            row => (row.Unit.Value, string.Empty),
            row => row.Dates,
            (first, second, i) => OrganizationRules.OverlappingPlacements.At(
                At("placements", i), ("unit", second.Unit.Value), ("first", first.Parent.Value), ("second", second.Parent.Value)));
    }

    private void CheckLinks()
    {
        ILookup<UnitId, UnitId> parents = _links.ToLookup(link => link.Unit, link => link.Parent);
        foreach ((UnitId unit, UnitId parent, string path) in _links)
        {
            if (!_units.TryGetValue(parent, out OrganizationUnit? above))
            {
                _problems.Add(OrganizationRules.UnknownParent.At(path, ("unit", unit.Value), ("parent", parent.Value)));
                continue;
            }

            // Levels rise strictly along good links, so every cycle has a link that does not rise: only those need the search.
            UnitLevel level = _units[unit].Level;
            if (above.Level > level)
            {
                continue;
            }

            _problems.Add(Reaches(parent, unit, parents)
                ? OrganizationRules.Cycle.At(path, ("unit", unit.Value), ("parent", parent.Value))
                : OrganizationRules.ParentNotHigher.At(
                    path,
                    ("unit", unit.Value),
                    ("level", EnumWords<UnitLevel>.Of(level)),
                    ("parent", parent.Value),
                    ("parentLevel", EnumWords<UnitLevel>.Of(above.Level))));
        }
    }

    private static bool Reaches(UnitId from, UnitId target, ILookup<UnitId, UnitId> parents)
    {
        HashSet<UnitId> seen = [];
        Stack<UnitId> open = new([from]);
        while (open.Count > 0)
        {
            UnitId unit = open.Pop();
            if (unit == target)
            {
                return true;
            }

            foreach (UnitId parent in seen.Add(unit) ? parents[unit] : [])
            {
                open.Push(parent);
            }
        }

        return false;
    }

    private void CheckMemberships()
    {
        for (int i = 0; i < definition.Memberships.Count; i++)
        {
            UnitMembership row = definition.Memberships[i];
            string path = At("memberships", i);
            Specified(row.Employee.IsSpecified, path + ".employee");
            KnownUnit(row.Unit, path + ".unit");
            Dates(row.Dates, path);
        }

        Overlaps(
            definition.Memberships,
            row => (row.Employee.Value, row.Unit.Value),
            row => row.Dates,
            (_, second, i) => OrganizationRules.DuplicateMembership.At(At("memberships", i), ("employee", second.Employee.Value), ("unit", second.Unit.Value)));
        Overlaps(
            definition.Memberships,
            row => (row.Employee.Value, string.Empty),
            row => row.Dates,
            (first, second, i) => !first.IsPrimary || !second.IsPrimary || first.Unit == second.Unit
                ? null
                : OrganizationRules.OverlappingPrimaryUnits.At(
                    At("memberships", i), ("employee", second.Employee.Value), ("first", first.Unit.Value), ("second", second.Unit.Value)));
    }

    private void CheckRoles()
    {
        for (int i = 0; i < definition.Roles.Count; i++)
        {
            RoleAssignment row = definition.Roles[i];
            string path = At("roles", i);
            Specified(row.Employee.IsSpecified, path + ".employee");
            Defined(row.Role, path + ".role");
            Dates(row.Dates, path);
        }

        Overlaps(
            definition.Roles,
            row => (row.Employee.Value, string.Empty),
            row => row.Dates,
            (first, second, i) => OrganizationRules.OverlappingRoles.At(
                At("roles", i),
                ("employee", second.Employee.Value),
                ("first", EnumWords<ServiceRole>.Of(first.Role)),
                ("second", EnumWords<ServiceRole>.Of(second.Role))));
    }

    private void CheckProficiencies()
    {
        for (int i = 0; i < definition.Proficiencies.Count; i++)
        {
            ProficiencyAssignment row = definition.Proficiencies[i];
            string path = At("proficiencies", i);
            Specified(row.Employee.IsSpecified, path + ".employee");
            Specified(row.Proficiency.IsSpecified, path + ".proficiency");
            Dates(row.Dates, path);
        }

        Overlaps(
            definition.Proficiencies,
            row => (row.Employee.Value, string.Empty),
            row => row.Dates,
            (first, second, i) => OrganizationRules.OverlappingProficiencies.At(
                At("proficiencies", i), ("employee", second.Employee.Value), ("first", first.Proficiency.Value), ("second", second.Proficiency.Value)));
    }

    private void CheckLeaders()
    {
        for (int i = 0; i < definition.Leaders.Count; i++)
        {
            UnitLeadership row = definition.Leaders[i];
            string path = At("leaders", i);
            KnownUnit(row.Unit, path + ".unit");
            Specified(row.Leader.IsSpecified, path + ".leader");
            Dates(row.Dates, path);
        }

        Overlaps(
            definition.Leaders,
            row => (row.Leader.Value, row.Unit.Value),
            row => row.Dates,
            (_, second, i) => OrganizationRules.DuplicateLeader.At(At("leaders", i), ("employee", second.Leader.Value), ("unit", second.Unit.Value)));
    }

    private void Overlaps<TRow>(
        IReadOnlyList<TRow> rows, Func<TRow, (string Main, string Other)> key, Func<TRow, DateSpan> dates, Func<TRow, TRow, int, Problem?> problem)
    {
        // Rows without an id have their own problem already, and are not one and the same employee.
        IEnumerable<int> known = Enumerable.Range(0, rows.Count).Where(i => key(rows[i]).Main.Length > 0);
        foreach (IGrouping<(string Main, string Other), int> group in known.GroupBy(i => key(rows[i])))
        {
            int[] members = [.. group];
            for (int later = 1; later < members.Length; later++)
            {
                for (int earlier = 0; earlier < later; earlier++)
                {
                    TRow first = rows[members[earlier]];
                    TRow second = rows[members[later]];
                    bool overlap = !dates(first).IsReversedOrEmpty && !dates(second).IsReversedOrEmpty && dates(first).Overlaps(dates(second));
                    if (overlap && problem(first, second, members[later]) is Problem found)
                    {
                        _problems.Add(found);
                    }
                }
            }
        }
    }

    private void Dates(DateSpan dates, string path)
    {
        Plausible(dates.From, path + ".from");
        Plausible(dates.To, path + ".to");
        if (dates.IsReversedOrEmpty)
        {
            _problems.Add(OrganizationRules.ReversedDates.At(path, ("from", Printed(dates.From)), ("to", Printed(dates.To))));
        }
    }

    private void Plausible(LocalDate? date, string path)
    {
        if (date is { Year: < 1900 })
        {
            _problems.Add(OrganizationRules.ImplausibleDate.At(path, ("given", Printed(date))));
        }
    }

    private static string Printed(LocalDate? date) => date is LocalDate day ? LocalDatePattern.Iso.Format(day) : string.Empty;

    private bool KnownUnit(UnitId unit, string path)
    {
        if (!Specified(unit.IsSpecified, path))
        {
            return false;
        }

        if (_units.ContainsKey(unit))
        {
            return true;
        }

        _problems.Add(OrganizationRules.UnknownUnit.At(path, ("unit", unit.Value)));
        return false;
    }

    private bool Specified(bool isSpecified, string path)
    {
        if (!isSpecified)
        {
            _problems.Add(OrganizationRules.UnspecifiedId.At(path));
        }

        return isSpecified;
    }

    private void Defined<T>(T value, string path)
        where T : struct, Enum
    {
        if (!EnumWords<T>.IsDefined(value))
        {
            _problems.Add(OrganizationRules.UndefinedValue.At(path, ("given", value.ToString()), ("expected", EnumWords<T>.List)));
        }
    }
}
