using System.Globalization;

namespace CustomerServiceKit.Kpis;

/// <summary>The rules one row must keep to become a fact; under a policy that tolerates a breach, what becomes of its value.</summary>
internal sealed class RowRules
{
    private readonly FactSchema _schema;
    private readonly HashSet<string> _tolerated;
    private readonly IReadOnlySet<string>? _employees;
    private readonly int _employee;
    private readonly int[] _requiredFields;
    private readonly (int Given, int Needed)[] _requiredWith;
    private readonly int[] _requiredDimensions;
    private readonly int[] _closedDimensions;
    private readonly int[] _counts;
    private readonly (int Earlier, int Later)[] _statedOrders;
    private readonly (int Earlier, int Later)[] _derivedOrders;
    private readonly (int Start, int End) _interval;

    public RowRules(FactSchema schema, IEnumerable<(FieldId Earlier, FieldId Later)> orders, IReadOnlyCollection<int> derived, IReadOnlySet<string>? employees, IntakePolicy policy)
    {
        FactSetColumns columns = StandardColumns.Of(schema.FactSet);
        _schema = schema;
        _tolerated = [.. policy.Tolerated.Select(r => r.Code)];
        _employees = employees;
        _employee = schema.IndexOf(Dimensions.Employee);
        _requiredFields = [.. columns.Required.Select(schema.IndexOf)];
        _requiredWith = [.. columns.RequiredWith.Select(r => (schema.IndexOf(r.Given), schema.IndexOf(r.Needed)))];
        _requiredDimensions = [.. columns.RequiredDimensions.Select(schema.IndexOf)];
        _closedDimensions = [.. Enumerable.Range(0, schema.Dimensions.Count).Where(d => ClosedDimensions.IsClosed(schema.FactSet, schema.Dimensions[d]))];
        _counts = [.. columns.Counts.Select(schema.IndexOf).Where(f => f >= 0)];
        ILookup<bool, (int Earlier, int Later)> known = orders.Select(o => (Earlier: schema.IndexOf(o.Earlier), Later: schema.IndexOf(o.Later)))
            .Where(o => o.Earlier >= 0 && o.Later >= 0)
            .ToLookup(o => derived.Contains(o.Earlier) || derived.Contains(o.Later));
        _statedOrders = [.. known[false]];
        _derivedOrders = [.. known[true]];
        _interval = columns.Interval is IntervalColumns interval ? (schema.IndexOf(interval.Start), schema.IndexOf(interval.End)) : (-1, -1);
    }

    public bool Tolerates(ProblemRule rule) => _tolerated.Contains(rule.Code);

    /// <summary>Checks numbers as they were read, before others are derived from them.</summary>
    public void CheckNumbers(RowScratch row)
    {
        foreach (int field in _counts)
        {
            if (row.Numbers[field] is < 0 and not Missing.Number)
            {
                row.Problems.Add(IntakeRules.NegativeAmount.At(NameOf(field), ("given", row.Numbers[field].ToString(CultureInfo.InvariantCulture))));
                row.Numbers[field] = Tolerates(IntakeRules.NegativeAmount) ? Missing.Number : row.Numbers[field];
            }
        }

        CheckOrders(row, _statedOrders);
        if (row.LocalTimeField is FieldId local && row.HasOffsetTime)
        {
            row.Problems.Add(IntakeRules.MixedZones.At(local.Value, ("column", local.Value)));
        }
    }

    /// <summary>Checks the whole row, derived columns and dimensions included.</summary>
    public void CheckRow(RowScratch row)
    {
        CheckOrders(row, _derivedOrders);
        CheckWords(row);
        if (_employees is not null && row.Values[_employee] is { Length: > 0 } employee && !_employees.Contains(employee))
        {
            row.Problems.Add(IntakeRules.UnknownEmployee.At(_schema.Dimensions[_employee].Value, ("given", employee)));
        }

        Tolerate(row);
        foreach (int field in _requiredFields)
        {
            Require(row, row.Numbers[field] != Missing.Number, NameOf(field));
        }

        foreach ((int given, int needed) in _requiredWith)
        {
            Require(row, row.Numbers[given] == Missing.Number || row.Numbers[needed] != Missing.Number, NameOf(needed));
        }

        foreach (int dimension in _requiredDimensions)
        {
            Require(row, !string.IsNullOrEmpty(row.Values[dimension]), _schema.Dimensions[dimension].Value);
        }
    }

    private static void Require(RowScratch row, bool there, string name)
    {
        // A value that was refused has said so already.
        if (!there && !row.Problems.Exists(p => p.Path == name))
        {
            row.Problems.Add(IntakeRules.RequiredValue.At(name, ("column", name)));
        }
    }

    private void CheckWords(RowScratch row)
    {
        foreach (int dimension in _closedDimensions)
        {
            DimensionId name = _schema.Dimensions[dimension];
            if (row.Values[dimension] is { Length: > 0 } value && !ClosedDimensions.Allows(name, value))
            {
                row.Problems.Add(IntakeRules.UnknownWord.At(name.Value, ("given", value), ("column", name.Value), ("expected", ClosedDimensions.List(name))));
                row.Values[dimension] = null;
            }
        }
    }

    private void CheckOrders(RowScratch row, (int Earlier, int Later)[] orders)
    {
        foreach ((int earlier, int later) in orders)
        {
            long first = row.Numbers[earlier];
            long second = row.Numbers[later];
            if (first == Missing.Number || second == Missing.Number || second >= first)
            {
                continue;
            }

            row.Problems.Add(IntakeRules.OutOfOrder.At(
                NameOf(later), ("later", NameOf(later)), ("earlier", NameOf(earlier)), ("given", TimeText.Of(second)), ("bound", TimeText.Of(first))));
            if (Tolerates(IntakeRules.OutOfOrder))
            {
                // Without its end a stretch of time would last for ever; one that takes no time is the least it can have been.
                row.Numbers[later] = (earlier, later) == _interval ? first : Missing.Number;
            }
        }
    }

    private void Tolerate(RowScratch row)
    {
        if (_tolerated.Count == 0)
        {
            return;
        }

        foreach (Problem breach in row.Problems.Where(IsTolerated))
        {
            row.Findings.Add(FindingList.Tolerated(breach));
        }

        row.Problems.RemoveAll(IsTolerated);

        // The key is refused by rules that are tolerable for values; without one a row cannot be told from others.
        bool IsTolerated(Problem problem) => _tolerated.Contains(problem.Code) && problem.Path != RowScratch.KeyPath;
    }

    private string NameOf(int field) => _schema.Fields[field].Id.Value;
}
