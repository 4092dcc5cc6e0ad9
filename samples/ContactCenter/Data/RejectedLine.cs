namespace ContactCenter.Data;

/// <summary>A row that could not be read, where it stands, and why.</summary>
internal sealed record RejectedLine(long Line, string Text, IReadOnlyList<string> Reasons);
