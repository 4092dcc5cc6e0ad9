using System.Globalization;

namespace CustomerServiceKit.Charters;

/// <summary>A promise on a KPI in words.</summary>
internal static class KpiPromiseWords
{
    /// <summary>On which side of which target it is to be.</summary>
    public static string Target(KpiCommitment commitment, string language) => (commitment.Bound == KpiBound.AtLeast ? CharterWords.AtLeast : CharterWords.AtMost)
        .Filled(("target", commitment.Unit.Print(commitment.Target, Decimals(commitment), CultureInfo.InvariantCulture))).For(language);

    /// <summary>The whole promise in one line.</summary>
    public static LocalizedText Of(KpiCommitment commitment) =>
        CharterItem.InEach(language => $"{commitment.Name.For(language)}: {Target(commitment, language)} ({DocumentWords.Period(commitment.Period.Id).For(language)})");

    // As many decimals as the target has; a share is printed as a percentage.
    private static int Decimals(KpiCommitment commitment)
    {
        decimal printed = commitment.Unit.Kind == UnitKind.Share ? commitment.Target * 100m : commitment.Target;
        return Enumerable.Range(0, 11).First(d => d == 10 || decimal.Round(printed, d) == printed);
    }
}
