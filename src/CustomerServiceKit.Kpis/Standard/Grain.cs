namespace CustomerServiceKit.Kpis;

/// <summary>What one row stands for where waiting is measured: a whole interaction, or one stay in a queue. An interaction that went through three queues is three stays.</summary>
internal sealed class Grain
{
    private readonly RowSource _rows;
    private readonly FieldId _anchor;
    private readonly string? _variant;

    private Grain(FactSetId factSet, FieldId wait, FieldId anchor, string? variant)
    {
        _rows = RowSource.Of(factSet);
        Wait = wait;
        _anchor = anchor;
        _variant = variant;
    }

    /// <summary>An interaction falls into the period in which it was created.</summary>
    public static Grain Interactions { get; } = new(FactSetIds.Interaction, InteractionFields.Wait, InteractionFields.Created, null);

    /// <summary>A stay in a queue falls into the period in which it began.</summary>
    public static Grain Visits { get; } = new(FactSetIds.QueueVisit, QueueVisitFields.Wait, QueueVisitFields.Entered, "visits");

    public FieldId Wait { get; }

    public bool IsVisits => _variant is not null;

    /// <summary>The variant of a KPI at this grain; null where it is the plain KPI.</summary>
    public string? Variant(string? variant) => variant is null || _variant is null ? variant ?? _variant : $"{variant}.{_variant}";

    public Measure Count(string name, Condition? where = null) => Measure.Count(name, _rows, _anchor, where);

    public Measure Sum(string name, Quantity quantity, Condition where) => Measure.Sum(name, _rows, quantity, _anchor, where);

    public Measure Longest(string name, Condition where) => Measure.Max(name, _rows, Quantity.Field(Wait), _anchor, where);
}
