using System.Globalization;

namespace CustomerServiceKit.Kpis;

/// <summary>Finds a KPI by the text of its key. A name that stands for several is refused with the choices, a misspelt one with the nearest.</summary>
internal static class KpiLookup
{
    private const int Hints = 3;

    public static Result<KpiDefinition> Find(IReadOnlyList<KpiDefinition> kpis, string text) =>
        KpiKey.TryParse(text, out KpiKey? key) && kpis.FirstOrDefault(k => k.Key.Equals(key)) is KpiDefinition found
            ? Result.Of(found)
            : Result.Refused<KpiDefinition>(Refusal(kpis, text));

    /// <summary>Why there is no KPI of that text.</summary>
    public static Problem Refusal(IReadOnlyList<KpiDefinition> kpis, string text)
    {
        List<(string Key, string Line)> choices = Choices(kpis, text);
        return choices.Count > 0
            ? KpiRules.Ambiguous.At(string.Empty, ("key", text), ("choices", string.Join("\n", choices.Select(c => $"{c.Key}: {c.Line}"))))
            : KpiRules.UnknownKpi.At(
                string.Empty,
                ("key", text),
                ("count", kpis.Count.ToString(CultureInfo.InvariantCulture)),
                ("nearest", string.Join(", ", Nearest(kpis, text))),
                ("known", string.Join(", ", kpis.Select(k => k.Key.ToString()))));
    }

    /// <summary>What a bare name may mean: the KPIs that go by it, or what it means in other houses.</summary>
    private static List<(string Key, string Line)> Choices(IReadOnlyList<KpiDefinition> kpis, string text)
    {
        if (!KpiKey.TryParse(text, out KpiKey? key) || key.Parameters.Count > 0)
        {
            return [];
        }

        List<(string, string)> own =
        [
            .. kpis.Where(k => k.Key.Id == key.Id && k.Key.Version == key.Version && IsUnder(k.Key.Variant, key.Variant)).Select(k => (k.Key.ToString(), Line(k))),
        ];
        // Where a name changes places between authorities, what the others mean by it is a choice even if one KPI goes by it here.
        return key.Variant is not null ? own
            : [.. own, .. AmbiguousNames.Find(key.Id).Where(c => own.Count == 0 || !IsOf(c.Key, key.Id)).Select(c => (c.Key, c.Line + Absence(kpis, c.Key)))];
    }

    /// <summary>A choice that this list of KPIs cannot give is said to be none of it.</summary>
    private static string Absence(IReadOnlyList<KpiDefinition> kpis, string choice) =>
        kpis.Any(k => NameOf(k.Key) == choice || k.Key.Id == choice) ? string.Empty : " (not in this catalogue)";

    private static bool IsOf(string choice, string id) => choice == id || choice.StartsWith(id + ".", StringComparison.Ordinal);

    private static bool IsUnder(string? variant, string? wanted) => wanted is null || variant == wanted || variant?.StartsWith(wanted + ".", StringComparison.Ordinal) == true;

    private static string Line(KpiDefinition kpi) => kpi.Note is LocalizedText note ? FirstSentence(note.For("en")) : kpi.Name.For("en");

    private static string FirstSentence(string text) => text.IndexOf(". ", StringComparison.Ordinal) is > 0 and int end ? text[..end] : text.TrimEnd('.');

    private static IEnumerable<string> Nearest(IReadOnlyList<KpiDefinition> kpis, string text)
    {
        string wanted = text.Split('(', '@')[0].Trim().Replace(' ', '-').Replace('_', '-');
        return kpis
            .Select(k => (Key: k.Key.ToString(), Distance: Math.Min(Spelling.Distance(wanted, NameOf(k.Key)), Spelling.IsInitials(wanted, k.Key.Id) ? 0 : Spelling.Distance(wanted, k.Key.Id))))
            .OrderBy(k => k.Distance)
            .ThenBy(k => k.Key.Length)
            .ThenBy(k => k.Key, StringComparer.Ordinal)
            .Take(Hints)
            .Select(k => k.Key);
    }

    private static string NameOf(KpiKey key) => key.Variant is null ? key.Id : $"{key.Id}.{key.Variant}";
}
