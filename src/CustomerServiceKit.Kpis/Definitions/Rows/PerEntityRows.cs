using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>One row for each entity and period, with the value of a formula over the entity's rows, <see cref="RowFields.EntityValue"/>.</summary>
public sealed class PerEntityRows : RowSource
{
    internal PerEntityRows(Formula value, ImmutableArray<DimensionId> entity)
        : base(value.Measures[0].Rows.FactSet, $"per({string.Join('+', entity)},{value})")
    {
        Value = value;
        Entity = entity;
        if (value.Measures.SelectMany(m => DefinitionCheck.ParametersOf(m.Where)).Any())
        {
            throw new ArgumentException("The formula of a row source takes values and no parameters; put the parameter into the condition of the measure.", nameof(value));
        }
    }

    /// <summary>What is computed for each entity.</summary>
    public Formula Value { get; }

    /// <summary>The dimensions that make up the entity.</summary>
    public IReadOnlyList<DimensionId> Entity { get; }

    internal override RowSource From => Value.Measures[0].Rows;
}
