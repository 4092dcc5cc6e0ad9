namespace CustomerServiceKit.Kpis;

/// <summary>What a measure adds up, or looks for the extreme of, in each row.</summary>
public abstract class Quantity : TreeNode
{
    private protected Quantity(string text)
        : base(text)
    {
    }

    /// <summary>One for each row: adding it up counts the rows.</summary>
    public static OneQuantity One { get; } = new();

    /// <summary>A span or an amount of the row.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The quantity.</returns>
    public static FieldQuantity Field(FieldId field) => new(Given(field, nameof(field)));

    /// <summary>The time from one instant of the row to another, in calendar time.</summary>
    /// <param name="from">The instant it starts.</param>
    /// <param name="to">The instant it ends.</param>
    /// <returns>The quantity; absent in rows that lack either.</returns>
    public static BetweenQuantity Between(FieldId from, FieldId to) => new(Given(from, nameof(from)), Given(to, nameof(to)));

    /// <summary>The sum of some quantities of the row.</summary>
    /// <param name="terms">At least one quantity, all of one unit.</param>
    /// <returns>The quantity; absent in rows that lack any of them.</returns>
    public static PlusQuantity Plus(params Quantity[] terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return terms.Length == 0 || terms.Any(t => t is null)
            ? throw new ArgumentException("At least one quantity is needed, none of them null.", nameof(terms))
            : new PlusQuantity([.. terms]);
    }

    /// <summary>One quantity of the row less another.</summary>
    /// <param name="from">What is subtracted from.</param>
    /// <param name="less">What is subtracted, of the same unit.</param>
    /// <returns>The quantity; absent in rows that lack either.</returns>
    public static MinusQuantity Minus(Quantity from, Quantity less)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(less);
        return new MinusQuantity(from, less);
    }
}
