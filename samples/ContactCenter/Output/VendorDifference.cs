namespace ContactCenter.Output;

/// <summary>Interactions of which the vendors make the same, each in its way.</summary>
/// <param name="Outcome">What became of them.</param>
/// <param name="Counts">How each vendor that prints a number counts them.</param>
/// <param name="Interactions">How many.</param>
/// <param name="Example">One of them, and why.</param>
internal sealed record VendorDifference(string Outcome, IReadOnlyList<string> Counts, long Interactions, string Example)
{
    /// <summary>Whether all count them alike.</summary>
    public bool IsAgreed => Counts.Distinct().Count() == 1;
}
