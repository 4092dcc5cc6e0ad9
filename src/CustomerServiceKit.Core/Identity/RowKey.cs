namespace CustomerServiceKit;

/// <summary>The key of a row in the system it came from: its source and its id there.</summary>
/// <remarks>Ids repeat between tenants and accounts, so the source is part of the key. <c>default</c> is unspecified.</remarks>
public readonly record struct RowKey
{
    private readonly string? _id;

    /// <summary>Names a row.</summary>
    /// <param name="source">The system the row came from; <c>default</c> when there is only one.</param>
    /// <param name="id">1 to 256 characters, without blanks at its ends and without control characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not a legal id.</exception>
    public RowKey(SourceId source, string id)
    {
        Source = source;
        _id = IdText.Checked(id, nameof(id));
    }

    /// <summary>The system the row came from; unspecified when there is only one.</summary>
    public SourceId Source { get; }

    /// <summary>The id of the row within its source; empty when unspecified.</summary>
    public string Id => _id ?? string.Empty;

    /// <summary>Prints the key as <c>source/id</c>, or the id alone where there is one source.</summary>
    /// <returns>The printed key.</returns>
    public override string ToString() => Source.IsSpecified ? $"{Source}/{Id}" : Id;
}
