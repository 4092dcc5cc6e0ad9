using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>Which rows a measure counts. A row that lacks the value a condition needs is neither in nor out: it is left out and the figure is marked partial.</summary>
public abstract class Condition : TreeNode
{
    private protected Condition(string text)
        : base(text)
    {
    }

    /// <summary>The row's value in a dimension is one of those given.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <param name="values">At least one value.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">There is no value, or one is empty.</exception>
    public static IsCondition Is(DimensionId dimension, params string[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Length == 0 || values.Any(string.IsNullOrEmpty)
            ? throw new ArgumentException($"The condition on '{dimension}' needs at least one value, none of them empty.", nameof(values))
            : new IsCondition(Given(dimension, nameof(dimension)), [.. values.Distinct().Order(StringComparer.Ordinal)]);
    }

    /// <summary>The outcome is of one of the kinds given.</summary>
    /// <param name="kinds">At least one kind.</param>
    /// <returns>The condition on <see cref="Dimensions.OutcomeKind"/>.</returns>
    public static IsCondition OutcomeIs(params OutcomeKind[] kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        return Is(Dimensions.OutcomeKind, [.. kinds.Select(EnumText<OutcomeKind>.Of)]);
    }

    /// <summary>A field stands in a relation to a bound.</summary>
    /// <param name="field">A span or an amount.</param>
    /// <param name="comparison">The relation; it says whether the bound itself is inside.</param>
    /// <param name="operand">The bound.</param>
    /// <returns>The condition.</returns>
    public static CompareCondition Compare(FieldId field, Comparison comparison, Operand operand)
    {
        ArgumentNullException.ThrowIfNull(operand);
        return new CompareCondition(Given(field, nameof(field)), comparison, operand);
    }

    /// <summary>The row has a value in a field. This is always known, so it never makes a figure partial.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The condition.</returns>
    public static PresentCondition Present(FieldId field) => new(Given(field, nameof(field)));

    /// <summary>The row has a value in a dimension. This is always known, so it never makes a figure partial.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <returns>The condition.</returns>
    public static PresentCondition Present(DimensionId dimension) => new(Given(dimension, nameof(dimension)));

    /// <summary>A parameter has a value for the row: always where it is one for all, otherwise where its table says something for the row. This is always known, so it never makes a figure partial.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <returns>The condition.</returns>
    public static PresentCondition Present(ParameterOperand parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return new PresentCondition(parameter);
    }

    /// <summary>Every one of some conditions holds.</summary>
    /// <param name="conditions">At least one condition.</param>
    /// <returns>The condition.</returns>
    public static AllCondition All(params Condition[] conditions) => new(Some(conditions));

    /// <summary>At least one of some conditions holds.</summary>
    /// <param name="conditions">At least one condition.</param>
    /// <returns>The condition.</returns>
    public static AnyCondition Any(params Condition[] conditions) => new(Some(conditions));

    /// <summary>A condition does not hold.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The condition turned round.</returns>
    public static NotCondition Not(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new NotCondition(condition);
    }

    /// <summary>It can be told whether a condition holds, whichever way. This is always known, so it never makes a figure partial.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The condition that the other can be told.</returns>
    public static KnownCondition Known(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new KnownCondition(condition);
    }

    private static ImmutableArray<Condition> Some(Condition[] conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        return conditions.Length == 0 || conditions.Any(c => c is null)
            ? throw new ArgumentException("At least one condition is needed, none of them null.", nameof(conditions))
            : [.. conditions];
    }
}
