using System.Collections.Immutable;

namespace CustomerServiceKit.Goals;

/// <summary>A part of a sheet: a heading, paragraphs, and a table where it has one.</summary>
internal sealed record SheetPart(string Heading, ImmutableArray<string> Texts, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows)
{
    public static SheetPart Of(string heading, params string[] texts) => new(heading, [.. texts], [], []);
}
