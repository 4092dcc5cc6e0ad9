namespace CustomerServiceKit.Charters;

/// <summary>What a charter lacks, or does not say clearly enough, each with its stable code. None of it keeps the charter from being built.</summary>
public static class CharterLintRules
{
    /// <summary><c>charter.service-unpromised</c>: a service has no promise with a time.</summary>
    public static ProblemRule ServiceUnpromised { get; } = Rule(
        "charter.service-unpromised",
        RuleBasis.Guide,
        "The service '{service}' has no promise with a time. Say what is done within what time.",
        "לשירות {service} אין התחייבות עם זמן. יש לומר מה נעשה ובתוך כמה זמן.",
        "Serviciul '{service}' nu are nicio promisiune cu termen. Spuneți ce se face și în cât timp.");

    /// <summary><c>charter.no-channel</c>: a service promises something and does not say through which channel.</summary>
    public static ProblemRule NoChannel { get; } = Rule(
        "charter.no-channel",
        RuleBasis.Inferred,
        "The service '{service}' promises something and names no channel. Name the channels the promises hold for.",
        "השירות {service} מתחייב ואינו נוקב בערוץ. יש לנקוב בערוצים שההתחייבויות חלות עליהם.",
        "Serviciul '{service}' promite ceva și nu numește niciun canal. Numiți canalele pentru care sunt valabile promisiunile.");

    /// <summary><c>charter.response-after-resolution</c>: a service promises a reply later than the whole solution.</summary>
    public static ProblemRule ResponseAfterResolution { get; } = Rule(
        "charter.response-after-resolution",
        RuleBasis.Technical,
        "In the service '{service}' the reply '{response}' is promised within {given}, and the solution '{resolution}' within {expected}. A reply comes no later than the solution.",
        "בשירות {service} המענה {response} מובטח בתוך {given}, והפתרון {resolution} בתוך {expected}. מענה אינו מאוחר מהפתרון.",
        "În serviciul '{service}' răspunsul '{response}' este promis în {given}, iar soluția '{resolution}' în {expected}. Răspunsul nu vine mai târziu decât soluția.");

    /// <summary><c>charter.quality-unmeasured</c>: a promise without a time does not say how it is measured.</summary>
    public static ProblemRule QualityUnmeasured { get; } = Rule(
        "charter.quality-unmeasured",
        RuleBasis.Inferred,
        "It is not said how the promise '{commitment}' is measured. Name the question of a survey or the item of an evaluation.",
        "לא נאמר איך נמדדת ההתחייבות {commitment}. יש לנקוב בשאלה בסקר או בסעיף בהערכה.",
        "Nu se spune cum se măsoară promisiunea '{commitment}'. Numiți întrebarea din sondaj sau punctul din evaluare.");

    /// <summary><c>charter.exclusion-unused</c>: no service names an exclusion.</summary>
    public static ProblemRule ExclusionUnused { get; } = Rule(
        "charter.exclusion-unused",
        RuleBasis.Inferred,
        "No service names the exclusion '{exclusion}'. Name it under the services it touches, or leave it out.",
        "אף שירות אינו מזכיר את החריג {exclusion}. יש להזכיר אותו בשירותים שהוא נוגע להם או להשמיטו.",
        "Niciun serviciu nu numește excepția '{exclusion}'. Numiți-o la serviciile pe care le atinge sau lăsați-o deoparte.");

    /// <summary><c>charter.exclusion-unclear</c>: an exclusion does not say what shows it or who may call on it.</summary>
    public static ProblemRule ExclusionUnclear { get; } = Rule(
        "charter.exclusion-unclear",
        RuleBasis.Inferred,
        "The exclusion '{exclusion}' lacks: {missing}. Say what has to be on record and who may call on it.",
        "לחריג {exclusion} חסרים: {missing}. יש לומר מה צריך להיות מתועד ומי רשאי להסתמך עליו.",
        "Excepției '{exclusion}' îi lipsesc: {missing}. Spuneți ce trebuie să fie documentat și cine o poate invoca.");

    /// <summary><c>charter.no-complaints</c>: it is not said how a customer complains.</summary>
    public static ProblemRule NoComplaints { get; } = Rule(
        "charter.no-complaints",
        RuleBasis.Guide,
        "It is not said how a customer complains. Say where, who answers, and within what time.",
        "לא נאמר איך לקוח מתלונן. יש לומר היכן, מי עונה ובתוך כמה זמן.",
        "Nu se spune cum face clientul o reclamație. Spuneți unde, cine răspunde și în cât timp.");

    /// <summary><c>charter.complaint-untimed</c>: a level of complaints has no time.</summary>
    public static ProblemRule ComplaintUntimed { get; } = Rule(
        "charter.complaint-untimed",
        RuleBasis.Inferred,
        "The level '{level}' does not say within what time a complaint is answered. Give it a time of its own.",
        "הדרג {level} אינו אומר בתוך כמה זמן תלונה נענית. יש לקבוע לו זמן משלו.",
        "Nivelul '{level}' nu spune în cât timp se răspunde la o reclamație. Dați-i un termen propriu.");

    /// <summary><c>charter.no-external-body</c>: nobody outside the house is named for complaints.</summary>
    public static ProblemRule NoExternalBody { get; } = Rule(
        "charter.no-external-body",
        RuleBasis.Inferred,
        "Nobody outside the house is named to whom a customer can turn in the end. Name a body, such as an ombudsman.",
        "לא נזכר גוף מחוץ לארגון שלקוח יכול לפנות אליו בסוף הדרך. יש לנקוב בגוף, כגון נציב תלונות.",
        "Nu este numit nimeni din afara organizației la care clientul poate apela la sfârșit. Numiți un organism, de exemplu un ombudsman.");

    /// <summary><c>charter.no-results</c>: it is not said how results are measured and published.</summary>
    public static ProblemRule NoResults { get; } = Rule(
        "charter.no-results",
        RuleBasis.Inferred,
        "It is not said for which periods and where the results are published. Say so, and how soon after the period.",
        "לא נאמר לאילו תקופות והיכן מתפרסמות התוצאות. יש לומר זאת, וכמה זמן אחרי התקופה.",
        "Nu se spune pentru ce perioade și unde se publică rezultatele. Spuneți acest lucru și cât de curând după perioadă.");

    /// <summary><c>charter.no-owner</c>: nobody is said to answer for the charter.</summary>
    public static ProblemRule NoOwner { get; } = Rule(
        "charter.no-owner",
        RuleBasis.Inferred,
        "Nobody is said to answer for the charter. Name a person or an office, and how to reach them.",
        "לא נאמר מי אחראי לאמנה. יש לנקוב באדם או בתפקיד ובדרך לפנות אליו.",
        "Nu se spune cine răspunde de cartă. Numiți o persoană sau un birou și cum poate fi contactat.");

    /// <summary><c>charter.no-legal-status</c>: it is not said how far the charter binds.</summary>
    public static ProblemRule NoLegalStatus { get; } = Rule(
        "charter.no-legal-status",
        RuleBasis.Inferred,
        "It is not said whether the charter declares, is part of the contract, or follows from a law. Say which.",
        "לא נאמר אם האמנה היא הצהרה, חלק מהחוזה או נובעת מחוק. יש לומר מה מאלה.",
        "Nu se spune dacă carta este o declarație, parte a contractului sau urmează dintr-o lege. Spuneți care.");

    /// <summary><c>charter.no-legal-basis</c>: a charter binds by contract or law and does not say by which.</summary>
    public static ProblemRule NoLegalBasis { get; } = Rule(
        "charter.no-legal-basis",
        RuleBasis.Inferred,
        "The charter is {status} and does not say by which contract or law. Name it.",
        "האמנה היא {status} ואינה אומרת מכוח איזה חוזה או חוק. יש לנקוב בו.",
        "Carta este {status} și nu spune prin ce contract sau lege. Numiți-l.");

    /// <summary><c>charter.no-review</c>: it is not said when the charter is looked over.</summary>
    public static ProblemRule NoReview { get; } = Rule(
        "charter.no-review",
        RuleBasis.Inferred,
        "It is not said when the charter is looked over next. Give the cycle and the date.",
        "לא נאמר מתי האמנה תיבחן שוב. יש למסור את המחזור ואת התאריך.",
        "Nu se spune când se revizuiește carta. Dați ciclul și data.");

    /// <summary><c>charter.review-overdue</c>: the date of the next review has passed.</summary>
    public static ProblemRule ReviewOverdue { get; } = Rule(
        "charter.review-overdue",
        RuleBasis.Inferred,
        "The review of {next} has not been done by {today}. Look the charter over and set the next date.",
        "הבחינה של {next} לא נעשתה עד {today}. יש לבחון את האמנה ולקבוע מועד חדש.",
        "Revizuirea din {next} nu a fost făcută până la {today}. Revizuiți carta și stabiliți următoarea dată.");

    /// <summary><c>charter.no-languages</c>: it is not said in which languages the charter is published.</summary>
    public static ProblemRule NoLanguages { get; } = Rule(
        "charter.no-languages",
        RuleBasis.Inferred,
        "It is not said in which languages the charter is published, so nobody can tell whether its texts are complete. Name them, the authoritative one first.",
        "לא נאמר באילו שפות האמנה מתפרסמת, ולכן אי אפשר לדעת אם נוסחיה שלמים. יש לנקוב בהן, המחייבת ראשונה.",
        "Nu se spune în ce limbi se publică carta, așa că nu se știe dacă textele sunt complete. Numiți-le, cea autentică prima.");

    /// <summary><c>charter.translation-unreviewed</c>: texts in a language of the charter have not been read by a native speaker.</summary>
    public static ProblemRule TranslationUnreviewed { get; } = Rule(
        "charter.translation-unreviewed",
        RuleBasis.House,
        "{count} texts in '{language}' have not been read by a native speaker. Have them read before publication.",
        "{count} נוסחים ב-{language} לא נקראו בידי דובר ילידי. יש לתת לקרוא אותם לפני הפרסום.",
        "{count} texte în '{language}' nu au fost citite de un vorbitor nativ. Dați-le la citit înainte de publicare.");

    /// <summary><c>charter.no-accessibility</c>: nothing is said for people with a disability.</summary>
    public static ProblemRule NoAccessibility { get; } = Rule(
        "charter.no-accessibility",
        RuleBasis.Guide,
        "Nothing is said of how people with a disability are served. Add a statement, and the formats the charter can be had in.",
        "לא נאמר איך ניתן השירות לאנשים עם מוגבלות. יש להוסיף הצהרה ואת הפורמטים שבהם אפשר לקבל את האמנה.",
        "Nu se spune cum sunt servite persoanele cu dizabilități. Adăugați o declarație și formatele în care se poate obține carta.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } =
    [
        ServiceUnpromised, NoChannel, ResponseAfterResolution, QualityUnmeasured, ExclusionUnused, ExclusionUnclear, NoComplaints, ComplaintUntimed,
        NoExternalBody, NoResults, NoOwner, NoLegalStatus, NoLegalBasis, NoReview, ReviewOverdue, NoLanguages, TranslationUnreviewed,
        NoAccessibility,
    ];

    private static ProblemRule Rule(string code, RuleBasis basis, string english, string hebrew, string romanian) =>
        new(code, Severity.Finding, basis, DraftText.Of(english, hebrew, romanian));
}
