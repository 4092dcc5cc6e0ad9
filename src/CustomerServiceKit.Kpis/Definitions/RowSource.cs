namespace CustomerServiceKit.Kpis;

/// <summary>Which rows a measure looks at: the rows of a fact set, or rows chosen from them.</summary>
public abstract class RowSource : TreeNode
{
    private protected RowSource(FactSetId factSet, string text)
        : base(text) => FactSet = factSet;

    /// <summary>The fact set the rows come from: the grain of the measure.</summary>
    public FactSetId FactSet { get; }

    /// <summary>Every row of a fact set.</summary>
    /// <param name="factSet">The fact set.</param>
    /// <returns>The row source.</returns>
    public static AllRows Of(FactSetId factSet) => new(Given(factSet, nameof(factSet)));

    /// <summary>The newest row of each entity at the end of each period: a figure that stands until the next one.</summary>
    /// <param name="factSet">The fact set.</param>
    /// <param name="time">The time by which rows are older or newer.</param>
    /// <param name="entity">The dimensions that make up the entity; none for all dimensions the facts have, so that every subject stands for itself.</param>
    /// <returns>The row source. Figures over it add up over groups, never over time.</returns>
    public static LastRowPerEntity LastPer(FactSetId factSet, FieldId time, params DimensionId[] entity) =>
        new(Given(factSet, nameof(factSet)), Given(time, nameof(time)), [.. entity ?? []]);
}
