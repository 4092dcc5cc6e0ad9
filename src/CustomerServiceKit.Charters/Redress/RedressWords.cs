using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>The sentences in which a charter says what redress there is.</summary>
internal static class RedressWords
{
    private static readonly LocalizedText Fixed = DraftText.Of("You get {value}.", "מקבלים {value}.", "Primiți {value}.");

    private static readonly LocalizedText PerUnit = DraftText.Of(
        "You get {value} for each started {unit} of delay.", "מקבלים {value} על כל {unit} של איחור שהתחילו.", "Primiți {value} pentru fiecare {unit} de întârziere începute.");

    private static readonly LocalizedText FirstAndPerUnit = DraftText.Of(
        "You get {first}, and {value} for each started {unit} of delay.",
        "מקבלים {first}, ועוד {value} על כל {unit} של איחור שהתחילו.",
        "Primiți {first} și {value} pentru fiecare {unit} de întârziere începute.");

    private static readonly LocalizedText Step = DraftText.Of("From a delay of {from} on you get {value}.", "החל מאיחור של {from} מקבלים {value}.", "De la o întârziere de {from} primiți {value}.");

    private static readonly LocalizedText ShareOfFee = DraftText.Of("{share} of the fee", "{share} מהתשלום", "{share} din tarif");

    private static readonly LocalizedText CaseCap = DraftText.Of("At most {cap} in one case.", "לכל היותר {cap} במקרה אחד.", "Cel mult {cap} într-un caz.");

    private static readonly LocalizedText CustomerCap = DraftText.Of(
        "At most {cap} for one customer in one {period}.", "לכל היותר {cap} ללקוח אחד ב{period} אחד.", "Cel mult {cap} pentru un client într-o perioadă: {period}.");

    private static readonly LocalizedText Automatic = DraftText.Of("You need not ask for it.", "אין צורך לבקש.", "Nu trebuie să cereți.");

    private static readonly LocalizedText OnClaim = DraftText.Of("You have to claim it.", "יש לדרוש זאת.", "Trebuie să o cereți.");

    private static readonly LocalizedText OnClaimWithin = DraftText.Of("You have to claim it, within {days} days.", "יש לדרוש זאת, בתוך {days} ימים.", "Trebuie să o cereți, în {days} zile.");

    private static readonly LocalizedText Paid = DraftText.Of("You get it within {days} days.", "ניתן בתוך {days} ימים.", "Se acordă în {days} zile.");

    private static readonly LocalizedText PaidWorking = DraftText.Of("You get it within {days} working days.", "ניתן בתוך {days} ימי עבודה.", "Se acordă în {days} zile lucrătoare.");

    private static readonly LocalizedText Penalty = DraftText.Of("If it comes later, you get {penalty} more.", "אם יגיע מאוחר יותר, מקבלים עוד {penalty}.", "Dacă vine mai târziu, primiți încă {penalty}.");

    private static readonly LocalizedText Exception = DraftText.Of("Not in case of {reason}: {evidence}", "לא במקרה של {reason}: {evidence}", "Nu în caz de {reason}: {evidence}");

    public static LocalizedText Heading { get; } = DraftText.Of("If we do not keep a promise", "אם לא נעמוד בהתחייבות", "Dacă nu ne ținem o promisiune");

    public static LocalizedText AllOthers { get; } = DraftText.Of("All other promises", "כל שאר ההתחייבויות", "Toate celelalte promisiuni");

    public static LocalizedText AllPromises { get; } = DraftText.Of("All promises", "כל ההתחייבויות", "Toate promisiunile");

    public static string Money(decimal amount, Unit currency) => currency.Print(amount, Decimals(currency), CultureInfo.InvariantCulture);

    /// <summary>The decimals that amounts of a currency have.</summary>
    public static int Decimals(Unit currency) => (int)Math.Round(Math.Log10(currency.Scale));

    public static IEnumerable<LocalizedText> Of(Redress redress)
    {
        if (redress.Sentence is LocalizedText sentence)
        {
            yield return sentence;
        }

        foreach (LocalizedText amount in redress.Formula is RedressFormula formula ? HowMuch(redress, formula) : [])
        {
            yield return amount;
        }

        if (redress.Kind == RedressKind.None)
        {
            yield break;
        }

        yield return !redress.IsOnClaim ? Automatic
            : redress.ClaimWithinDays is int window ? OnClaimWithin.Filled(("days", Figures.Count(window)))
            : OnClaim;
        if (redress.PayWithinDays is int days)
        {
            yield return (redress.InWorkingDays ? PaidWorking : Paid).Filled(("days", Figures.Count(days)));
        }

        if (redress.LatePenalty is decimal penalty)
        {
            yield return Penalty.Filled(("penalty", Money(penalty, redress.Currency!)));
        }

        foreach (RedressException exception in redress.Exceptions)
        {
            yield return Exception.FilledBy(language => [("reason", exception.Reason), ("evidence", exception.Evidence.For(language))]);
        }
    }

    /// <summary>An amount of the currency, or a share of the fee, as the formula gives it.</summary>
    public static LocalizedText Value(Redress redress, decimal value) => redress.Kind == RedressKind.ServiceCredit
        ? ShareOfFee.Filled(("share", Figures.Percent(value)))
        : LocalizedText.English(Money(value, redress.Currency!));

    private static IEnumerable<LocalizedText> HowMuch(Redress redress, RedressFormula formula)
    {
        IEnumerable<LocalizedText> said = formula.Steps.Count > 0
            ? formula.Steps.Select(step => Step.FilledBy(language => [("from", SpanWords.Of(step.From, language)), ("value", Value(redress, step.Value).For(language))]))
            : [(formula.Unit is null ? Fixed : formula.First == 0m ? PerUnit : FirstAndPerUnit).FilledBy(language =>
            [
                ("first", Value(redress, formula.First).For(language)),
                ("value", Value(redress, formula.Unit is null ? formula.First : formula.Each).For(language)),
                ("unit", SpanWords.Of(formula.Unit ?? Duration.Zero, language)),
            ])];
        foreach (LocalizedText sentence in said)
        {
            yield return sentence;
        }

        if (redress.CapPerCase is decimal perCase)
        {
            yield return CaseCap.Filled(("cap", Money(perCase, redress.Currency!)));
        }

        if (redress.CapPerCustomer is decimal perCustomer)
        {
            yield return CustomerCap.FilledBy(language => [("cap", Money(perCustomer, redress.Currency!)), ("period", PeriodWords.Of(redress.CapPeriod!).For(language))]);
        }
    }
}
