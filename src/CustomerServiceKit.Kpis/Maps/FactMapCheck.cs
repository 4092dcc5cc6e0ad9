namespace CustomerServiceKit.Kpis;

/// <summary>The rules a map must keep.</summary>
internal static class FactMapCheck
{
    public static IReadOnlyList<Problem> Of(FactMap map)
    {
        List<Problem> problems = [];
        CheckZone(map.Zone, "zone", problems);
        if (StandardColumns.Nearly(map.FactSet) is FactSetId meant)
        {
            problems.Add(MapRules.FactSetMisspelt.At("fact-set", ("given", map.FactSet.Value), ("nearest", meant.Value)));
        }

        for (int i = 0; i < map.Columns.Count; i++)
        {
            Check(map, map.Columns[i], PathOf(map.Columns[i]), problems);
            if (map.Columns.Take(i).Any(c => c.Name == map.Columns[i].Name))
            {
                problems.Add(MapRules.NameTwice.At(PathOf(map.Columns[i]), ("name", map.Columns[i].Name)));
            }
        }

        CheckSections(map, problems);
        FactSetColumns columns = StandardColumns.Of(map.FactSet);
        foreach (string required in columns.Required.Concat(columns.Declared).Select(f => f.Value).Concat(columns.RequiredDimensions.Select(d => d.Value)))
        {
            bool follows = columns.Interval is IntervalColumns interval && required == interval.End.Value && map.Columns.Any(c => c.Name == interval.Length.Value);
            if (!follows && map.Columns.All(c => c.Name != required))
            {
                problems.Add(IntakeRules.RequiredColumn.At(required, ("column", required), ("factSet", map.FactSet.Value)));
            }
        }

        return problems;
    }

    /// <summary>Every column of the source that the map reads, and where it says so.</summary>
    public static IEnumerable<(string Path, string Column)> ColumnsOf(FactMap map) =>
    [
        ("key", map.Key),
        .. map.Source is null ? [] : new[] { ("source", map.Source) },
        .. map.Revision is null ? [] : new[] { ("revision", map.Revision) },
        .. map.Excluded is null ? [] : new[] { ("excluded", map.Excluded.Column) },
        .. map.Columns.Select(c => (PathOf(c), c.Column)),
    ];

    public static string PathOf(ColumnMap column) => $"{EnumText<ColumnRole>.Of(column.Role)}s.{column.Name}";

    private static void CheckSections(FactMap map, List<Problem> problems)
    {
        bool Maps(DimensionId dimension) => map.Columns.Any(c => c.Role == ColumnRole.Dimension && c.Name == dimension.Value);
        if (map.States is not null && !(map.FactSet == FactSetIds.AgentState && Maps(Dimensions.State)))
        {
            problems.Add(MapRules.SectionNotHere.At("states", ("section", "states"), ("factSet", FactSetIds.AgentState.Value), ("column", Dimensions.State.Value)));
        }

        if (map.States is not null && Maps(Dimensions.WorkState))
        {
            problems.Add(MapRules.NameTwice.At("states", ("name", Dimensions.WorkState.Value)));
        }

        if (map.FactSet != FactSetIds.Rating)
        {
            problems.AddRange(map.Scales.Count == 0
                ? []
                : new[] { MapRules.SectionNotHere.At("scales", ("section", "scales"), ("factSet", FactSetIds.Rating.Value), ("column", RatingFields.Score.Value)) });
            return;
        }

        if (map.Scales.Count == 0 || map.Scales.DistinctBy(s => s.Id).Count() < map.Scales.Count || (map.Scales.Count > 1 && !Maps(Dimensions.Scale)))
        {
            problems.Add(MapRules.ScaleNeeded.At("scales"));
        }

        IEnumerable<string> follow = new[] { Dimensions.Instrument, Dimensions.Box, Dimensions.Responded }.Select(d => d.Value).Append(RatingFields.Points.Value);
        problems.AddRange(map.Columns.Where(c => follow.Contains(c.Name)).Select(c => MapRules.NameTwice.At(PathOf(c), ("name", c.Name))));
    }

    private static void Check(FactMap map, ColumnMap column, string path, List<Problem> problems)
    {
        CheckZone(column.Zone, $"{path}.zone", problems);
        FieldKind? known = StandardColumns.KindOf(map.FactSet, new FieldId(column.Name));
        if (known is FieldKind kind && KebabName.Of(kind) != EnumText<ColumnRole>.Of(column.Role))
        {
            problems.Add(MapRules.WrongRole.At(path, ("name", column.Name), ("expected", KebabName.Of(kind)), ("given", EnumText<ColumnRole>.Of(column.Role))));
        }

        IEnumerable<string>? units = column.Role switch
        {
            ColumnRole.Span => MapUnits.Spans.Keys,
            ColumnRole.Time => MapUnits.Times.Keys,
            _ => null,
        };
        DimensionId dimension = new(column.Name);
        if (column.Role == ColumnRole.Dimension && ClosedDimensions.IsClosed(map.FactSet, dimension))
        {
            problems.AddRange(column.Values.Where(v => v.Value.Length > 0 && !ClosedDimensions.Allows(dimension, v.Value)).OrderBy(v => v.Key, StringComparer.Ordinal).Select(v =>
                IntakeRules.UnknownWord.At($"{path}.values.{v.Key}", ("given", v.Value), ("column", column.Name), ("expected", ClosedDimensions.List(dimension)))));
        }

        if (map.FactSet == FactSetIds.Rating && column.Role == ColumnRole.Dimension && dimension == Dimensions.Scale)
        {
            string expected = string.Join(", ", map.Scales.Select(s => s.Id).Order(StringComparer.Ordinal));
            problems.AddRange(column.Values.Where(v => v.Value.Length > 0 && map.Scales.All(s => s.Id != v.Value)).OrderBy(v => v.Key, StringComparer.Ordinal)
                .Select(v => IntakeRules.UnknownWord.At($"{path}.values.{v.Key}", ("given", v.Value), ("column", column.Name), ("expected", expected))));
        }

        bool isScore = map.FactSet == FactSetIds.Rating && column.Name == RatingFields.Score.Value;
        bool legal = column.Unit is null || (isScore && column.Unit == Unit.Points.Id)
            || (column.Role == ColumnRole.Amount ? !isScore && Unit.TryParse(column.Unit, out _) : units is not null && units.Contains(column.Unit));
        if (!legal)
        {
            string expected = isScore ? "points" : column.Role == ColumnRole.Amount ? "count, points, money:ILS:2 …" : units is null ? "no unit" : string.Join(", ", units.Order(StringComparer.Ordinal));
            problems.Add(MapRules.UnknownUnit.At($"{path}.unit", ("given", column.Unit!), ("expected", expected)));
        }
    }

    private static void CheckZone(string? zone, string path, List<Problem> problems)
    {
        if (zone is not null && TimeZones.Find(zone) is null)
        {
            problems.Add(TimeRules.UnknownZone.At(path, ("given", zone)));
        }
    }
}
