using System.Globalization;

namespace CustomerServiceKit.Kpis;

/// <summary>What one person's rows came to, and what they would have come to with the figures of all.</summary>
public sealed class FairFigure
{
    internal FairFigure(string person, Measurement own, decimal expected, decimal? deviation, decimal whole, bool isJudged)
    {
        Person = person;
        Own = own;
        Expected = expected;
        Deviation = deviation;
        IsJudged = isJudged;
        Standardised = expected == 0 ? null : Observed / expected * whole;
    }

    /// <summary>The person's id.</summary>
    public string Person { get; }

    /// <summary>The figure as it is, with its sample size.</summary>
    public Measurement Own { get; }

    /// <summary>The upper part of the person's ratio: what was reached.</summary>
    public decimal Observed => Own.Numerator!.Value;

    /// <summary>What all people would have reached with the same rows.</summary>
    public decimal Expected { get; }

    /// <summary>Observed over expected: 1 for somebody who does as all do; null where nothing is expected.</summary>
    public decimal? Ratio => Expected == 0 ? null : Observed / Expected;

    /// <summary>The ratio times the figure of all (indirect standardisation), so that it reads in the KPI's unit; null where nothing is expected.</summary>
    public decimal? Standardised { get; }

    /// <summary>How far observed is from expected, in standard deviations of chance; null for figures without a scatter.</summary>
    public decimal? Score => Deviation is > 0 and decimal deviation ? (Observed - Expected) / deviation : null;

    /// <summary>Whether the person has enough rows to be judged.</summary>
    public bool IsJudged { get; }

    /// <summary>Whether the figure lies outside of the 99.8 % limits: more than chance; false where it is not judged.</summary>
    public bool IsSignal => IsJudged && Math.Abs(Score ?? 0) > 3.0902m;

    /// <summary>Where the observed lies by chance alone in 95 of 100 cases; null for figures without a scatter.</summary>
    public (decimal Lower, decimal Upper)? Within95 => Limits(1.9600m);

    /// <summary>Where the observed lies by chance alone in 998 of 1,000 cases; null for figures without a scatter.</summary>
    public (decimal Lower, decimal Upper)? Within998 => Limits(3.0902m);

    private decimal? Deviation { get; }

    /// <summary>Prints the figure.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Person}: {Observed:0.##} observed, {Expected:0.##} expected, ratio {Ratio:0.###} (n = {Own.SampleSize}){(IsJudged ? IsSignal ? ", more than chance" : string.Empty : ", too few to judge")}");

    private (decimal Lower, decimal Upper)? Limits(decimal z) => Deviation is decimal deviation ? (Expected - (z * deviation), Expected + (z * deviation)) : null;
}
