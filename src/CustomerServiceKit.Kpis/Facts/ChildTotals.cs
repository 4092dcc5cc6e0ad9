namespace CustomerServiceKit.Kpis;

/// <summary>Rolls queue visits and engagements up to their interactions.</summary>
/// <remarks>
/// Only accepted primary engagements make up an interaction's talk, hold, after-call work, employees and transfers: consulting and monitoring is not handling.
/// The wait is that of all visits together. A total the interactions state themselves stays as stated; where the parts contradict it, that is a finding, and where
/// it is missing they fill it.
/// </remarks>
internal static class ChildTotals
{
    private const long Tolerance = 1000;

    /// <summary>The names of the columns that interactions get from their parts, where the schemas of these declare what is needed.</summary>
    public static IReadOnlySet<string> ColumnsFrom(FactSchema? visits, FactSchema? engagements)
    {
        HashSet<string> columns = [];
        if (engagements is not null)
        {
            FieldId[] spans = [EngagementFields.Talk, EngagementFields.Hold, EngagementFields.AfterCallWork];
            columns.UnionWith(spans.Where(f => engagements.IndexOf(f) >= 0).Select(f => f.Value));
            columns.UnionWith([InteractionFields.EmployeeCount.Value, InteractionFields.Transfers.Value, Dimensions.Employee.Value]);
        }

        if (visits is not null)
        {
            columns.UnionWith(visits.IndexOf(QueueVisitFields.Wait) >= 0 || DerivedColumns.Of(visits).Count > 0 ? [InteractionFields.Wait.Value] : []);
            columns.UnionWith(visits.IndexOf(Dimensions.Queue) >= 0 ? [Dimensions.Queue.Value] : []);
        }

        return columns;
    }

    public static FactSet AddTo(FactSet interactions, FactSet? visits, FactSet? engagements, FindingList findings)
    {
        if (visits is null && engagements is null)
        {
            return interactions;
        }

        Dictionary<string, int> rows = RowsByKey(interactions);
        int count = interactions.Count + interactions.ExcludedCount;
        List<NumberColumn> numbers = [.. interactions.Numbers];
        List<CodeColumn> codes = [.. interactions.Codes];
        if (engagements is not null)
        {
            List<(int Child, int Parent)> handling = Parents(engagements, rows, IsHandling(engagements), findings);
            AddSum(InteractionFields.Talk, engagements.Find(EngagementFields.Talk), handling);
            AddSum(InteractionFields.Hold, engagements.Find(EngagementFields.Hold), handling);
            AddSum(InteractionFields.AfterCallWork, engagements.Find(EngagementFields.AfterCallWork), handling);
            AddPeople(engagements, handling);
        }

        if (visits is not null)
        {
            List<(int Child, int Parent)> all = Parents(visits, rows, _ => true, findings);
            AddSum(InteractionFields.Wait, visits.Find(QueueVisitFields.Wait), all);
            AddFirst(Dimensions.Queue, visits.Find(Dimensions.Queue), visits.Find(QueueVisitFields.Entered), all);
        }

        RowKey[] keys = [.. Enumerable.Range(0, count).Select(interactions.KeyOf)];
        return new FactSet(interactions.Id, keys, interactions.Count, [.. numbers], [.. codes], interactions.Members, interactions.Exclusions);

        void AddSum(FieldId field, NumberColumn? parts, List<(int Child, int Parent)> pairs)
        {
            if (parts is null)
            {
                return;
            }

            List<long> sums = [.. Enumerable.Repeat(Missing.Number, count)];
            HashSet<int> unknown = [];
            foreach ((int child, int parent) in pairs)
            {
                long part = parts[child];
                if (part == Missing.Number)
                {
                    // A part that is not known makes the total unknown, not smaller.
                    unknown.Add(parent);
                }

                sums[parent] = unknown.Contains(parent) ? Missing.Number : part + (sums[parent] == Missing.Number ? 0 : sums[parent]);
            }

            AddOrCompare(field, Unit.Seconds, FieldKind.Span, sums, Tolerance);
        }

        void AddPeople(FactSet parts, List<(int Child, int Parent)> pairs)
        {
            CodeColumn employees = parts.Find(Dimensions.Employee)!;
            HashSet<int>?[] people = new HashSet<int>?[count];
            List<long> legs = [.. Enumerable.Repeat(Missing.Number, count)];
            foreach ((int child, int parent) in pairs)
            {
                (people[parent] ??= []).Add(employees[child]);
                legs[parent] = legs[parent] == Missing.Number ? 0 : legs[parent] + 1;
            }

            AddOrCompare(InteractionFields.EmployeeCount, Unit.Count, FieldKind.Amount, [.. people.Select(p => p?.Count ?? Missing.Number)], 0);
            AddOrCompare(InteractionFields.Transfers, Unit.Count, FieldKind.Amount, legs, 0);
            AddFirst(Dimensions.Employee, employees, parts.Find(EngagementFields.Accepted), pairs);
        }

        void AddOrCompare(FieldId field, Unit unit, FieldKind kind, List<long> totals, long tolerance)
        {
            if (interactions.Find(field) is not NumberColumn stated)
            {
                numbers.Add(NumberColumn.From(new FieldDescription(field, kind, unit), totals, null));
                return;
            }

            if (stated.HasMissing)
            {
                List<long> filled = [.. totals.Select((total, row) => stated[row] == Missing.Number ? total : stated[row])];
                numbers[numbers.IndexOf(stated)] = NumberColumn.From(stated.Field, filled, null);
            }

            for (int row = 0; row < interactions.Count; row++)
            {
                if (stated[row] != Missing.Number && totals[row] != Missing.Number && Math.Abs(stated[row] - totals[row]) > tolerance)
                {
                    findings.Add(IntakeRules.TotalsDisagree.At(field.Value, ("column", field.Value)), interactions.KeyOf(row));
                }
            }
        }

        void AddFirst(DimensionId dimension, CodeColumn? parts, NumberColumn? time, List<(int Child, int Parent)> pairs)
        {
            if (parts is null || interactions.Find(dimension) is not null)
            {
                return;
            }

            List<int> first = [.. Enumerable.Repeat(Missing.Code, count)];
            long[] at = [.. Enumerable.Repeat(long.MaxValue, count)];
            foreach ((int child, int parent) in pairs)
            {
                long when = time is null ? 0 : time[child] == Missing.Number ? long.MaxValue : time[child];
                if (first[parent] == Missing.Code || when < at[parent])
                {
                    first[parent] = parts[child];
                    at[parent] = when;
                }
            }

            codes.Add(CodeColumn.From(dimension, parts.Values, first, null));
        }
    }

    private static Dictionary<string, int> RowsByKey(FactSet interactions)
    {
        Dictionary<string, int> rows = new(StringComparer.Ordinal);
        for (int row = 0; row < interactions.Count + interactions.ExcludedCount; row++)
        {
            rows.TryAdd(interactions.KeyOf(row).ToString(), row);
        }

        return rows;
    }

    /// <summary>Whether the employee handled the interaction: an employee and no bot, in the primary role, and not only offered it. One that worked on it has accepted it, though the time is not known.</summary>
    private static Func<int, bool> IsHandling(FactSet engagements)
    {
        CodeColumn? roles = engagements.Find(Dimensions.EngagementRole);
        NumberColumn? accepted = engagements.Find(EngagementFields.Accepted);
        int primary = roles?.Find(EnumText<EngagementRole>.Of(EngagementRole.Primary)) ?? Missing.Code;
        NumberColumn[] work =
            [.. new[] { EngagementFields.Talk, EngagementFields.Hold, EngagementFields.AfterCallWork }.Select(engagements.Find).OfType<NumberColumn>()];
        bool Taken(int row) => accepted is null || accepted[row] != Missing.Number || Array.Exists(work, span => span[row] > 0);
        CodeColumn? actors = engagements.Find(Dimensions.Actor);
        int employee = actors?.Find(EnumText<ActorKind>.Of(ActorKind.Employee)) ?? Missing.Code;
        bool IsEmployee(int row) => actors is null || actors[row] == employee || actors[row] == Missing.Code;
        return row => Taken(row) && IsEmployee(row) && (roles is null || roles[row] == primary || roles[row] == Missing.Code);
    }

    private static List<(int Child, int Parent)> Parents(FactSet children, Dictionary<string, int> rows, Func<int, bool> wanted, FindingList findings)
    {
        CodeColumn parents = children.Find(Dimensions.Interaction)!;
        List<(int Child, int Parent)> pairs = [];
        for (int child = 0; child < children.Count; child++)
        {
            // Parents are named by their printed key, and where the child has a source of its own that is the parent's too.
            string name = parents.Values[parents[child]];
            SourceId source = children.KeyOf(child).Source;
            if (rows.TryGetValue(source.IsSpecified ? $"{source}/{name}" : name, out int parent) || rows.TryGetValue(name, out parent))
            {
                if (wanted(child))
                {
                    pairs.Add((child, parent));
                }
            }
            else
            {
                findings.Add(IntakeRules.UnknownInteraction.At(children.Id.Value, ("factSet", children.Id.Value)), children.KeyOf(child));
            }
        }

        return pairs;
    }
}
