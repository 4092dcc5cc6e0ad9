namespace CustomerServiceKit;

/// <summary>How a value is compared with a bound.</summary>
public enum Comparison
{
    /// <summary>Equal to, written <c>=</c>.</summary>
    Equal,

    /// <summary>Below, the bound itself excluded, written <c>&lt;</c>.</summary>
    LessThan,

    /// <summary>Up to and including, written <c>&lt;=</c>.</summary>
    AtMost,

    /// <summary>Above, the bound itself excluded, written <c>&gt;</c>.</summary>
    GreaterThan,

    /// <summary>From and including, written <c>&gt;=</c>.</summary>
    AtLeast,
}
