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

        PartTotals totals = new(interactions, findings);
        Dictionary<string, int> rows = totals.ByKey();
        int count = totals.Count;
        if (engagements is not null)
        {
            List<(int Child, int Parent)> handling = PartParents.Of(engagements, Dimensions.Interaction, rows, IsHandling(engagements), findings);
            AddSum(InteractionFields.Talk, engagements.Find(EngagementFields.Talk), handling);
            AddSum(InteractionFields.Hold, engagements.Find(EngagementFields.Hold), handling);
            AddSum(InteractionFields.AfterCallWork, engagements.Find(EngagementFields.AfterCallWork), handling);
            AddPeople(engagements, handling);
        }

        if (visits is not null)
        {
            List<(int Child, int Parent)> all = PartParents.Of(visits, Dimensions.Interaction, rows, _ => true, findings);
            AddSum(InteractionFields.Wait, visits.Find(QueueVisitFields.Wait), all);
            AddFirst(Dimensions.Queue, visits.Find(Dimensions.Queue), visits.Find(QueueVisitFields.Entered), all);
        }

        return totals.ToFacts();

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

            totals.Add(field, FieldKind.Span, Unit.Seconds, sums, Tolerance);
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

            totals.Add(InteractionFields.EmployeeCount, FieldKind.Amount, Unit.Count, [.. people.Select(p => p?.Count ?? Missing.Number)]);
            totals.Add(InteractionFields.Transfers, FieldKind.Amount, Unit.Count, legs);
            AddFirst(Dimensions.Employee, employees, parts.Find(EngagementFields.Accepted), pairs);
        }

        void AddFirst(DimensionId dimension, CodeColumn? parts, NumberColumn? time, List<(int Child, int Parent)> pairs)
        {
            if (parts is null)
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

            totals.Add(dimension, parts.Values, first);
        }
    }

    /// <summary>
    /// Whether the employee handled the interaction: an employee and no bot, in the primary role, and not only offered it. One that worked on it has accepted it, though the time is not
    /// known; where a source keeps no such times, the result of the offer tells.
    /// </summary>
    private static Func<int, bool> IsHandling(FactSet engagements)
    {
        CodeColumn? roles = engagements.Find(Dimensions.EngagementRole);
        NumberColumn? accepted = engagements.Find(EngagementFields.Accepted);
        int primary = roles?.Find(EnumText<EngagementRole>.Of(EngagementRole.Primary)) ?? Missing.Code;
        NumberColumn[] work =
            [.. new[] { EngagementFields.Talk, EngagementFields.Hold, EngagementFields.AfterCallWork }.Select(engagements.Find).OfType<NumberColumn>()];
        CodeColumn? results = engagements.Find(Dimensions.OfferResult);
        int took = results?.Find(EnumText<OfferResult>.Of(OfferResult.Accepted)) ?? Missing.Code;
        bool Refused(int row) => results is not null && results[row] != Missing.Code && results[row] != took;
        bool Taken(int row) => (accepted is null ? !Refused(row) : accepted[row] != Missing.Number) || Array.Exists(work, span => span[row] > 0);
        CodeColumn? actors = engagements.Find(Dimensions.Actor);
        int employee = actors?.Find(EnumText<ActorKind>.Of(ActorKind.Employee)) ?? Missing.Code;
        bool IsEmployee(int row) => actors is null || actors[row] == employee || actors[row] == Missing.Code;
        return row => Taken(row) && IsEmployee(row) && (roles is null || roles[row] == primary || roles[row] == Missing.Code);
    }
}
