namespace CustomerServiceKit.Kpis;

/// <summary>A value that stands in the KPI's key, or in a table the key names.</summary>
public sealed class ParameterOperand : Operand
{
    internal ParameterOperand(string name)
        : base("$" + name) => Name = name;

    /// <summary>The parameter's name.</summary>
    public string Name { get; }
}
