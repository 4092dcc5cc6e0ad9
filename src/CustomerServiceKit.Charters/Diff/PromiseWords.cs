using System.Globalization;

namespace CustomerServiceKit.Charters;

/// <summary>A promise with its time, in one line.</summary>
internal static class PromiseWords
{
    public static string Percent(decimal share) => string.Format(CultureInfo.InvariantCulture, "{0:0.############################ %}", share);

    public static LocalizedText Of(Commitment commitment) => CharterItem.InEach(language =>
    {
        bool business = commitment.Time == CommitmentTime.Business;
        string share = commitment.Share == 1m ? CharterWords.AllCases.For(language) : Percent(commitment.Share);
        return DiffWords.Promise.Filled(
            ("name", commitment.Name.For(language)),
            ("within", ConditionWords.Limits(commitment, language)),
            ("time", (business ? CharterWords.OpeningHours : CharterWords.AroundTheClock).For(language)),
            ("share", share),
            ("period", DocumentWords.Period(commitment.Period.Id).For(language))).For(language);
    });
}
