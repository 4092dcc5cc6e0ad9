using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>Reads the parts of intervals during others, with what is forgiven and which others are named.</summary>
internal static class OverlapReading
{
    private static readonly ImmutableArray<string> Times = ["start", "end", "other-start", "other-end"];

    public static RowSource? Overlap(Node node)
    {
        if (RowReading.Members(node, ["rows", "start", "end", "other", "other-start", "other-end", "entity"], "tolerance", "accepted") is not { } members)
        {
            return null;
        }

        RowSource? from = RowReading.From(members), other = RowReading.Rows(members["other"]);
        FieldId?[] times = [.. Times.Select(name => TreeReading.Field(members[name]))];
        DimensionId[]? entity = RowReading.Entity(members);
        (bool read, (FieldId Before, FieldId After)? tolerance) = Tolerance(members.Find("tolerance"));
        (bool understood, (DimensionId Named, DimensionId Value, RowSource From)? accepted) = Accepted(members.Find("accepted"));
        return from is null || other is null || entity is null || times.Contains(null) || !read || !understood
            ? null
            : RowReading.Made(node, () =>
            {
                OverlapRows rows = from.OverlapWith(times[0]!.Value, times[1]!.Value, other, times[2]!.Value, times[3]!.Value, entity);
                rows = tolerance is (FieldId before, FieldId after) ? rows.WithTolerance(before, after) : rows;
                return accepted is (DimensionId named, DimensionId value, RowSource among) ? rows.WithAccepted(named, value, among) : rows;
            });
    }

    private static (bool Read, (FieldId Before, FieldId After)? Tolerance) Tolerance(Node? node) => node is not Node given ? (true, null)
        : RowReading.Members(given, ["before", "after"]) is { } m && TreeReading.Field(m["before"]) is FieldId before && TreeReading.Field(m["after"]) is FieldId after ? (true, (before, after))
        : (false, null);

    private static (bool Read, (DimensionId Named, DimensionId Value, RowSource From)? Accepted) Accepted(Node? node) => node is not Node given ? (true, null)
        : RowReading.Members(given, ["named", "value", "rows"]) is { } m && m["named"].Kebab("a dimension") is string named && m["value"].Kebab("a dimension") is string value
            && RowReading.From(m) is RowSource from ? (true, (new DimensionId(named), new DimensionId(value), from))
        : (false, null);
}
