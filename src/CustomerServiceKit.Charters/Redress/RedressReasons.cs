using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Charters;

/// <summary>The sentences that say why so much is owed for a broken promise.</summary>
internal static class RedressReasons
{
    private static readonly LocalizedText Fixed = DraftText.Of("A fixed redress: {amount}.", "פיצוי קבוע: {amount}.", "O compensație fixă: {amount}.");

    private static readonly LocalizedText Units = DraftText.Of(
        "Late by {overrun}, which starts {count} times {unit}: {amount}.",
        "איחור של {overrun}, שבו התחילו {count} פעמים {unit}: {amount}.",
        "Întârziere de {overrun}, adică {count} ori {unit} începute: {amount}.");

    private static readonly LocalizedText Step = DraftText.Of("Late by {overrun}: {amount}.", "איחור של {overrun}: {amount}.", "Întârziere de {overrun}: {amount}.");

    private static readonly LocalizedText OfFee = DraftText.Of("{share} of the fee of {fee}.", "{share} מהתשלום של {fee}.", "{share} din tariful de {fee}.");

    private static readonly LocalizedText CappedAt = DraftText.Of("The cap leaves {left}.", "התקרה מותירה {left}.", "Plafonul lasă {left}.");

    private static readonly LocalizedText PayUntil = DraftText.Of("To be given by {date}.", "יש לתת עד {date}.", "De acordat până la {date}.");

    private static readonly LocalizedText TooLate = DraftText.Of("Not given by then: {penalty} more.", "לא ניתן עד אז: עוד {penalty}.", "Nu s-a acordat până atunci: încă {penalty}.");

    private static readonly LocalizedText ClaimUntil = DraftText.Of("Not claimed yet; it can be until {date}.", "עדיין לא נדרש; אפשר לדרוש עד {date}.", "Nu s-a cerut încă; se poate cere până la {date}.");

    private static readonly LocalizedText NoClaim = DraftText.Of("Not claimed yet.", "עדיין לא נדרש.", "Nu s-a cerut încă.");

    private static readonly LocalizedText ClaimOver = DraftText.Of("Not claimed by {date}.", "לא נדרש עד {date}.", "Nu s-a cerut până la {date}.");

    private static readonly LocalizedText Excepted = DraftText.Of("Not in case of {reason}; shown: {evidence}.", "לא במקרה של {reason}; הוצג: {evidence}.", "Nu în caz de {reason}; s-a arătat: {evidence}.");

    private static readonly LocalizedText NoEvidence = DraftText.Of(
        "{reason} would be an exception, and nothing was shown for it.", "{reason} הוא חריג, אך לא הוצג לו דבר.", "{reason} ar fi o excepție, dar nu s-a arătat nimic.");

    private static readonly LocalizedText NoException = DraftText.Of(
        "Not counted because of {reason}, which is no exception from redress.", "לא נספר בגלל {reason}, שאינו חריג לפיצוי.", "Nenumărat din cauza {reason}, care nu este excepție de la compensație.");

    public static LocalizedText NotStated { get; } = DraftText.Of("The charter does not say what there is for it.", "האמנה אינה אומרת מה מגיע על כך.", "Carta nu spune ce se acordă pentru aceasta.");

    public static LocalizedText Growing { get; } = DraftText.Of("Still not fulfilled, so it may grow.", "עדיין לא קוים, ולכן עשוי לגדול.", "Încă neîndeplinită, deci poate crește.");

    public static LocalizedText FeeUnknown { get; } = DraftText.Of("The fee is not known.", "התשלום אינו ידוע.", "Tariful nu este cunoscut.");

    public static LocalizedText CustomerUnknown { get; } = DraftText.Of(
        "The customer is not known, and there is a cap for each customer.", "הלקוח אינו ידוע, ויש תקרה לכל לקוח.", "Clientul nu este cunoscut, iar plafonul este pe client.");

    public static LocalizedText OfAmount(RedressClaim claim, RedressFormula formula, decimal value, decimal amount)
    {
        Unit currency = claim.Redress!.Currency!;
        LocalizedText sentence = formula.Steps.Count > 0 ? Step : formula.Unit is null ? Fixed : Units;
        LocalizedText said = sentence.FilledBy(language =>
        [
            ("amount", RedressWords.Money(amount, currency)),
            ("overrun", SpanWords.Of(claim.Outcome.Overrun, language)),
            ("count", Figures.Count(formula.StartedUnits(claim.Outcome.Overrun))),
            ("unit", SpanWords.Of(formula.Unit ?? Duration.Zero, language)),
        ]);
        return claim.Redress.Kind != RedressKind.ServiceCredit ? said
            : said.Select((language, text) => $"{text} {OfFee.Filled(("share", Figures.Percent(value)), ("fee", RedressWords.Money(claim.Case.Fee!.Value, currency))).For(language)}");
    }

    public static LocalizedText OfExclusion(string reason, RedressException? exception, string? evidence) =>
        exception is null ? NoException.Filled(("reason", reason))
        : evidence is null ? NoEvidence.Filled(("reason", reason))
        : Excepted.Filled(("reason", reason), ("evidence", evidence));

    public static LocalizedText Capped(string left) => CappedAt.Filled(("left", left));

    public static LocalizedText PayBy(LocalDate last) => PayUntil.Filled(("date", LocalDatePattern.Iso.Format(last)));

    public static LocalizedText Late(string penalty) => TooLate.Filled(("penalty", penalty));

    public static LocalizedText NotClaimed(LocalDate? last) => last is LocalDate date ? ClaimUntil.Filled(("date", LocalDatePattern.Iso.Format(date))) : NoClaim;

    public static LocalizedText ClaimedTooLate(LocalDate last) => ClaimOver.Filled(("date", LocalDatePattern.Iso.Format(last)));
}
