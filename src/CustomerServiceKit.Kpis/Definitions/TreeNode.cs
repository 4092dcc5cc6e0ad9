namespace CustomerServiceKit.Kpis;

/// <summary>A node of a definition tree. Two nodes are equal when they say the same.</summary>
/// <remarks>The set of nodes is closed: every node can be written as JSON, put into words, computed and explained.</remarks>
public abstract class TreeNode : IEquatable<TreeNode>
{
    private protected TreeNode(string text) => Text = text;

    /// <summary>What the node says, in the short form in which nodes are compared.</summary>
    internal string Text { get; }

    /// <inheritdoc />
    public bool Equals(TreeNode? other) => other is not null && other.Text == Text && other.GetType() == GetType();

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as TreeNode);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>Prints the node in a short form for logs.</summary>
    /// <returns>For example <c>is(outcome-kind,answered)</c>.</returns>
    public override string ToString() => Text;

    private protected static T Given<T>(T argument, string name)
        where T : struct, IEquatable<T> => argument.Equals(default) ? throw new ArgumentException("A name is needed; given an unspecified one.", name) : argument;
}
