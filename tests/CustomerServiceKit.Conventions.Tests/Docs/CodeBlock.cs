namespace CustomerServiceKit.Conventions.Tests.Docs;

/// <summary>A fenced block of a Markdown file: the words after its fence, the line its text starts on, and the text.</summary>
internal sealed record CodeBlock(string File, int Line, IReadOnlyList<string> Words, IReadOnlyList<string> Lines)
{
    public bool IsCSharp => Words is ["csharp", ..];

    public bool IsContinued => IsCSharp && Words.Contains("continued");

    public bool IsRun => IsCSharp && Words.Contains("run");

    public bool IsOutput => Words is ["text", ..];

    public static IEnumerable<CodeBlock> Read(string file, IEnumerable<string> lines)
    {
        string? fence = null;
        IReadOnlyList<string> words = [];
        List<string> text = [];
        foreach ((int index, string line) in lines.Index())
        {
            string trimmed = line.TrimStart();
            if (fence is null && trimmed.StartsWith("```", StringComparison.Ordinal))
            {
                fence = trimmed[..(trimmed.Length - trimmed.TrimStart('`').Length)];
                words = trimmed[fence.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                text = [];
            }
            else if (fence is not null && trimmed.TrimEnd() == fence)
            {
                yield return new CodeBlock(file, index + 1 - text.Count, words, text);
                fence = null;
            }
            else if (fence is not null)
            {
                text.Add(line);
            }
        }

        if (fence is not null)
        {
            throw new FormatException($"{file}: the last block has no end.");
        }
    }
}
