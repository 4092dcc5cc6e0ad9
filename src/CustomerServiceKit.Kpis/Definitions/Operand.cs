using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>What a field is compared with: a value, or a parameter of the KPI.</summary>
public abstract class Operand : TreeNode
{
    private protected Operand(string text)
        : base(text)
    {
    }

    /// <summary>A length of time.</summary>
    /// <param name="duration">The length; not negative.</param>
    /// <returns>The operand.</returns>
    public static LiteralOperand Of(Duration duration) => new(IsoDuration.ToText(duration));

    /// <summary>A number in the unit of the field.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The operand.</returns>
    public static LiteralOperand Of(decimal number) => new(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A parameter, whose value stands in the KPI's key.</summary>
    /// <param name="name">The parameter's name, for example <c>within</c>.</param>
    /// <returns>The operand.</returns>
    public static ParameterOperand Parameter(string name) => new(KebabName.Checked(name, nameof(name)));
}
