namespace CustomerServiceKit.Kpis.Tests.Engine;

/// <summary>Computes measures row by row, group by group, with nothing clever: what the engine must equal.</summary>
internal static class PlainEngine
{
    public static Dictionary<(long Group, int Measure), Cell> Run(FactSet facts, IReadOnlyList<BoundMeasure> measures, GroupSpace space)
    {
        Dictionary<(long Group, int Measure), Cell> cells = [];
        RowGroups groups = new(space, facts);
        for (int m = 0; m < measures.Count; m++)
        {
            Binder binder = new(facts);
            Measure definition = measures[m].Measure;
            PassMeasure measure = binder.Measure(m, measures[m]);
            NumberColumn anchor = facts.Find(definition.Anchor)!;
            HashSet<(long, string)> seen = [];
            Dictionary<long, List<long>> values = [];
            for (int row = 0; row < facts.Count; row++)
            {
                Tri inside = measure.At(row);
                if (inside == Tri.False)
                {
                    continue;
                }

                foreach (long group in groups.Of(row, anchor))
                {
                    Cell cell = cells.GetValueOrDefault((group, m));
                    cell.Merge(One(measure, inside, facts, row, group, seen), definition.Aggregate);
                    cells[(group, m)] = cell;
                    if (inside == Tri.True && definition.Aggregate == AggregateKind.Distribution)
                    {
                        values.TryAdd(group, []);
                        values[group].Add(measure.Quantity.At(row));
                    }
                }
            }

            foreach ((long group, List<long> all) in values)
            {
                cells[(group, m)] = cells[(group, m)] with { Figure = all.Order().ElementAt((int)measures[m].Rank!.Of(all.Count)) };
            }
        }

        return cells;
    }

    public static GroupSpace Space(Grouping by, params FactSet[] facts)
    {
        NumberColumn[] anchors = [.. facts.SelectMany(f => new[] { f.Find(InteractionFields.Created)!, f.Find(InteractionFields.Answered)! }).Where(a => a.Smallest <= a.Largest)];
        return new GroupSpace(by, facts, anchors.Length == 0 ? null : (anchors.Min(a => a.Smallest), anchors.Max(a => a.Largest)));
    }

    public static bool TimeMatters(Grouping by) => by.Period is not null || by.ByHourOfDay || by.Window is not null;

    private static Cell One(PassMeasure measure, Tri inside, FactSet facts, int row, long group, HashSet<(long, string)> seen)
    {
        if (inside == Tri.Unknown)
        {
            return new Cell { Missing = 1 };
        }

        if (measure.Aggregate != AggregateKind.Distinct)
        {
            return new Cell { Figure = measure.Quantity.At(row), Rows = 1 };
        }

        CodeColumn column = facts.Find(measure.Bound.Measure.DistinctOf!.Value)!;
        return column[row] != Missing.Code && seen.Add((group, column.Values[column[row]])) ? new Cell { Figure = 1, Rows = 1 } : default;
    }
}
