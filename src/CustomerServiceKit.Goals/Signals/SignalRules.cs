namespace CustomerServiceKit.Goals;

/// <summary>The rules about charts and small samples that can be broken, each with its stable code.</summary>
public static class SignalRules
{
    /// <summary><c>signal.no-points</c>: a chart was asked for without a single figure.</summary>
    public static ProblemRule NoPoints { get; } = Rule(
        "signal.no-points", Severity.Error, RuleBasis.Technical,
        "There is no figure to draw. Give at least one point, and twelve or more for limits to work with.",
        "אין מספר לשרטוט. יש לתת לפחות נקודה אחת, ושתים עשרה או יותר לגבולות שאפשר לעבוד לפיהם.",
        "Nu există nicio cifră de reprezentat. Dați cel puțin un punct și douăsprezece sau mai multe pentru limite de lucru.");

    /// <summary><c>signal.day-twice</c>: several points are of the same day.</summary>
    public static ProblemRule DayTwice { get; } = Rule(
        "signal.day-twice", Severity.Error, RuleBasis.Technical,
        "{count} points are of {day}. Give one figure for each period.",
        "{count} נקודות הן של {day}. יש לתת מספר אחד לכל תקופה.",
        "{count} puncte sunt din {day}. Dați o singură cifră pentru fiecare perioadă.");

    /// <summary><c>signal.rebase-without-reason</c>: limits are to be computed anew, and nobody or no reason is named.</summary>
    /// <remarks>Source: NHS England, Making Data Count: limits are never redrawn automatically when a signal shows.</remarks>
    public static ProblemRule RebaseWithoutReason { get; } = Rule(
        "signal.rebase-without-reason", Severity.Error, RuleBasis.House,
        "Computing limits anew needs a name and a reason; {lacking} is blank. Say who decided and what changed in the process.",
        "לחישוב גבולות מחדש דרושים שם וסיבה; {lacking} ריק. יש לרשום מי החליט ומה השתנה בתהליך.",
        "Recalcularea limitelor are nevoie de un nume și de un motiv; {lacking} este gol. Spuneți cine a decis și ce s-a schimbat în proces.");

    /// <summary><c>signal.rebase-empty</c>: computing limits anew from a day would leave a stretch without points before it or after it.</summary>
    public static ProblemRule RebaseEmpty { get; } = Rule(
        "signal.rebase-empty", Severity.Error, RuleBasis.Technical,
        "Limits from {day} on would leave a stretch without points; the points reach from {first} to {last}. Choose a day after the first point and not after the last, with a point between it and any other such day.",
        "גבולות החל מ-{day} ישאירו קטע ללא נקודות; הנקודות הן מ-{first} עד {last}. יש לבחור יום אחרי הנקודה הראשונה ולא אחרי האחרונה, שבינו לבין כל יום אחר כזה יש נקודה.",
        "Limitele de la {day} ar lăsa o porțiune fără puncte; punctele merg de la {first} la {last}. Alegeți o zi după primul punct și nu după ultimul, cu un punct între ea și orice altă astfel de zi.");

    /// <summary><c>signal.autocorrelated</c>: each figure depends on the one before by more than chance, so the moving ranges do not tell the variation.</summary>
    /// <remarks>The bound, 2 over the root of the number of points, is the usual one for the correlation of neighbours in a random series.</remarks>
    public static ProblemRule Autocorrelated { get; } = Rule(
        "signal.autocorrelated", Severity.Finding, RuleBasis.House,
        "Each figure depends on the one before: their correlation is {correlation}, beyond {bound}. Limits and runs may mislead; look for a trend, a change or a season, or take longer periods.",
        "כל מספר תלוי בקודמו: המתאם ביניהם הוא {correlation}, מעבר ל-{bound}. הגבולות והרצפים עלולים להטעות; יש לחפש מגמה, שינוי או עונתיות, או לקחת תקופות ארוכות יותר.",
        "Fiecare cifră depinde de cea dinainte: corelația lor este {correlation}, dincolo de {bound}. Limitele și șirurile pot induce în eroare; căutați o tendință, o schimbare sau un sezon ori luați perioade mai lungi.");

    /// <summary><c>signal.constant</c>: the average moving range is 0, so the limits fall on the center.</summary>
    public static ProblemRule Constant { get; } = Rule(
        "signal.constant", Severity.Finding, RuleBasis.Technical,
        "The figures do not vary on average: the limits fall on the center, {value}, and any other figure lies beyond them. Check whether they are measured and not copied.",
        "המספרים אינם משתנים בממוצע: הגבולות נופלים על המרכז, {value}, וכל מספר אחר נמצא מעבר להם. יש לבדוק אם הם נמדדים ואינם מועתקים.",
        "Cifrele nu variază în medie: limitele cad pe centru, {value}, și orice altă cifră este dincolo de ele. Verificați dacă sunt măsurate și nu copiate.");

    /// <summary><c>signal.counts-unfit</c>: a number of cases is negative, or more of them counted than there are.</summary>
    public static ProblemRule CountsUnfit { get; } = Rule(
        "signal.counts-unfit", Severity.Error, RuleBasis.Technical,
        "{successes} of {cases} cases cannot be. Cases are not negative, and no more of them count than there are.",
        "{successes} מתוך {cases} מקרים לא ייתכן. מספר המקרים אינו שלילי, ולא נספרים יותר מקרים משיש.",
        "{successes} din {cases} cazuri nu este posibil. Cazurile nu sunt negative și nu se numără mai multe decât există.");

    /// <summary><c>signal.no-cases</c>: a mean is to be of less than one case.</summary>
    public static ProblemRule NoCases { get; } = Rule(
        "signal.no-cases", Severity.Error, RuleBasis.Technical,
        "A mean of {given} cases says nothing. Give the mean of at least one; without any, the mean of the group is all there is.",
        "ממוצע של {given} מקרים אינו אומר דבר. יש לתת ממוצע של מקרה אחד לפחות; בלעדיו יש רק ממוצע הקבוצה.",
        "O medie a {given} cazuri nu spune nimic. Dați media a cel puțin unui caz; fără niciunul, există doar media grupului.");

    /// <summary><c>signal.share-unfit</c>: a share lies outside 0 and 1.</summary>
    public static ProblemRule ShareUnfit { get; } = Rule(
        "signal.share-unfit", Severity.Error, RuleBasis.Technical,
        "A share lies between 0 and 1; given {given}. Write 0.8 for 80 %.",
        "חלק הוא בין 0 ל-1; נמסר {given}. יש לכתוב 0.8 עבור 80 %.",
        "O parte este între 0 și 1; s-a dat {given}. Scrieți 0.8 pentru 80 %.");

    /// <summary><c>signal.strength-unfit</c>: a prior strength is negative, or 0 where there is no case either.</summary>
    public static ProblemRule StrengthUnfit { get; } = Rule(
        "signal.strength-unfit", Severity.Error, RuleBasis.Technical,
        "A prior of {given} cases cannot be used with {cases} cases. Give a strength above 0; 20 is usual.",
        "אי אפשר להשתמש בידע מוקדם של {given} מקרים עם {cases} מקרים. יש לתת עוצמה מעל 0; 20 מקובל.",
        "O cunoaștere prealabilă de {given} cazuri nu se poate folosi cu {cases} cazuri. Dați o putere peste 0; 20 este uzual.");

    /// <summary><c>signal.variance-unfit</c>: a variance is negative, or both are 0, so that nothing says which figure to believe.</summary>
    public static ProblemRule VarianceUnfit { get; } = Rule(
        "signal.variance-unfit", Severity.Error, RuleBasis.Technical,
        "A variance of {given} cannot be used here. Variances are not negative, and not all of them 0.",
        "אי אפשר להשתמש כאן בשונות {given}. שונות אינה שלילית, ולא כולן 0.",
        "O varianță de {given} nu se poate folosi aici. Varianțele nu sunt negative și nu sunt toate 0.");

    /// <summary><c>signal.too-few-groups</c>: there are too few groups to tell how much they differ.</summary>
    public static ProblemRule TooFewGroups { get; } = Rule(
        "signal.too-few-groups", Severity.Error, RuleBasis.Technical,
        "{given} groups are too few to tell how much groups differ; {least} are needed. Give a prior of your own instead.",
        "{given} קבוצות הן מעט מדי כדי לומר כמה קבוצות שונות זו מזו; נדרשות {least}. יש לתת במקום זאת ידע מוקדם משלכם.",
        "{given} grupuri sunt prea puține pentru a spune cât diferă grupurile; sunt necesare {least}. Dați în schimb o cunoaștere prealabilă proprie.");

    /// <summary><c>signal.too-few-cases</c>: no group has more than one case, so how much groups differ cannot be told from how much cases do.</summary>
    public static ProblemRule TooFewCases { get; } = Rule(
        "signal.too-few-cases", Severity.Error, RuleBasis.Technical,
        "Each of the {groups} groups has one case, which does not tell how much groups differ. Give groups of more cases, or a prior of your own.",
        "לכל אחת מ-{groups} הקבוצות מקרה אחד, ומכך אי אפשר לומר כמה קבוצות שונות זו מזו. יש לתת קבוצות של יותר מקרים, או ידע מוקדם משלכם.",
        "Fiecare dintre cele {groups} grupuri are un singur caz, ceea ce nu spune cât diferă grupurile. Dați grupuri cu mai multe cazuri sau o cunoaștere prealabilă proprie.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } =
    [
        NoPoints, DayTwice, RebaseWithoutReason, RebaseEmpty, Autocorrelated, Constant, CountsUnfit, NoCases, ShareUnfit, StrengthUnfit, VarianceUnfit, TooFewGroups, TooFewCases,
    ];

    private static ProblemRule Rule(string code, Severity severity, RuleBasis basis, string english, string hebrew, string romanian) =>
        new(code, severity, basis, DraftText.Of(english, hebrew, romanian));
}
