namespace CustomerServiceKit.Kpis;

/// <summary>A figure over rows: which rows, which of them, what of each, put together how, and by which of their times they fall into a period.</summary>
/// <remarks>
/// A measure has a name, by which totals are given and files refer to it, and a structure, by which it is computed: measures of the same structure are computed
/// once. Its grain is the fact set it looks at. Immutable.
/// </remarks>
public sealed class Measure : TreeNode
{
    private Measure(string name, RowSource rows, AggregateKind aggregate, Quantity quantity, DimensionId? distinct, Condition? where, FieldId anchor)
        : base($"{KebabName.Of(aggregate)}({(distinct is null ? quantity.Text : distinct.Value.Value)}) of {rows.Text} at {anchor}" + (where is null ? string.Empty : $" where {where.Text}"))
    {
        Name = KebabName.Checked(name, nameof(name));
        Rows = rows;
        Aggregate = aggregate;
        Quantity = quantity;
        DistinctOf = distinct;
        Where = where;
        Anchor = Given(anchor, nameof(anchor));
    }

    /// <summary>The name, for example <c>answered</c>.</summary>
    public string Name { get; }

    /// <summary>The rows it looks at.</summary>
    public RowSource Rows { get; }

    /// <summary>How the quantities become one figure.</summary>
    public AggregateKind Aggregate { get; }

    /// <summary>What it takes of each row; one where it counts.</summary>
    public Quantity Quantity { get; }

    /// <summary>The dimension whose different values it counts; null unless <see cref="Aggregate"/> is <see cref="AggregateKind.Distinct"/>.</summary>
    public DimensionId? DistinctOf { get; }

    /// <summary>Which of the rows it takes; null for all.</summary>
    public Condition? Where { get; }

    /// <summary>The time by which a row falls into a period. A row that lacks it is in no period and is not counted.</summary>
    public FieldId Anchor { get; }

    /// <summary>Counts rows.</summary>
    /// <param name="name">Kebab case, for example <c>answered</c>.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="anchor">The time by which a row falls into a period.</param>
    /// <param name="where">Which of the rows; null for all.</param>
    /// <returns>The measure.</returns>
    public static Measure Count(string name, RowSource rows, FieldId anchor, Condition? where = null) => Sum(name, rows, Quantity.One, anchor, where);

    /// <summary>Adds up a quantity.</summary>
    /// <param name="name">Kebab case, for example <c>wait-of-answered</c>.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="quantity">What it takes of each row.</param>
    /// <param name="anchor">The time by which a row falls into a period.</param>
    /// <param name="where">Which of the rows; null for all.</param>
    /// <returns>The measure.</returns>
    public static Measure Sum(string name, RowSource rows, Quantity quantity, FieldId anchor, Condition? where = null) =>
        Of(name, rows, AggregateKind.Sum, quantity, null, where, anchor);

    /// <summary>Finds the smallest of a quantity.</summary>
    /// <inheritdoc cref="Sum"/>
    public static Measure Min(string name, RowSource rows, Quantity quantity, FieldId anchor, Condition? where = null) =>
        Of(name, rows, AggregateKind.Min, quantity, null, where, anchor);

    /// <summary>Finds the largest of a quantity.</summary>
    /// <inheritdoc cref="Sum"/>
    public static Measure Max(string name, RowSource rows, Quantity quantity, FieldId anchor, Condition? where = null) =>
        Of(name, rows, AggregateKind.Max, quantity, null, where, anchor);

    /// <summary>Counts the different values of a dimension among rows.</summary>
    /// <param name="name">Kebab case, for example <c>employees</c>.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="dimension">The dimension; rows without a value in it count for nothing.</param>
    /// <param name="anchor">The time by which a row falls into a period.</param>
    /// <param name="where">Which of the rows; null for all.</param>
    /// <returns>The measure. Two counts of different values cannot be added, so it is never rolled up.</returns>
    public static Measure Distinct(string name, RowSource rows, DimensionId dimension, FieldId anchor, Condition? where = null) =>
        Of(name, rows, AggregateKind.Distinct, Quantity.One, Given(dimension, nameof(dimension)), where, anchor);

    /// <summary>Keeps a quantity of all rows in order of size, to take quantiles from.</summary>
    /// <inheritdoc cref="Sum"/>
    public static Measure Distribution(string name, RowSource rows, Quantity quantity, FieldId anchor, Condition? where = null) =>
        Of(name, rows, AggregateKind.Distribution, quantity, null, where, anchor);

    /// <summary>The measure alone as a sum of one term.</summary>
    /// <param name="measure">The measure.</param>
    public static implicit operator Linear(Measure measure) => measure?.ToLinear()!;

    /// <summary>Starts a sum of measures.</summary>
    /// <param name="left">A measure.</param>
    /// <param name="right">A sum of measures.</param>
    /// <returns>The longer sum.</returns>
    public static Linear operator +(Measure left, Linear right) => (Linear)left + right;

    /// <summary>Starts a difference of measures.</summary>
    /// <param name="left">A measure.</param>
    /// <param name="right">A sum of measures.</param>
    /// <returns>The sum with the right side subtracted.</returns>
    public static Linear operator -(Measure left, Linear right) => (Linear)left - right;

    /// <summary>Adds measures.</summary>
    /// <param name="other">A sum of measures.</param>
    /// <returns>The longer sum.</returns>
    public Linear Add(Linear other) => ToLinear() + other;

    /// <summary>Subtracts measures.</summary>
    /// <param name="other">A sum of measures.</param>
    /// <returns>The sum with the other subtracted.</returns>
    public Linear Subtract(Linear other) => ToLinear() - other;

    /// <summary>The measure alone as a sum of one term.</summary>
    /// <returns>One time the measure.</returns>
    public Linear ToLinear() => new([new LinearTerm(1, this)]);

    /// <summary>Returns the same measure anchored at another time.</summary>
    /// <param name="anchor">The time by which a row falls into a period.</param>
    /// <returns>The changed copy.</returns>
    public Measure AnchoredAt(FieldId anchor) => Of(Name, Rows, Aggregate, Quantity, DistinctOf, Where, anchor);

    internal static Measure Of(string name, RowSource rows, AggregateKind aggregate, Quantity quantity, DimensionId? distinct, Condition? where, FieldId anchor)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(quantity);
        return new(name, rows, aggregate, quantity, distinct, where, anchor);
    }
}
