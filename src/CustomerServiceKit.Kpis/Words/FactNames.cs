using System.Collections.Frozen;

namespace CustomerServiceKit.Kpis;

/// <summary>The names of fact sets (in the plural), fields, dimensions and their values, beside those of the lexicons. Hebrew and Romanian are not yet reviewed by native speakers.</summary>
internal static class FactNames
{
    private static readonly FrozenDictionary<string, LocalizedText> Names =
        CaseNames.All.Concat(QueueNames.All).Concat(StaffNames.All).Concat(RatingNames.All).ToFrozenDictionary(n => n.Id, n => n.Name, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, LocalizedText> Values =
        CaseNames.Values.Concat(QueueNames.Values).Concat(StaffNames.Values).Concat(RatingNames.Values).ToFrozenDictionary(n => n.Id, n => n.Name, StringComparer.Ordinal);

    public static string? Find(string id, string language) => Names.TryGetValue(id, out LocalizedText? name) ? name.For(language) : null;

    /// <summary>The name of a value, where a field or dimension of the same name is called otherwise: a case <c>created</c> then, and an event of the kind <c>created</c>.</summary>
    public static string? FindValue(string id, string language) => Values.TryGetValue(id, out LocalizedText? name) ? name.For(language) : null;
}
