namespace CustomerServiceKit.Charters;

/// <summary>One difference between two versions of a charter.</summary>
public sealed class CharterDifference
{
    private readonly LocalizedText? _service;
    private readonly LocalizedText? _label;

    internal CharterDifference(CharterDifferenceKind kind, CharterItem? before, CharterItem? after, PromiseDirection? direction)
    {
        CharterItem item = (after ?? before)!;
        Kind = kind;
        Section = item.Section;
        Before = before?.Text;
        After = after?.Text;
        Direction = direction;
        _service = item.Service;
        _label = item.Label;
    }

    /// <summary>The section it is in.</summary>
    public CharterSection Section { get; }

    /// <summary>What became of it.</summary>
    public CharterDifferenceKind Kind { get; }

    /// <summary>What the older version says; null where it is new.</summary>
    public LocalizedText? Before { get; }

    /// <summary>What the newer version says; null where it is gone.</summary>
    public LocalizedText? After { get; }

    /// <summary>For a promise with a time, whether it asks more or less of the provider; null for anything else.</summary>
    public PromiseDirection? Direction { get; }

    /// <summary>Says the difference.</summary>
    /// <param name="language">A language code such as <c>en</c>, <c>he</c> or <c>ro</c>; any other is English.</param>
    /// <returns>A sentence, with the service it is about before it.</returns>
    /// <exception cref="ArgumentException"><paramref name="language"/> is blank.</exception>
    public string Explain(string language = "en")
    {
        Arguments.ThrowIfBlank(language, nameof(language));
        string before = Before?.For(language) ?? string.Empty;
        string after = After?.For(language) ?? string.Empty;
        LocalizedText sentence = Kind switch
        {
            CharterDifferenceKind.Added => DiffWords.Added,
            CharterDifferenceKind.Removed => DiffWords.Removed,
            _ => before == after ? DiffWords.ChangedElsewhere : DiffWords.Changed,
        };
        string said = sentence.Filled(("before", before), ("after", after)).For(language);
        string about = string.Concat(new[] { _service, _label }.OfType<LocalizedText>().Select(text => text.For(language) + ": "));
        return about + said + (Direction is PromiseDirection direction ? " " + DiffWords.Of(direction).For(language) : string.Empty);
    }

    /// <summary>Prints the difference.</summary>
    /// <returns>The sentence of <see cref="Explain"/>, in English.</returns>
    public override string ToString() => Explain();
}
