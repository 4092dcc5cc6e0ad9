namespace CustomerServiceKit.Goals;

/// <summary>Puts a goal into words.</summary>
internal static class GoalWords
{
    private static readonly LocalizedText s_amount = DraftText.Of(
        "{goal} ({scope}): {kpi} is to reach {level} in all in {days}.",
        "{goal} ({scope}): {kpi} צריך להגיע ל-{level} בסך הכול בתקופה {days}.",
        "{goal} ({scope}): {kpi} trebuie să ajungă la {level} în total în {days}.");

    private static readonly LocalizedText s_level = DraftText.Of(
        "{goal} ({scope}): {kpi} is to reach {level} in {days}.",
        "{goal} ({scope}): {kpi} צריך להגיע ל-{level} בתקופה {days}.",
        "{goal} ({scope}): {kpi} trebuie să ajungă la {level} în {days}.");

    private static readonly LocalizedText s_carried = DraftText.Of(
        "In {baseline} it was {measured} over days that weigh {weight}; over the goal's days, which weigh {goalWeight}, that is {present}.",
        "בתקופה {baseline} הוא היה {measured} בימים שמשקלם {weight}; בימי היעד, שמשקלם {goalWeight}, זהו {present}.",
        "În {baseline} a fost {measured} în zile care cântăresc {weight}; în zilele obiectivului, care cântăresc {goalWeight}, înseamnă {present}.");

    private static readonly LocalizedText s_rounded = DraftText.Of(
        "Rounded to steps of {step} it is {level}.",
        "בעיגול לצעדים של {step} זהו {level}.",
        "Rotunjit la pași de {step} este {level}.");

    private static readonly LocalizedText s_chosen = DraftText.Of(
        "{by} chose {level}: {reason}",
        "{by} בחר {level}: {reason}",
        "{by} a ales {level}: {reason}");

    private static readonly LocalizedText s_ungrounded = DraftText.Of(
        "It rests on no measured present state.",
        "הוא אינו נשען על מצב קיים מדוד.",
        "Nu se sprijină pe o stare prezentă măsurată.");

    public static LocalizedText Of(Goal goal) => Sentences.Joined(Parts(goal));

    private static IEnumerable<LocalizedText> Parts(Goal goal)
    {
        Unit unit = goal.Policy.Unit;
        string level = Shown.Value(goal.Level, unit);
        yield return (goal.Policy.Kind == GoalMeasureKind.Amount ? s_amount : s_level).Filled(
            ("goal", goal.Id.Value), ("scope", goal.Scope.ToString()), ("kpi", goal.Policy.Kpi.ToString()), ("level", level), ("days", Shown.Days(goal.Validity)));
        if (goal.Baseline is { Days: { } days } baseline)
        {
            yield return s_carried.Filled(
                ("baseline", Shown.Days(days)),
                ("measured", Shown.Value(baseline.Measurement.Value!.Value, unit)),
                ("weight", Shown.Number(baseline.Weight!.Value)),
                ("goalWeight", Shown.Number(baseline.GoalWeight!.Value)),
                ("present", Shown.Value(baseline.Present, unit)));
        }

        yield return goal.Proposal?.Explain(unit) ?? s_ungrounded;
        if (goal is { ChosenBy: { } by, Reason: { } reason })
        {
            yield return s_chosen.Filled(("by", by), ("level", level), ("reason", reason));
        }
        else if (goal.Policy.Step is decimal step && goal.Level != goal.Proposal!.Level)
        {
            yield return s_rounded.Filled(("step", Shown.Number(step)), ("level", level));
        }
    }
}
