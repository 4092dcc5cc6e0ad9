namespace CustomerServiceKit;

/// <summary>The interval of the difference between two shares.</summary>
/// <remarks>
/// Made of the two Wilson intervals: with p₁ in [l₁, u₁] and p₂ in [l₂, u₂] the difference lies between (p₁ − p₂) − √((p₁ − l₁)² + (u₂ − p₂)²) and (p₁ − p₂) + √((u₁ − p₁)² + (p₂ − l₂)²). Where it holds no 0, the difference is
/// more than chance. Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17 (1998), method 10.
/// </remarks>
public static class NewcombeInterval
{
    /// <summary>Computes the interval.</summary>
    /// <param name="now">The later share, 0 to 1.</param>
    /// <param name="own">Its Wilson interval.</param>
    /// <param name="before">The earlier share, 0 to 1.</param>
    /// <param name="other">Its Wilson interval, of the same confidence.</param>
    /// <returns>The interval of the later less the earlier share, with 12 decimals.</returns>
    /// <example>80 of 100 after 60 of 100: 0.2, between 0.074 and 0.319.</example>
    public static ConfidenceInterval Of(decimal now, ConfidenceInterval own, decimal before, ConfidenceInterval other)
    {
        decimal down = Hypotenuse(now - own.Lower, other.Upper - before);
        decimal up = Hypotenuse(own.Upper - now, before - other.Lower);
        return new ConfidenceInterval(now - before - down, now - before + up, own.Level);
    }

    private static decimal Hypotenuse(decimal a, decimal b) => Math.Round((decimal)Math.Sqrt((double)((a * a) + (b * b))), 12);
}
