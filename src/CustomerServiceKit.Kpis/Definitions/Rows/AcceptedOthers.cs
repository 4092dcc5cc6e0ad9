namespace CustomerServiceKit.Kpis;

/// <summary>Which others an interval may name for itself, see <see cref="OverlapRows.WithAccepted"/>.</summary>
public sealed class AcceptedOthers
{
    internal AcceptedOthers(DimensionId named, DimensionId value, RowSource from)
    {
        Named = named;
        Value = value;
        From = from;
    }

    /// <summary>The dimension of the rows with the values that they name.</summary>
    public DimensionId Named { get; }

    /// <summary>The dimension of the others that is compared with them.</summary>
    public DimensionId Value { get; }

    /// <summary>The others that may be named.</summary>
    public RowSource From { get; }

    /// <summary>Prints it in the short form of definition trees.</summary>
    /// <returns>For example <c>,accepted:accepted-state=state of agent-state</c>.</returns>
    public override string ToString() => $",accepted:{Named}={Value} of {From}";
}
