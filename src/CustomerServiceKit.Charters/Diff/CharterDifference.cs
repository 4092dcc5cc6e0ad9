using System.Collections.Immutable;

namespace CustomerServiceKit.Charters;

/// <summary>One difference between two versions of a charter.</summary>
public sealed class CharterDifference
{
    private readonly LocalizedText? _service;
    private readonly LocalizedText? _label;
    private readonly LocalizedText? _name;

    internal CharterDifference(CharterItem? before, CharterItem? after, PromiseDirection? direction, IEnumerable<CharterDifference>? details = null)
    {
        CharterItem item = (after ?? before)!;
        Kind = before is null ? CharterDifferenceKind.Added : after is null ? CharterDifferenceKind.Removed : CharterDifferenceKind.Changed;
        Section = item.Section;
        Before = before?.Text;
        After = after?.Text;
        Direction = direction;
        _service = item.Service;
        _label = item.Label;
        _name = item.Name;
        Details = (ImmutableArray<CharterDifference>)[.. details ?? []];
    }

    /// <summary>The section it is in.</summary>
    public CharterSection Section { get; }

    /// <summary>What became of it.</summary>
    public CharterDifferenceKind Kind { get; }

    /// <summary>What the older version says; null where it is new.</summary>
    public LocalizedText? Before { get; }

    /// <summary>What the newer version says; null where it is gone.</summary>
    public LocalizedText? After { get; }

    /// <summary>For a promise with a time, whether it asks more or less of the provider, by the rules that <see cref="PromiseDirection"/> states; null for anything else.</summary>
    public PromiseDirection? Direction { get; }

    /// <summary>
    /// Of a promise that changed, the parts that did beside what <see cref="Before"/> and <see cref="After"/> say: its events, pauses, recurrence, levels and so on. Empty where there are
    /// none, and for anything else.
    /// </summary>
    public IReadOnlyList<CharterDifference> Details { get; }

    /// <summary>Says the difference.</summary>
    /// <param name="language">A language code such as <c>en</c>, <c>he</c> or <c>ro</c>; any other is English.</param>
    /// <returns>A sentence, with the service it is about before it; of a promise one for each part that changed.</returns>
    /// <exception cref="ArgumentException"><paramref name="language"/> is blank.</exception>
    public string Explain(string language = "en")
    {
        Arguments.ThrowIfBlank(language, nameof(language));
        string about = string.Concat(new[] { _service, _label }.OfType<LocalizedText>().Select(text => text.For(language) + ": "));
        string[] said = [Said(language), .. Details.Select(detail => detail.Explain(language))];
        return about + string.Join(" ", said) + (Direction is PromiseDirection direction ? " " + DiffWords.Of(direction).For(language) : string.Empty);
    }

    /// <summary>Prints the difference.</summary>
    /// <returns>The sentence of <see cref="Explain"/>, in English.</returns>
    public override string ToString() => Explain();

    private string Said(string language)
    {
        string before = Before?.For(language) ?? string.Empty;
        string after = After?.For(language) ?? string.Empty;
        if (before == after && Details.Count > 0)
        {
            return $"{_name!.For(language)}:";
        }

        LocalizedText sentence = Kind switch
        {
            CharterDifferenceKind.Added => DiffWords.Added,
            CharterDifferenceKind.Removed => DiffWords.Removed,
            _ => before == after ? DiffWords.ChangedElsewhere : DiffWords.Changed,
        };
        return sentence.Filled(("before", before), ("after", after)).For(language);
    }
}
