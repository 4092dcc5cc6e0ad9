namespace CustomerServiceKit.Kpis.DuckDb.Tests.Sql;

/// <summary>Names and values as SQL writes them. Fields and dimensions may have the same name, so each has a prefix of its own.</summary>
internal static class Quoted
{
    public static string Table(FactSetId id) => Name("facts " + id.Value);

    public static string Column(FieldId field) => Name("field " + field.Value);

    public static string Column(DimensionId dimension) => Name("dimension " + dimension.Value);

    public static string Text(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    public static string List(IEnumerable<DimensionId> dimensions) => string.Join(", ", dimensions.Select(Column));

    /// <summary>A condition that rows have every part of an entity.</summary>
    public static string Complete(IEnumerable<DimensionId> entity, string? of = null) =>
        string.Join(" AND ", entity.Select(d => $"{(of is null ? string.Empty : of + ".")}{Column(d)} IS NOT NULL"));

    /// <summary>A condition that two rows are of one entity.</summary>
    public static string Same(IEnumerable<DimensionId> entity, string left, string right) =>
        string.Join(" AND ", entity.Select(d => $"{left}.{Column(d)} = {right}.{Column(d)}"));

    private static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
