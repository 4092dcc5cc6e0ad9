namespace CustomerServiceKit.Charters;

/// <summary>What a published document consists of.</summary>
internal abstract class Block
{
    /// <summary>A heading, 1 being the document's own.</summary>
    public sealed class Heading(int level, Phrase text) : Block
    {
        public int Level { get; } = level;

        public Phrase Text { get; } = text;
    }

    public sealed class Paragraph(Phrase text) : Block
    {
        public Phrase Text { get; } = text;
    }

    public sealed class Bullets(IReadOnlyList<Phrase> items) : Block
    {
        public IReadOnlyList<Phrase> Items { get; } = items;
    }

    /// <summary>A table whose first column names its rows.</summary>
    public sealed class Table(Phrase caption, IReadOnlyList<Phrase> header, IReadOnlyList<IReadOnlyList<Phrase>> rows, bool hasHeading = true) : Block
    {
        public Phrase Caption { get; } = caption;

        /// <summary>Whether a heading says what the table is, also where captions cannot be written.</summary>
        public bool HasHeading { get; } = hasHeading;

        public IReadOnlyList<Phrase> Header { get; } = header;

        public IReadOnlyList<IReadOnlyList<Phrase>> Rows { get; } = rows;
    }
}
