using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CustomerServiceKit.Kpis;

/// <summary>What goes into the open places of <see cref="KpiRules.ValuesMissing"/>: made when somebody reads it, since nearly every cell has such a finding.</summary>
internal sealed class MissingValues(long count, string measure) : IReadOnlyDictionary<string, string>
{
    public int Count => 2;

    public IEnumerable<string> Keys => ["count", "measure"];

    public IEnumerable<string> Values => Keys.Select(k => this[k]);

    public string this[string key] => TryGetValue(key, out string? value) ? value : throw new KeyNotFoundException($"There is no '{key}' here, only {string.Join(", ", Keys)}.");

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        value = key switch
        {
            "count" => count.ToString(CultureInfo.InvariantCulture),
            "measure" => measure,
            _ => null,
        };
        return value is not null;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => Keys.Select(k => KeyValuePair.Create(k, this[k])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
