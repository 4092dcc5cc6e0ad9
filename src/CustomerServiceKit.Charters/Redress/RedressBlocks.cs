namespace CustomerServiceKit.Charters;

/// <summary>The part of a published charter that says what happens when a promise is broken.</summary>
internal static class RedressBlocks
{
    public static IEnumerable<Block> Of(ServiceCharter charter, string language) => charter.Redress.Count == 0
        ? []
        : [new Block.Heading(2, Phrase.Of(RedressWords.Heading, language)), new Block.Bullets([.. charter.Redress.Select(r => new Phrase(Sentence(charter, r, language), language))])];

    /// <summary>The promises, and what is given for them.</summary>
    public static string Sentence(ServiceCharter charter, Redress redress, string language)
    {
        string promises = redress.Promises.Count > 0 ? string.Join(", ", redress.Promises.Select(id => charter.Commitments.First(c => c.Id == id).Name.For(language)))
            : (charter.Redress.Count > 1 ? RedressWords.AllOthers : RedressWords.AllPromises).For(language);
        return $"{promises}: {redress.Explain(language)}";
    }
}
