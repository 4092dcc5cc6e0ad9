namespace CustomerServiceKit.Kpis;

/// <summary>Only the rows for which a condition holds.</summary>
public sealed class FilteredRows : RowSource
{
    internal FilteredRows(RowSource from, Condition condition)
        : base(from.FactSet, $"where({from},{condition})")
    {
        if (DefinitionCheck.ParametersOf(condition).Any())
        {
            throw new ArgumentException("The condition of a row source takes values and no parameters; put the parameter into the condition of the measure.", nameof(condition));
        }

        Of = from;
        Condition = condition;
    }

    /// <summary>The rows it is made from.</summary>
    public new RowSource Of { get; }

    /// <summary>The condition.</summary>
    public Condition Condition { get; }

    internal override RowSource From => Of;
}
