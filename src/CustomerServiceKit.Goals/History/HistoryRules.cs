namespace CustomerServiceKit.Goals;

/// <summary>The rules about the past a goal rests on, each with its stable code.</summary>
public static class HistoryRules
{
    /// <summary><c>history.nothing</c>: no period was measured.</summary>
    public static ProblemRule Nothing { get; } = Rule(
        "history.nothing",
        Severity.Error,
        "Of {given} periods of {kpi} none was measured, so there is no past to rest on. Give measured periods, or choose a level with its reason.",
        "מתוך {given} תקופות של {kpi} לא נמדדה אף אחת, ולכן אין עבר להישען עליו. יש למסור תקופות שנמדדו, או לבחור רמה ולנמק.",
        "Din {given} perioade ale {kpi} niciuna nu a fost măsurată, deci nu există un trecut. Dați perioade măsurate sau alegeți un nivel și motivați.");

    /// <summary><c>history.overlap</c>: two periods share days.</summary>
    public static ProblemRule Overlap { get; } = Rule(
        "history.overlap",
        Severity.Error,
        "The periods {one} and {other} share days. Give each day in one period.",
        "התקופות {one} ו-{other} חולקות ימים. יש למסור כל יום בתקופה אחת.",
        "Perioadele {one} și {other} au zile comune. Dați fiecare zi într-o singură perioadă.");

    /// <summary><c>history.few</c>: a finding that there are too few periods for natural limits.</summary>
    public static ProblemRule Few { get; } = Rule(
        "history.few",
        Severity.Finding,
        "Since the process of {kpi} last changed there are {given} measured periods; natural limits take {needed} at least, and 12 before they are relied on. Take shorter periods or wait.",
        "מאז השתנה התהליך של {kpi} יש {given} תקופות שנמדדו; לגבולות טבעיים דרושות לפחות {needed}, ו-12 לפני שנשענים עליהם. יש לקצר את התקופות או להמתין.",
        "De la ultima schimbare a procesului {kpi} există {given} perioade măsurate; limitele naturale cer cel puțin {needed}, iar 12 înainte de a te baza pe ele. Luați perioade mai scurte sau așteptați.");

    /// <summary><c>history.unstable</c>: a finding that the last segment holds a signal, so its mean is no steady state.</summary>
    public static ProblemRule Unstable { get; } = Rule(
        "history.unstable",
        Severity.Finding,
        "The chart of {kpi} has {given} signals since its last segment began, the first on {day}: the process changed. Find out why; where it is a lasting change, begin a segment there with the reason.",
        "בתרשים של {kpi} יש {given} איתותים מאז תחילת המקטע האחרון, הראשון ב-{day}: התהליך השתנה. יש לברר מדוע; אם השינוי קבוע, יש לפתוח שם מקטע ולנמק.",
        "Graficul {kpi} are {given} semnale de la începutul ultimului segment, primul la {day}: procesul s-a schimbat. Aflați de ce; dacă schimbarea durează, începeți acolo un segment, cu motivul.");

    /// <summary><c>history.figure-window</c>: a figure says that it covers other time than its period.</summary>
    public static ProblemRule FigureWindow { get; } = Rule(
        "history.figure-window",
        Severity.Error,
        "The figure covers {given}, and its period is {period} in {zone}. An amount covers the whole days of its period, any other figure time within them. Measure the period, or correct its days.",
        "הנתון מכסה את {given}, והתקופה שלו היא {period} ב-{zone}. כמות מכסה את הימים השלמים של תקופתה, וכל נתון אחר זמן שבתוכם. יש למדוד את התקופה, או לתקן את ימיה.",
        "Cifra acoperă {given}, iar perioada ei este {period} în {zone}. O cantitate acoperă zilele întregi ale perioadei, orice altă cifră un timp din cuprinsul lor. Măsurați perioada sau corectați-i zilele.");

    /// <summary><c>history.gap</c>: a finding that days within the last segment were not measured.</summary>
    public static ProblemRule Gap { get; } = Rule(
        "history.gap",
        Severity.Finding,
        "In {days}, on which the present state of {kpi} rests, {given} days were not measured, among them {periods} periods without a figure. They are left out and are not zero. Measure them, or propose from the history, which counts the measured days only.",
        "בימים {days}, שעליהם נשען המצב הקיים של {kpi}, לא נמדדו {given} ימים, ובהם {periods} תקופות ללא נתון. הם הושמטו ואינם אפס. יש למדוד אותם, או להציע יעד מן ההיסטוריה, שסופרת רק ימים שנמדדו.",
        "În {days}, pe care se sprijină starea prezentă a {kpi}, {given} zile nu au fost măsurate, între ele {periods} perioade fără cifră. Sunt lăsate deoparte și nu sunt zero. Măsurați-le sau propuneți din istoric, care numără doar zilele măsurate.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [Nothing, Overlap, Few, Unstable, FigureWindow, Gap];

    private static ProblemRule Rule(string code, Severity severity, string english, string hebrew, string romanian) =>
        new(code, severity, RuleBasis.House, DraftText.Of(english, hebrew, romanian));
}
