namespace CustomerServiceKit.Goals;

/// <summary>The rules about what a goal rests on, each with its stable code.</summary>
/// <remarks>Source: service consultants' guide, R072 and R074. How few grounds make a goal provisional is a house default.</remarks>
public static class GroundRules
{
    /// <summary><c>ground.missing-history</c>: a finding that the goal rests on no past data.</summary>
    public static ProblemRule MissingHistory { get; } = Rule(
        "ground.missing-history",
        Severity.Finding,
        RuleBasis.Guide,
        "The goal {goal} rests on no past data. Measure the time before it.",
        "היעד {goal} אינו נשען על נתוני עבר. יש למדוד את הזמן שלפניו.",
        "Obiectivul {goal} nu se sprijină pe date trecute. Măsurați timpul dinaintea lui.");

    /// <summary><c>ground.missing-benchmark</c>: a finding that the goal was compared with no similar body.</summary>
    public static ProblemRule MissingBenchmark { get; } = Rule(
        "ground.missing-benchmark",
        Severity.Finding,
        RuleBasis.Guide,
        "The goal {goal} was compared with no similar body, at home or abroad. Say where such bodies stand.",
        "היעד {goal} לא הושווה לגופים דומים בארץ או בחו\"ל. יש לציין היכן הם עומדים.",
        "Obiectivul {goal} nu a fost comparat cu organizații similare din țară sau din străinătate. Spuneți unde se află acestea.");

    /// <summary><c>ground.missing-voice</c>: a finding that no interviews and no survey stand behind the goal.</summary>
    public static ProblemRule MissingVoice { get; } = Rule(
        "ground.missing-voice",
        Severity.Finding,
        RuleBasis.Guide,
        "No interviews and no survey stand behind the goal {goal}. Ask customers, employees and managers what they expect to be improved.",
        "אין מאחורי היעד {goal} ראיונות או סקר. יש לשאול את הלקוחות, העובדים והמנהלים מה הם מצפים שישתפר.",
        "În spatele obiectivului {goal} nu stau interviuri și niciun sondaj. Întrebați clienții, angajații și managerii ce se așteaptă să fie îmbunătățit.");

    /// <summary><c>ground.missing-regime</c>: a finding that nobody said how long the goal holds and when it is looked at.</summary>
    public static ProblemRule MissingRegime { get; } = Rule(
        "ground.missing-regime",
        Severity.Finding,
        RuleBasis.Guide,
        "The goal {goal} has no regime of validity and review. Say when it is looked at, and who corrects it.",
        "ליעד {goal} אין משטר של תוקף ובקרה. יש לקבוע מתי הוא נבחן ומי מתקן אותו.",
        "Obiectivul {goal} nu are un regim de valabilitate și control. Spuneți când este examinat și cine îl corectează.");

    /// <summary><c>ground.not-yet</c>: a finding that a comparison or a survey is of a day to come, and speaks for no level until then.</summary>
    public static ProblemRule NotYet { get; } = Rule(
        "ground.not-yet",
        Severity.Finding,
        RuleBasis.Technical,
        "The ground of {given} ({source}) is not there yet; today is {today}. Until then it does not count. Correct its day, or ask later.",
        "הבסיס מ-{given} ({source}) עדיין איננו; היום {today}. עד אז אינו נספר. יש לתקן את יומו, או לשאול מאוחר יותר.",
        "Temeiul din {given} ({source}) nu există încă; azi este {today}. Până atunci nu contează. Corectați-i ziua sau întrebați mai târziu.");

    /// <summary><c>ground.few-levels</c>: a finding that too few grounds speak for a level, so the goal is provisional.</summary>
    public static ProblemRule FewLevels { get; } = Rule(
        "ground.few-levels",
        Severity.Finding,
        RuleBasis.House,
        "Only {given} of the grounds of {goal} speak for a level, and {needed} are asked for: the goal is provisional. Add one, or lower what the house asks for.",
        "רק {given} מן הבסיסים של {goal} מציעים רמה, ונדרשים {needed}: היעד זמני. יש להוסיף בסיס, או להקל בדרישת הבית.",
        "Doar {given} dintre temeiurile lui {goal} propun un nivel și se cer {needed}: obiectivul este provizoriu. Adăugați unul sau cereți mai puține.");

    /// <summary><c>ground.survey-old</c>: a finding that the last survey is too old, so the goal is provisional.</summary>
    public static ProblemRule SurveyOld { get; } = Rule(
        "ground.survey-old",
        Severity.Finding,
        RuleBasis.Guide,
        "The last survey is of {given} and served until {until}; today is {today}. Ask customers, employees and managers again.",
        "הסקר האחרון הוא מ-{given} ושימש עד {until}; היום {today}. יש לשאול שוב את הלקוחות, העובדים והמנהלים.",
        "Ultimul sondaj este din {given} și a fost valabil până la {until}; azi este {today}. Întrebați din nou clienții, angajații și managerii.");

    /// <summary><c>ground.not-examined</c>: a finding that nobody looked at whether the goal can be reached.</summary>
    public static ProblemRule NotExamined { get; } = Rule(
        "ground.not-examined",
        Severity.Finding,
        RuleBasis.Guide,
        "Nobody has looked at whether {goal} can be reached, and how. Say who did, what was found, and the way.",
        "איש לא בדק אם אפשר להגיע ל-{goal}, ואיך. יש לציין מי בדק, מה נמצא ומה הדרך.",
        "Nimeni nu a examinat dacă {goal} poate fi atins și cum. Spuneți cine a examinat, ce s-a constatat și calea.");

    /// <summary><c>ground.no-levels</c>: no ground speaks for a level, so none can be put together.</summary>
    public static ProblemRule NoLevels { get; } = Rule(
        "ground.no-levels",
        Severity.Error,
        RuleBasis.Technical,
        "No ground of {goal} speaks for a level, so none follows from them. Give a level to one.",
        "אף בסיס של {goal} אינו מציע רמה, ולכן לא נובעת מהם רמה. יש לתת רמה לאחד מהם.",
        "Niciun temei al lui {goal} nu propune un nivel, deci nu rezultă niciunul. Dați un nivel unuia.");

    /// <summary><c>ground.level-at-bound</c>: a ground speaks for a level at or beyond the end of the scale, where no effort leads.</summary>
    public static ProblemRule LevelAtBound { get; } = Rule(
        "ground.level-at-bound",
        Severity.Error,
        RuleBasis.Technical,
        "The ground of {dated} ({source}) speaks for {given}, at or beyond the end of the scale {bounds}, which no effort reaches. Give it a level inside, or none, so that the others can be put together.",
        "הבסיס מ-{dated} ({source}) מציע {given}, בקצה הסולם {bounds} או מעבר לו, ושום מאמץ לא יביא לשם. יש לתת לו רמה שבתוכו, או לא לתת רמה, כדי שאפשר יהיה לשקלל את האחרים.",
        "Temeiul din {dated} ({source}) propune {given}, la capătul scalei {bounds} sau dincolo de el, unde niciun efort nu duce. Dați-i un nivel din interior sau niciunul, ca celelalte să poată fi puse împreună.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [MissingHistory, MissingBenchmark, MissingVoice, MissingRegime, NotYet, FewLevels, SurveyOld, NotExamined, NoLevels, LevelAtBound];

    private static ProblemRule Rule(string code, Severity severity, RuleBasis basis, string english, string hebrew, string romanian) =>
        new(code, severity, basis, DraftText.Of(english, hebrew, romanian));
}
