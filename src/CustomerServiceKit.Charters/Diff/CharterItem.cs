namespace CustomerServiceKit.Charters;

/// <summary>A part of a charter that can be held against the same part of another version.</summary>
internal sealed class CharterItem(CharterSection section, string key, LocalizedText text, string compared)
{
    public CharterSection Section { get; } = section;

    /// <summary>By which the same part of another version is found.</summary>
    public string Key { get; } = key;

    /// <summary>What it says.</summary>
    public LocalizedText Text { get; } = text;

    /// <summary>Everything about it that counts as a change.</summary>
    public string Compared { get; } = compared;

    /// <summary>The name of its service; null where it is of none.</summary>
    public LocalizedText? Service { get; init; }

    /// <summary>What it is, where the text does not say so.</summary>
    public LocalizedText? Label { get; init; }

    /// <summary>What a promise is called; null for anything else.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>The promise with a time that it is, and its service; null for anything else.</summary>
    public (ServiceId Service, Commitment Commitment)? Promise { get; init; }

    /// <summary>What a promise says beside its line.</summary>
    public IReadOnlyList<CharterItem> Details { get; init; } = [];

    /// <summary>A text of its own, by which it is found too.</summary>
    public static CharterItem OfText(CharterSection section, string kind, LocalizedText text, LocalizedText? service = null, LocalizedText? label = null) =>
        new(section, $"{kind}:{text}", text, Whole(text)) { Service = service, Label = label };

    /// <summary>The one text of its kind.</summary>
    public static IEnumerable<CharterItem> Slot(CharterSection section, string kind, LocalizedText? text, LocalizedText? label, LocalizedText? service = null) =>
        text is null ? [] : [new CharterItem(section, kind, text, Whole(text)) { Service = service, Label = label }];

    /// <summary>Something with an id or another key, made up of texts.</summary>
    public static CharterItem Of(CharterSection section, string key, LocalizedText said, params object?[] compared) =>
        new(section, key, said, string.Join("\n", compared.Select(value => value is LocalizedText text ? Whole(text) : FormattableString.Invariant($"{value}")).Prepend(Whole(said))));

    /// <summary>A text in the three languages of the library.</summary>
    public static LocalizedText InEach(Func<string, string> say) => DraftText.Of(say("en"), say("he"), say("ro"));

    /// <summary>Who has read a translation does not change what it says.</summary>
    private static string Whole(LocalizedText text) => string.Join("\t", text.Languages.Select(language => $"{language}={text.For(language)}"));
}
