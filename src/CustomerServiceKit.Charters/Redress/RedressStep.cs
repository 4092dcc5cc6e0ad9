using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>A step of a redress: from some overrun on, so much.</summary>
public sealed class RedressStep
{
    /// <summary>Takes a step.</summary>
    /// <param name="from">The overrun from which it holds, inclusive; zero for the first step of a redress.</param>
    /// <param name="value">The amount in the redress's currency; for a service credit the share of the fee, 0.1 for 10 %.</param>
    public RedressStep(Duration from, decimal value)
    {
        From = from;
        Value = value;
    }

    /// <summary>The overrun from which it holds, inclusive.</summary>
    public Duration From { get; }

    /// <summary>The amount, or the share of the fee.</summary>
    public decimal Value { get; }

    /// <summary>Prints the step.</summary>
    /// <returns>For example <c>from PT24H: 50</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"from {IsoDuration.ToText(From)}: {Value}");
}
