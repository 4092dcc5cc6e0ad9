namespace CustomerServiceKit.Kpis;

/// <summary>The fields that row sources add to their rows.</summary>
public static class RowFields
{
    /// <summary>A span: how long after a row the next one of its entity came; absent where none did. Of <see cref="RowSource.FollowedBy"/>.</summary>
    public static FieldId FollowedAfter { get; } = new("followed-after");

    /// <summary>A span: how long before a row the one before of its entity came; absent where none did. Of <see cref="RowSource.FollowedBy"/> without anything else that may follow.</summary>
    public static FieldId SincePrevious { get; } = new("since-previous");

    /// <summary>A span: the length of the part of an interval that lies in a period. Of <see cref="RowSource.ClippedToPeriod"/>.</summary>
    public static FieldId Clipped { get; } = new("clipped");

    /// <summary>A span: how long a row has been open at the end of a period. Of <see cref="RowSource.OpenAt"/>.</summary>
    public static FieldId Age { get; } = new("age");

    /// <summary>A time: the last millisecond of the period at whose end a row is open, or for which an entity's value stands. Of <see cref="RowSource.OpenAt"/> and <see cref="RowSource.PerEntity"/>.</summary>
    public static FieldId AsOf { get; } = new("as-of");

    /// <summary>A span: the length of a stretch that intervals of an entity cover together. Of <see cref="RowSource.UnionPer"/>.</summary>
    public static FieldId Covered { get; } = new("covered");

    /// <summary>A span: the length of a part in which both intervals run. Of <see cref="RowSource.OverlapWith"/>.</summary>
    public static FieldId Overlap { get; } = new("overlap");

    /// <summary>A span or an amount: the value of a formula over an entity's rows. Of <see cref="RowSource.PerEntity"/>.</summary>
    public static FieldId EntityValue { get; } = new("entity-value");

    /// <summary>A span that says nothing but that it is there: absent where it cannot be told whether a part of an overlap is one. Only where there are such parts.</summary>
    internal static FieldId OverlapTold { get; } = new("overlap-told");

    /// <summary>A span: how long the facts have watched for a row to be followed.</summary>
    internal static FieldId Watched { get; } = new("watched");
}
