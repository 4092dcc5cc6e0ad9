namespace CustomerServiceKit.Kpis;

/// <summary>Columns that rows get from their parts. What a row states itself stays as stated; where it states nothing it is filled, and where the parts contradict it that is a finding.</summary>
internal sealed class PartTotals(FactSet rows, FindingList findings)
{
    private readonly List<NumberColumn> _numbers = [.. rows.Numbers];
    private readonly List<CodeColumn> _codes = [.. rows.Codes];

    /// <summary>How many rows there are, excluded ones too.</summary>
    public int Count => rows.Count + rows.ExcludedCount;

    /// <summary>The rows by their printed keys.</summary>
    public Dictionary<string, int> ByKey()
    {
        Dictionary<string, int> byKey = new(StringComparer.Ordinal);
        for (int row = 0; row < Count; row++)
        {
            byKey.TryAdd(rows.KeyOf(row).ToString(), row);
        }

        return byKey;
    }

    public void Add(FieldId field, FieldKind kind, Unit unit, List<long> totals, long tolerance = 0)
    {
        if (rows.Find(field) is not NumberColumn stated)
        {
            _numbers.Add(NumberColumn.From(new FieldDescription(field, kind, unit), totals, null));
            return;
        }

        if (stated.HasMissing)
        {
            List<long> filled = [.. totals.Select((total, row) => stated[row] == Missing.Number ? total : stated[row])];
            _numbers[_numbers.IndexOf(stated)] = NumberColumn.From(stated.Field, filled, null);
        }

        for (int row = 0; row < rows.Count; row++)
        {
            if (stated[row] != Missing.Number && totals[row] != Missing.Number && Math.Abs(stated[row] - totals[row]) > tolerance)
            {
                findings.Add(IntakeRules.TotalsDisagree.At(field.Value, ("column", field.Value), ("factSet", rows.Id.Value)), rows.KeyOf(row));
            }
        }
    }

    /// <summary>Adds a dimension where the rows do not have it.</summary>
    public void Add(DimensionId dimension, string[] values, List<int> codes)
    {
        if (rows.Find(dimension) is null)
        {
            _codes.Add(CodeColumn.From(dimension, values, codes, null));
        }
    }

    /// <summary>The rows with the columns that were added.</summary>
    public FactSet ToFacts() => new(
        rows.Id, [.. Enumerable.Range(0, Count).Select(rows.KeyOf)], rows.Count, [.. _numbers], [.. _codes], rows.Members, rows.Exclusions, rows.Calendars);
}
