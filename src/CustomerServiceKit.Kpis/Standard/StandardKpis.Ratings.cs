namespace CustomerServiceKit.Kpis;

public static partial class StandardKpis
{
    /// <summary>Customer satisfaction (K50, K51).</summary>
    public static SatisfactionKpis Csat { get; } = new();

    /// <summary>Customer satisfaction on each customer's own scale.</summary>
    public static RelativeExperienceKpis RelativeExperience { get; } = new();

    /// <summary>Net promoter score (K52): the percentage of promoters less that of detractors, from -100 to 100.</summary>
    /// <remarks>
    /// Promoters answer 9 or 10, detractors 0 to 6. Example: 3, 4, 5, 6, 8, 8, 8, 9, 10, 10: 3 promoters, 4 detractors, 10 answers: -10. Source: F. Reichheld, The One Number
    /// You Need to Grow, Harvard Business Review, December 2003. Where a vendor writes "lower than 6", a 6 is a detractor here nevertheless.
    /// </remarks>
    public static KpiDefinition NetPromoterScore { get; } = StandardDefinition.Rate(
        new KpiKey("net-promoter-score"), RatingKpiNames.NetPromoterScore, KpiFamily.Quality, Direction.Up,
        new Linear([new LinearTerm(100, RatingMeasures.Promoters), new LinearTerm(-100, RatingMeasures.Detractors)]), RatingMeasures.Boxed("nps-answers", RatingInstrument.Nps),
        "100 x (promoters, 9 or 10, - detractors, 0 to 6) / answers, from -100 to 100.");

    /// <summary>Customer effort (K53).</summary>
    public static EffortKpis CustomerEffort { get; } = new();

    /// <summary>Response rate (K54): of the invitations sent in a period, the share that was answered, whenever that was.</summary>
    /// <remarks>Invitations without an answer are rows of their own. Example: 100 invitations, 22 answers: 22 %.</remarks>
    public static KpiDefinition ResponseRate { get; } = StandardDefinition.Share(
        new KpiKey("response-rate"), RatingKpiNames.ResponseRate, KpiFamily.Quality, Direction.Up, RatingMeasures.InvitedAndAnswered, RatingMeasures.Invited,
        "Invitations answered / invitations, both in the period of the invitation.");

    /// <summary>Quality score (K55): the mean of evaluations, in points of their scale.</summary>
    /// <remarks>
    /// The score of one evaluation, with its weights and fatal criteria, is made where it is evaluated. Every evaluation weighs alike. Example: 70, 0 (a fatal error) and 95:
    /// 55. Evaluations on different scales have no common mean: <see cref="QualityScoreVariants.OfPossible"/>.
    /// </remarks>
    public static KpiDefinition QualityScore { get; } = StandardDefinition.Points(
        new KpiKey("quality-score"), RatingKpiNames.QualityScore,
        RatingMeasures.Sum("quality-scores", RatingInstrument.Quality, RatingFields.Score), RatingMeasures.Answers("evaluations", RatingInstrument.Quality),
        "Sum of the scores of evaluations / evaluations. Every evaluation weighs alike.");

    /// <summary>Critical-error accuracy (K56): the share of evaluations without a critical error.</summary>
    /// <remarks>Of evaluations that say so or not in <see cref="Dimensions.CriticalError"/>. Example: 3 of 60 have one: 95 %. Source: COPC.</remarks>
    public static KpiDefinition CriticalErrorAccuracy { get; } = StandardDefinition.Share(
        new KpiKey("critical-error-accuracy"), RatingKpiNames.CriticalErrorAccuracy, KpiFamily.Quality, Direction.Up, RatingMeasures.WithoutCriticalError, RatingMeasures.Evaluated,
        "Evaluations without a critical error / evaluations that were looked at for one.");

    /// <summary>Knowledge mastery (K57, R069): the newest result of every employee in every topic, from 0 to 100 %, over their number.</summary>
    /// <remarks>
    /// A result stands until the next of the same employee and topic, so a week without tests has the mastery of the last ones; it adds up over employees and topics and not over
    /// time. Example: Dan 60 % in March and 90 % in May, Noa 70 %: in April 65 %, in May 80 %.
    /// </remarks>
    public static KpiDefinition KnowledgeMastery { get; } = StandardDefinition.Share(
        new KpiKey("knowledge-mastery"), RatingKpiNames.KnowledgeMastery, KpiFamily.Quality, Direction.Up, RatingMeasures.Mastery, RatingMeasures.Topics,
        "Newest results of each employee in each topic, from 0 to 1 / such results.");

    /// <summary>Employee satisfaction (K58, R069): the share of employees' answers in the top box of their scale.</summary>
    /// <remarks>Asked in waves: group by <see cref="Dimensions.Wave"/>. Source: ICMI, agent job satisfaction, "satisfied or very satisfied". Example: 31 of 40: 77.5 %.</remarks>
    public static KpiDefinition EmployeeSatisfaction { get; } = StandardDefinition.Share(
        new KpiKey("employee-satisfaction"), RatingKpiNames.EmployeeSatisfaction, KpiFamily.Quality, Direction.Up,
        RatingMeasures.Count("employees-satisfied", RatingInstrument.EmployeeSatisfaction, RatingBox.Top), RatingMeasures.Boxed("employees-asked", RatingInstrument.EmployeeSatisfaction),
        "Employees' answers in the top box of their scale / employees' answers.");

    /// <summary>Satisfaction of managers, or with them: the share of such answers in the top box of their scale.</summary>
    /// <remarks>Example: 6 of 8: 75 %.</remarks>
    public static KpiDefinition ManagerSatisfaction { get; } = StandardDefinition.Share(
        new KpiKey("manager-satisfaction"), RatingKpiNames.ManagerSatisfaction, KpiFamily.Quality, Direction.Up,
        RatingMeasures.Count("managers-satisfied", RatingInstrument.ManagerSatisfaction, RatingBox.Top), RatingMeasures.Boxed("managers-asked", RatingInstrument.ManagerSatisfaction),
        "Answers in the top box of their scale / answers.");
}
