namespace CustomerServiceKit.Charters;

/// <summary>What became of a part of a charter in its next version.</summary>
public enum CharterDifferenceKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It says something else.</summary>
    Changed,
}
