namespace CustomerServiceKit.Charters;

/// <summary>A charter in one language, apart from how it is written down.</summary>
internal sealed class CharterDocument(string language, IReadOnlyList<Block> blocks)
{
    public string Language { get; } = language;

    public IReadOnlyList<Block> Blocks { get; } = blocks;
}
