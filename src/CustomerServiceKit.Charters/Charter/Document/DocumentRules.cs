namespace CustomerServiceKit.Charters;

/// <summary>The rules about the document of a charter that can be broken, each with its stable code.</summary>
public static class DocumentRules
{
    /// <summary><c>charter.unknown-exclusion</c>: a service names an exclusion that the charter does not have.</summary>
    public static ProblemRule UnknownExclusion { get; } = Rule(
        "charter.unknown-exclusion",
        "The service '{service}' names the exclusion '{given}', which is not among: {known}. Add it to the charter, or name one of these.",
        "השירות {service} מזכיר את החריג {given}, שאינו בין: {known}. יש להוסיף אותו לאמנה או להזכיר אחד מאלה.",
        "Serviciul '{service}' numește excepția '{given}', care nu se află printre: {known}. Adăugați-o în cartă sau numiți una dintre acestea.");

    /// <summary><c>charter.unknown-product</c>: a service is for holders of a product that the charter does not have.</summary>
    public static ProblemRule UnknownProduct { get; } = Rule(
        "charter.unknown-product",
        "The service '{service}' is for holders of the product '{given}', which is not among: {known}. Add it to the charter, or name one of these.",
        "השירות {service} מיועד למי שיש לו המוצר {given}, שאינו בין: {known}. יש להוסיף אותו לאמנה או לנקוב באחד מאלה.",
        "Serviciul '{service}' este pentru cei care au produsul '{given}', care nu se află printre: {known}. Adăugați-l în cartă sau numiți unul dintre acestea.");

    /// <summary><c>charter.months-without-product</c>: a service ends so many months after a purchase, and no purchase is asked for.</summary>
    public static ProblemRule MonthsWithoutProduct { get; } = Rule(
        "charter.months-without-product",
        "The service '{service}' is given for {given} months after the purchase, and names no product. Name the product, or leave the months out.",
        "השירות {service} ניתן במשך {given} חודשים מהרכישה, ואינו נוקב במוצר. יש לנקוב במוצר או להשמיט את מספר החודשים.",
        "Serviciul '{service}' se dă {given} luni după cumpărare și nu numește niciun produs. Numiți produsul sau lăsați lunile deoparte.");

    /// <summary><c>charter.complaint-without-level</c>: nobody is said to look at a complaint.</summary>
    public static ProblemRule ComplaintWithoutLevel { get; } = Rule(
        "charter.complaint-without-level",
        "The charter says how to complain and not who looks at the complaint. Add at least one level.",
        "האמנה אומרת איך מתלוננים ולא מי מטפל בתלונה. יש להוסיף לפחות דרג אחד.",
        "Carta spune cum se face o reclamație, dar nu cine o analizează. Adăugați cel puțin un nivel.");

    /// <summary><c>charter.supersedes-later</c>: a charter takes the place of itself or of a later version.</summary>
    public static ProblemRule SupersedesLater { get; } = Rule(
        "charter.supersedes-later",
        "Version {version} takes the place of version {given}. Give an earlier version.",
        "גרסה {version} באה במקום גרסה {given}. יש למסור גרסה קודמת.",
        "Versiunea {version} înlocuiește versiunea {given}. Dați o versiune anterioară.");

    /// <summary><c>charter.diff-other-charter</c>: two charters are to be compared that are no versions of one.</summary>
    public static ProblemRule DiffOtherCharter { get; } = Rule(
        "charter.diff-other-charter",
        "{given} is not a version of {expected}. Compare two versions of one charter, with the same id.",
        "{given} אינה גרסה של {expected}. יש להשוות שתי גרסאות של אותה אמנה, עם אותו מזהה.",
        "{given} nu este o versiune a cartei {expected}. Comparați două versiuni ale aceleiași carte, cu același identificator.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } =
        [UnknownExclusion, UnknownProduct, MonthsWithoutProduct, ComplaintWithoutLevel, SupersedesLater, DiffOtherCharter];

    private static ProblemRule Rule(string code, string english, string hebrew, string romanian) =>
        new(code, Severity.Error, RuleBasis.Technical, DraftText.Of(english, hebrew, romanian));
}
