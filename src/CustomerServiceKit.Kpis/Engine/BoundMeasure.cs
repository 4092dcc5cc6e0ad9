namespace CustomerServiceKit.Kpis;

/// <summary>A measure together with the parameters of the KPI that uses it. Measures that come out the same are computed once.</summary>
internal sealed class BoundMeasure
{
    private readonly IReadOnlyList<ParameterTable> _tables;
    private readonly KpiKey _key;

    public BoundMeasure(Measure measure, KpiDefinition kpi, RankOfQuantile? rank = null)
    {
        Measure = measure;
        Rank = rank;
        WaitsForOthers = RowNeeds.Chain(measure.Rows).Any(r => r is FollowedRows);
        _key = kpi.Key;
        _tables = kpi.Tables;
        IEnumerable<string> parameters = DefinitionCheck.ParametersOf(measure.Where).Select(Resolved).Distinct().Order(StringComparer.Ordinal);
        Identity = measure.Text + " with " + string.Join(",", parameters) + (rank is null ? string.Empty : $" {rank}");
    }

    public Measure Measure { get; }

    /// <summary>Which of the values in order of size is wanted; null unless the measure is a distribution.</summary>
    public RankOfQuantile? Rank { get; }

    /// <summary>Whether a row can be undecided because what follows it may still come.</summary>
    public bool WaitsForOthers { get; }

    public string Identity { get; }

    /// <summary>The value of a parameter: a literal text, or a table.</summary>
    public (string? Literal, ParameterTable? Table) ValueOf(Operand operand)
    {
        if (operand is LiteralOperand literal)
        {
            return (literal.Value, null);
        }

        string value = _key.Find(((ParameterOperand)operand).Name)!.Value.Value;
        return value.StartsWith(DefinitionCheck.TablePrefix, StringComparison.Ordinal)
            ? (null, _tables.First(t => t.Name == value[DefinitionCheck.TablePrefix.Length..]))
            : (value, null);
    }

    /// <summary>Says what a parameter stands for, so that equal names with other values or other tables are told apart.</summary>
    public string Resolved(ParameterOperand operand)
    {
        (string? literal, ParameterTable? table) = ValueOf(operand);
        return $"{operand}={literal ?? $"{table!.By}:{string.Join(";", table.Rows.Select(r => $"{r.Member}@{r.From}={r.Value}"))}"}";
    }
}
