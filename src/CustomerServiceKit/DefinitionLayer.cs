namespace CustomerServiceKit;

/// <summary>The definitions of one sort, each with its file, and whether they are all.</summary>
internal sealed class DefinitionLayer<T>(IReadOnlyList<(string File, T Definition)> read, bool isComplete)
{
    public IReadOnlyList<(string File, T Definition)> Read { get; } = read;

    /// <summary>Whether every file could be read. What is not among the definitions is unknown only where it was.</summary>
    public bool IsComplete { get; } = isComplete;
}
