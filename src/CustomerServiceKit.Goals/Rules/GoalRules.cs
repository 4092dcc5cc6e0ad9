namespace CustomerServiceKit.Goals;

/// <summary>The rules about policies, levels and goals that can be broken, each with its stable code.</summary>
public static class GoalRules
{
    /// <summary><c>goal.validity-outside-guide</c>: a goal is to hold for another time than the four to eight months of the policy.</summary>
    /// <remarks>Source: service consultants' guide, R074.</remarks>
    public static ProblemRule ValidityOutsideGuide { get; } = Rule(
        "goal.validity-outside-guide", Severity.Warning, RuleBasis.Guide,
        "The goal is to hold for {days}; a goal should hold for {from} to {to} months. Choose another last day, or change the policy knowingly.",
        "היעד אמור לחול בתקופה {days}; יעד צריך לחול {from} עד {to} חודשים. יש לבחור יום אחרון אחר, או לשנות את המדיניות ביודעין.",
        "Obiectivul ar fi valabil în {days}; un obiectiv trebuie să fie valabil între {from} și {to} luni. Alegeți altă ultimă zi sau schimbați politica în cunoștință de cauză.");

    /// <summary><c>goal.baseline-missing</c>: the present state is not known, so nothing can rest on it.</summary>
    /// <remarks>Source: service consultants' guide, R074: goals rest on past data. That missing is never zero is ours.</remarks>
    public static ProblemRule BaselineMissing { get; } = Rule(
        "goal.baseline-missing", Severity.Error, RuleBasis.Inferred,
        "The present state of {kpi} is not known ({reasons}). It is not zero. Measure it first, or choose a level by hand.",
        "המצב הקיים של {kpi} אינו ידוע ({reasons}). הוא אינו אפס. יש למדוד אותו תחילה, או לבחור רמה ידנית.",
        "Starea prezentă a {kpi} nu este cunoscută ({reasons}). Nu este zero. Măsurați-o întâi sau alegeți un nivel manual.");

    /// <summary><c>goal.baseline-zero</c>: a rule that multiplies leads nowhere from zero, from below it, or from the worst end of a scale.</summary>
    public static ProblemRule BaselineZero { get; } = Rule(
        "goal.baseline-zero", Severity.Error, RuleBasis.Technical,
        "The rule {rule} leads nowhere from a present state of {present}. Choose a level by hand, or another rule.",
        "הכלל {rule} אינו מוביל לשום מקום ממצב קיים של {present}. יש לבחור רמה ידנית, או כלל אחר.",
        "Regula {rule} nu duce nicăieri de la o stare prezentă de {present}. Alegeți un nivel manual sau altă regulă.");

    /// <summary><c>goal.baseline-unsettled</c>: the measured present state is flagged, for example as partial or not yet mature.</summary>
    public static ProblemRule BaselineUnsettled { get; } = Rule(
        "goal.baseline-unsettled", Severity.Warning, RuleBasis.House,
        "The present state is marked {flags}. The level rests on it; look whether it can be relied upon.",
        "המצב הקיים מסומן {flags}. הרמה נשענת עליו; יש לבדוק אם אפשר לסמוך עליו.",
        "Starea prezentă este marcată {flags}. Nivelul se sprijină pe ea; verificați dacă este de încredere.");

    /// <summary><c>goal.few-cases</c>: the present state of a share rests on fewer than ten cases.</summary>
    public static ProblemRule FewCases { get; } = Rule(
        "goal.few-cases", Severity.Warning, RuleBasis.House,
        "The present state rests on {given} cases: by chance alone it may be anything from {low} to {high}. Measure a longer time, or choose a level with its reason.",
        "המצב הקיים נשען על {given} מקרים: במקרה לבדו הוא יכול להיות כל ערך מ-{low} עד {high}. יש למדוד זמן ארוך יותר, או לבחור רמה ולנמק.",
        "Starea prezentă se sprijină pe {given} cazuri: numai din întâmplare poate fi oriunde între {low} și {high}. Măsurați un timp mai lung sau alegeți un nivel și motivați.");

    /// <summary><c>goal.out-of-range</c>: a figure is too large to compute a level from.</summary>
    public static ProblemRule OutOfRange { get; } = Rule(
        "goal.out-of-range", Severity.Error, RuleBasis.Technical,
        "The figure is {given}; what a goal is computed from lies within {greatest} either way. Look at its unit, or correct it.",
        "המספר הוא {given}; מה שיעד מחושב ממנו נמצא בטווח של {greatest} לכל צד. יש לבדוק את היחידה, או לתקן.",
        "Numărul este {given}; cele din care se calculează un obiectiv se află în limita a {greatest} în ambele sensuri. Verificați unitatea sau corectați.");

    /// <summary><c>goal.baseline-window</c>: an amount is known without the whole days it was counted over.</summary>
    public static ProblemRule BaselineWindow { get; } = Rule(
        "goal.baseline-window", Severity.Error, RuleBasis.Technical,
        "An amount needs the whole days it was counted over, from the start of one day to the start of another in {zone}; given {given}. Measure it with such a window.",
        "לכמות דרושים הימים השלמים שבהם נספרה, מתחילתו של יום עד תחילתו של יום אחר ב-{zone}; נמסר {given}. יש למדוד אותה בחלון כזה.",
        "O cantitate are nevoie de zilele întregi în care a fost numărată, de la începutul unei zile până la începutul alteia în {zone}; s-a dat {given}. Măsurați-o cu o astfel de fereastră.");

    /// <summary><c>goal.baseline-not-past</c>: the present state was measured, in part or as a whole, after the goal's first day had begun.</summary>
    /// <remarks>Source: service consultants' guide, R074: goals rest on past data.</remarks>
    public static ProblemRule BaselineNotPast { get; } = Rule(
        "goal.baseline-not-past", Severity.Warning, RuleBasis.Guide,
        "The present state was measured in {given}, and the goal holds from {first} in {zone}. A goal rests on what was before it. Measure the time before.",
        "המצב הקיים נמדד ב-{given}, והיעד חל מ-{first} ב-{zone}. יעד נשען על מה שהיה לפניו. יש למדוד את הזמן שלפניו.",
        "Starea prezentă a fost măsurată în {given}, iar obiectivul este valabil de la {first} în {zone}. Un obiectiv se sprijină pe ce a fost înaintea lui. Măsurați timpul dinainte.");

    /// <summary><c>goal.other-kpi</c>: a figure belongs to another KPI, or is in another unit, than the goal.</summary>
    public static ProblemRule OtherKpi { get; } = Rule(
        "goal.other-kpi", Severity.Error, RuleBasis.Technical,
        "The figure is {given}; the goal is for {expected}. Numbers of different definitions cannot be compared.",
        "המדד הוא {given}; היעד הוא עבור {expected}. אי אפשר להשוות מספרים של הגדרות שונות.",
        "Cifra este {given}; obiectivul este pentru {expected}. Numerele cu definiții diferite nu se pot compara.");

    /// <summary><c>goal.uplift-not-positive</c>: the uplift is zero or negative.</summary>
    public static ProblemRule UpliftNotPositive { get; } = Rule(
        "goal.uplift-not-positive", Severity.Error, RuleBasis.Technical,
        "The uplift is {uplift}; it is a factor above 0. Write 1.2 for 120 % of the present state.",
        "מקדם השיפור הוא {uplift}; הוא גורם גדול מ-0. יש לכתוב 1.2 עבור 120 % מן המצב הקיים.",
        "Factorul de creștere este {uplift}; trebuie să fie peste 0. Scrieți 1.2 pentru 120 % din starea prezentă.");

    /// <summary><c>goal.relaxation</c>: the level is worse than the present state.</summary>
    /// <remarks>Source: service consultants' guide, R075: too low a goal slackens.</remarks>
    public static ProblemRule Relaxation { get; } = Rule(
        "goal.relaxation", Severity.Warning, RuleBasis.Inferred,
        "The level {level} is worse than the present state {present}: a relaxation. Too low a goal makes people try less; be sure that it is meant.",
        "הרמה {level} גרועה מן המצב הקיים {present}: זו הקלה. יעד נמוך מדי מחליש את המאמץ; יש לוודא שלכך הכוונה.",
        "Nivelul {level} este mai slab decât starea prezentă {present}: o relaxare. Un obiectiv prea mic slăbește efortul; asigurați-vă că asta se dorește.");

    /// <summary><c>goal.at-bound</c>: the present state is the best there is and can only be kept.</summary>
    public static ProblemRule AtBound { get; } = Rule(
        "goal.at-bound", Severity.Finding, RuleBasis.House,
        "The present state {present} is the best the figure can be. The goal is to keep it.",
        "המצב הקיים {present} הוא הטוב ביותר שהמדד יכול להגיע אליו. היעד הוא לשמור עליו.",
        "Starea prezentă {present} este cea mai bună posibilă. Obiectivul este păstrarea ei.");

    /// <summary><c>goal.present-outside-bounds</c>: the present state lies outside the bounds of the figure.</summary>
    public static ProblemRule PresentOutsideBounds { get; } = Rule(
        "goal.present-outside-bounds", Severity.Error, RuleBasis.Technical,
        "The present state {present} lies outside the bounds {bounds}. Correct the bounds, or take none for a figure that may pass them.",
        "המצב הקיים {present} מחוץ לגבולות {bounds}. יש לתקן את הגבולות, או לוותר עליהם למדד שעשוי לעבור אותם.",
        "Starea prezentă {present} este în afara limitelor {bounds}. Corectați limitele sau renunțați la ele pentru un indicator care le poate depăși.");

    /// <summary><c>goal.level-outside-bounds</c>: a level cannot be reached by the figure at all.</summary>
    public static ProblemRule LevelOutsideBounds { get; } = Rule(
        "goal.level-outside-bounds", Severity.Error, RuleBasis.Technical,
        "The level {level} lies outside the bounds {bounds}, so it can never be reached. Take a smaller uplift, the rule odds, or a level inside.",
        "הרמה {level} מחוץ לגבולות {bounds}, ולכן לעולם לא תושג. יש לבחור מקדם קטן יותר, את הכלל odds, או רמה שבתוכם.",
        "Nivelul {level} este în afara limitelor {bounds}, deci nu poate fi atins niciodată. Luați un factor mai mic, regula odds sau un nivel dinăuntru.");

    /// <summary><c>goal.bounds-needed</c>: bounds were not given where they are needed.</summary>
    public static ProblemRule BoundsNeeded { get; } = Rule(
        "goal.bounds-needed", Severity.Error, RuleBasis.Technical,
        "Bounds are needed for {for}. Give the least and the most the figure can be, for example 1 and 5.",
        "דרושים גבולות עבור {for}. יש למסור את הערך הקטן והגדול ביותר של המדד, למשל 1 ו-5.",
        "Sunt necesare limite pentru {for}. Dați cea mai mică și cea mai mare valoare a indicatorului, de exemplu 1 și 5.");

    /// <summary><c>goal.bounds-on-amount</c>: an amount, which grows with its days, was given bounds.</summary>
    public static ProblemRule BoundsOnAmount { get; } = Rule(
        "goal.bounds-on-amount", Severity.Error, RuleBasis.Technical,
        "An amount grows with the days it is counted over, so bounds {bounds} cannot hold for it. Leave them out.",
        "כמות גדלה עם הימים שבהם היא נספרת, ולכן הגבולות {bounds} אינם יכולים לחול עליה. יש להשמיט אותם.",
        "O cantitate crește cu zilele în care este numărată, deci limitele {bounds} nu i se pot aplica. Omiteți-le.");

    /// <summary><c>goal.no-direction</c>: neither higher nor lower is better, so "better than now" has no meaning.</summary>
    public static ProblemRule NoDirection { get; } = Rule(
        "goal.no-direction", Severity.Error, RuleBasis.Technical,
        "The direction is {direction}; a goal needs one: up or down. Say in the policy which way is better for you.",
        "הכיוון הוא {direction}; ליעד דרוש כיוון: up או down. יש לקבוע במדיניות איזה כיוון טוב יותר עבורכם.",
        "Direcția este {direction}; un obiectiv are nevoie de una: up sau down. Spuneți în politică ce sens este mai bun pentru dumneavoastră.");

    /// <summary><c>goal.rule-unfit</c>: multiplying a figure where lower is better, or dividing one where higher is, leads the wrong way.</summary>
    public static ProblemRule RuleUnfit { get; } = Rule(
        "goal.rule-unfit", Severity.Error, RuleBasis.Technical,
        "The rule {rule} leads the wrong way for a figure whose better direction is {direction}. Leave the rule out to have the right one.",
        "הכלל {rule} מוביל בכיוון ההפוך למדד שכיוונו הטוב הוא {direction}. יש להשמיט את הכלל כדי לקבל את הנכון.",
        "Regula {rule} duce în sens greșit pentru un indicator a cărui direcție bună este {direction}. Omiteți regula pentru a o avea pe cea potrivită.");

    /// <summary><c>goal.step-unfit</c>: the smallest step of an amount is not above zero, or a figure that is no amount was given one.</summary>
    public static ProblemRule StepUnfit { get; } = Rule(
        "goal.step-unfit", Severity.Error, RuleBasis.Technical,
        "The step is {step} for the kind {kind}; an amount has a step above 0, and nothing else has one.",
        "הצעד הוא {step} עבור הסוג {kind}; לכמות יש צעד גדול מ-0, ולשום דבר אחר אין צעד.",
        "Pasul este {step} pentru tipul {kind}; o cantitate are un pas peste 0, iar altceva nu are pas.");

    /// <summary><c>goal.not-a-step</c>: a chosen total cannot be made of whole steps.</summary>
    public static ProblemRule NotAStep { get; } = Rule(
        "goal.not-a-step", Severity.Error, RuleBasis.Technical,
        "The level {level} is not a whole number of steps of {step}. Choose {nearest}, or change the step in the policy.",
        "הרמה {level} אינה מספר שלם של צעדים של {step}. יש לבחור {nearest}, או לשנות את הצעד במדיניות.",
        "Nivelul {level} nu este un număr întreg de pași de {step}. Alegeți {nearest} sau schimbați pasul din politică.");

    /// <summary><c>goal.step-hides-uplift</c>: rounded to whole steps, the level is no better than the present state.</summary>
    public static ProblemRule StepHidesUplift { get; } = Rule(
        "goal.step-hides-uplift", Severity.Warning, RuleBasis.House,
        "Rounded to steps of {step}, the proposed {proposed} becomes {level}, which is no better than the present state {present}. Set the goal for a longer time or a larger unit.",
        "בעיגול לצעדים של {step}, ההצעה {proposed} נעשית {level}, שאינה טובה מן המצב הקיים {present}. יש לקבוע את היעד לזמן ארוך יותר או ליחידה גדולה יותר.",
        "Rotunjit la pași de {step}, nivelul propus {proposed} devine {level}, care nu este mai bun decât starea prezentă {present}. Stabiliți obiectivul pe un timp mai lung sau pentru o unitate mai mare.");

    /// <summary><c>goal.level-without-reason</c>: a level was chosen without saying by whom and why.</summary>
    /// <remarks>Source: service consultants' guide, R075: avoid careless goals.</remarks>
    public static ProblemRule LevelWithoutReason { get; } = Rule(
        "goal.level-without-reason", Severity.Error, RuleBasis.Inferred,
        "A level chosen by hand needs a name and a reason; {lacking} is blank. Say who chose it and why.",
        "לרמה שנבחרה ידנית דרושים שם וסיבה; {lacking} ריק. יש לרשום מי בחר בה ומדוע.",
        "Un nivel ales manual are nevoie de un nume și de un motiv; {lacking} este gol. Spuneți cine l-a ales și de ce.");

    /// <summary><c>goal.ungrounded</c>: a level was chosen although the present state is not known.</summary>
    /// <remarks>Source: service consultants' guide, R074: goals rest on past data.</remarks>
    public static ProblemRule Ungrounded { get; } = Rule(
        "goal.ungrounded", Severity.Warning, RuleBasis.Inferred,
        "The goal {goal} rests on no measured present state. Progress from the present cannot be told until one is measured.",
        "היעד {goal} אינו נשען על מצב קיים מדוד. אי אפשר לומר מהי ההתקדמות מן המצב הקיים עד שיימדד.",
        "Obiectivul {goal} nu se sprijină pe o stare prezentă măsurată. Progresul față de prezent nu se poate spune până nu este măsurată.");

    /// <summary><c>goal.not-additive</c>: the parts of a total cannot be added, so it cannot be divided over days.</summary>
    public static ProblemRule NotAdditive { get; } = Rule(
        "goal.not-additive", Severity.Error, RuleBasis.Technical,
        "{kpi} counts different people or things, and the counts of days do not add up to that of a month. Take a KPI that is a sum or a ratio.",
        "{kpi} סופר אנשים או דברים שונים, וספירות הימים אינן מסתכמות לספירת החודש. יש לבחור מדד שהוא סכום או יחס.",
        "{kpi} numără persoane sau lucruri diferite, iar numerele zilelor nu dau suma lunii. Luați un indicator care este o sumă sau un raport.");

    /// <summary><c>goal.policy-twice</c>: two policies are for the same KPI.</summary>
    public static ProblemRule PolicyTwice { get; } = Rule(
        "goal.policy-twice", Severity.Error, RuleBasis.Technical,
        "There are two policies for {kpi}. Keep one.",
        "יש שתי מדיניויות עבור {kpi}. יש להשאיר אחת.",
        "Există două politici pentru {kpi}. Păstrați una.");

    /// <summary><c>goal.policy-contradicts-kpi</c>: a policy says something else about a KPI than its definition.</summary>
    public static ProblemRule PolicyContradictsKpi { get; } = Rule(
        "goal.policy-contradicts-kpi", Severity.Error, RuleBasis.Technical,
        "The policy says {given} where the definition of {kpi} says {expected}. Correct the policy.",
        "המדיניות אומרת {given} במקום שהגדרת {kpi} אומרת {expected}. יש לתקן את המדיניות.",
        "Politica spune {given} unde definiția {kpi} spune {expected}. Corectați politica.");

    /// <summary><c>goal.record-mismatch</c>: a stored goal contradicts the figures it is stored with.</summary>
    public static ProblemRule RecordMismatch { get; } = Rule(
        "goal.record-mismatch", Severity.Error, RuleBasis.Technical,
        "The record says {given} where its own figures lead to {expected}. Store goals as they were saved; choose another level with a name and a reason.",
        "ברשומה כתוב {given} במקום שנתוניה שלה מובילים אל {expected}. יש לאחסן יעדים כפי שנשמרו, ולבחור רמה אחרת עם שם וסיבה.",
        "Înregistrarea spune {given} unde propriile cifre duc la {expected}. Păstrați obiectivele așa cum au fost salvate; alegeți alt nivel cu un nume și un motiv.");

    /// <summary><c>goal.overlap</c>: two goals ask something of one scope for one KPI on the same days.</summary>
    public static ProblemRule Overlap { get; } = Rule(
        "goal.overlap", Severity.Error, RuleBasis.House,
        "The goals {one} and {other} are both for {kpi} of {scope} in {days}. Let one end before the other begins, or revise the first.",
        "היעדים {one} ו-{other} חלים שניהם על {kpi} של {scope} בימים {days}. יש לסיים אחד לפני תחילת השני, או לעדכן את הראשון.",
        "Obiectivele {one} și {other} sunt amândouă pentru {kpi} al {scope} în {days}. Încheiați unul înainte să înceapă celălalt sau revizuiți-l pe primul.");

    /// <summary><c>goal.id-twice</c>: two goals have one id.</summary>
    public static ProblemRule IdTwice { get; } = Rule(
        "goal.id-twice", Severity.Error, RuleBasis.Technical,
        "The id {goal} is that of two goals. Give each its own.",
        "המזהה {goal} משותף לשני יעדים. יש לתת לכל אחד מזהה משלו.",
        "Identificatorul {goal} aparține la două obiective. Dați fiecăruia unul propriu.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } =
    [
        ValidityOutsideGuide, BaselineMissing, BaselineZero, BaselineUnsettled, FewCases, OutOfRange, BaselineWindow, BaselineNotPast, OtherKpi, UpliftNotPositive, Relaxation, AtBound, PresentOutsideBounds,
        LevelOutsideBounds, BoundsNeeded, BoundsOnAmount, NoDirection, RuleUnfit, StepUnfit, NotAStep, StepHidesUplift, LevelWithoutReason, Ungrounded, Overlap, IdTwice, NotAdditive,
        PolicyTwice, PolicyContradictsKpi, RecordMismatch,
    ];

    private static ProblemRule Rule(string code, Severity severity, RuleBasis basis, string english, string hebrew, string romanian) =>
        new(code, severity, basis, DraftText.Of(english, hebrew, romanian));
}
