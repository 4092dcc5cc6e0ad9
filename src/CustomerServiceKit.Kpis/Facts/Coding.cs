namespace CustomerServiceKit.Kpis;

/// <summary>Gives each distinct text of a dimension a code, in the order in which the texts first come.</summary>
internal sealed class Coding
{
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private string? _lastValue;
    private int _lastCode;

    public int Of(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return Missing.Code;
        }

        if (ReferenceEquals(value, _lastValue))
        {
            return _lastCode;
        }

        if (!_codes.TryGetValue(value, out int code))
        {
            code = _codes.Count;
            _codes.Add(value, code);
        }

        _lastValue = value;
        _lastCode = code;
        return code;
    }

    public string[] Values()
    {
        string[] values = new string[_codes.Count];
        foreach (KeyValuePair<string, int> pair in _codes)
        {
            values[pair.Value] = pair.Key;
        }

        return values;
    }
}
