using System.Globalization;
using System.Text.Json;

namespace CustomerServiceKit.Kpis;

/// <summary>Reads what stood in a tally back into one of the same plan and grouping.</summary>
internal sealed class TallyReading(KpiPlan plan, Grouping by)
{
    private readonly int _measures = plan.Measures.Count;

    public Tally? Read(Node root, List<Problem> problems)
    {
        Dictionary<string, Node>? members = root.Members("a tally", "stamp", "by", "measures", "overlaps", "groups");
        if (!root.Has(members, "stamp", "by", "measures", "overlaps", "groups"))
        {
            return null;
        }

        Tally tally = plan.NewTally(by);
        string? stamp = members["stamp"].Text("a stamp");
        if (stamp != tally.Stamp)
        {
            problems.Add(TallyRules.Differs.At("stamp", ("what", "plan or grouping"), ("given", $"{stamp}, {members["by"].Text("a grouping")}"), ("expected", $"{tally.Stamp}, {by}")));
            return null;
        }

        IReadOnlyList<Node> measures = members["measures"].Items("a measure of the plan each");
        if (measures.Count != _measures)
        {
            members["measures"].Refuse($"{_measures} measures");
            return null;
        }

        Unit?[] units = new Unit?[_measures];
        IReadOnlyList<Problem>?[] unavailable = new IReadOnlyList<Problem>?[_measures];
        for (int m = 0; m < _measures; m++)
        {
            ReadMeasure(measures[m], out units[m], out unavailable[m]);
        }

        List<(FactSetId, DimensionId)> overlaps = [.. members["overlaps"].Items("overlapping dimensions").Select(Overlap).OfType<(FactSetId, DimensionId)>()];
        List<KeyValuePair<TallyKey, TallyGroup>> groups = [.. members["groups"].Items("groups").Select(Group).OfType<KeyValuePair<TallyKey, TallyGroup>>()];
        if (problems.Count > 0)
        {
            return null;
        }

        tally.TakeIn(groups, units, unavailable, overlaps);
        return tally;
    }

    private static void ReadMeasure(Node node, out Unit? unit, out IReadOnlyList<Problem>? unavailable)
    {
        Dictionary<string, Node>? members = node.Members("a measure", "unit", "unavailable");
        unit = members?.Find("unit")?.Parsed("the id of a unit", id => Unit.TryParse(id, out Unit? known) ? known : null);
        List<Problem> reasons = [.. (members?.Find("unavailable")?.Items("reasons") ?? []).Select(Reason).OfType<Problem>()];
        unavailable = reasons.Count > 0 ? reasons : null;
    }

    private static Problem? Reason(Node node)
    {
        Dictionary<string, Node>? members = node.Members("a reason", "code", "path", "parameters");
        if (!node.Has(members, "code", "path", "parameters"))
        {
            return null;
        }

        ProblemRule? rule = members["code"].Parsed("a code of this package", code => KpiRules.All.FirstOrDefault(r => r.Code == code));
        string? path = members["path"].Text("a path");
        (string, string)[] parameters = [.. (members["parameters"].Members("texts") ?? []).Select(p => (p.Key, p.Value.Text("a text") ?? string.Empty))];
        return path is null ? null : rule?.At(path, parameters);
    }

    private static (FactSetId, DimensionId)? Overlap(Node node)
    {
        Dictionary<string, Node>? members = node.Members("a fact set and its dimension", "fact-set", "dimension");
        return node.Has(members, "fact-set", "dimension") && members["fact-set"].Kebab("a fact set") is string set && members["dimension"].Kebab("a dimension") is string dimension
            ? (new FactSetId(set), new DimensionId(dimension))
            : null;
    }

    private static long? Whole(Node node)
    {
        if (node.Element.ValueKind == JsonValueKind.Number && node.Element.TryGetInt64(out long value))
        {
            return value;
        }

        node.Refuse("a whole number");
        return null;
    }

    private static List<long> Numbers(Node node) => [.. node.Items("whole numbers").Select(Whole).OfType<long>()];

    private KeyValuePair<TallyKey, TallyGroup>? Group(Node node)
    {
        Dictionary<string, Node>? members = node.Members("a group", "values", "start", "hour", "cells", "sketches", "different");
        if (!node.Has(members, "values", "start", "hour", "cells", "sketches", "different"))
        {
            return null;
        }

        List<string?> values = [.. members["values"].Items("a text or null for each dimension").Select(v => v.Element.ValueKind == JsonValueKind.Null ? null : v.Text("a text or null"))];
        List<long> cells = Numbers(members["cells"]);
        if (values.Count != by.Dimensions.Count || cells.Count != 3 * _measures || Whole(members["start"]) is not long start || members["hour"].Integer("an hour") is not int hour)
        {
            node.Refuse($"{by.Dimensions.Count} values, and {3 * _measures} numbers in cells");
            return null;
        }

        TallyGroup group = new(_measures);
        for (int m = 0; m < _measures; m++)
        {
            group.Cells[m] = new Cell { Figure = cells[3 * m], Rows = cells[(3 * m) + 1], Missing = cells[(3 * m) + 2] };
        }

        foreach ((int m, Node sketch) in Each(members["sketches"]))
        {
            ReadSketch(sketch, group, m);
        }

        foreach ((int m, Node different) in Each(members["different"]))
        {
            group.DifferentOf(m).UnionWith(different.Items("different values").Select(v => v.Text("a value")).OfType<string>());
        }

        return KeyValuePair.Create(new TallyKey(values, start, hour), group);
    }

    private static void ReadSketch(Node node, TallyGroup group, int measure)
    {
        List<long> numbers = Numbers(node);
        QuantileSketch sketch = group.SketchOf(measure);
        for (int i = 0; i + 1 < numbers.Count; i += 2)
        {
            if (numbers[i] is < -QuantileSketch.RangeCount or >= QuantileSketch.RangeCount || numbers[i + 1] < 0)
            {
                node.Refuse("pairs of a range and a count");
                return;
            }

            sketch.AddRange((int)numbers[i], numbers[i + 1]);
        }

        if (sketch.Count != group.Cells[measure].Rows)
        {
            node.Refuse($"{group.Cells[measure].Rows} values, as many as rows");
        }
    }

    private IEnumerable<(int Measure, Node Node)> Each(Node node)
    {
        foreach ((string name, Node child) in node.Members("a list for each measure") ?? [])
        {
            if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int measure) && measure < _measures)
            {
                yield return (measure, child);
            }
            else
            {
                child.Refuse($"a measure from 0 to {_measures - 1}");
            }
        }
    }
}
