namespace CustomerServiceKit.Kpis;

/// <summary>A measure taken so many times.</summary>
public sealed class LinearTerm
{
    internal LinearTerm(int coefficient, Measure measure)
    {
        Coefficient = coefficient;
        Measure = measure;
    }

    /// <summary>How many times; negative where it is subtracted, never zero.</summary>
    public int Coefficient { get; }

    /// <summary>The measure.</summary>
    public Measure Measure { get; }
}
