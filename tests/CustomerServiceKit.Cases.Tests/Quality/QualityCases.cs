using CustomerServiceKit.Cases.Tests.Rows;

namespace CustomerServiceKit.Cases.Tests.Quality;

/// <summary>Scores of evaluation forms, and agreement between raters.</summary>
public sealed class QualityCases
{
    private static readonly CaseFile Evaluations = new("quality-and-feedback.json", "evaluationCases");

    private static readonly CaseFile Raters = new("quality-and-feedback.json", "interRaterCases");

    public static TheoryData<string> EvaluationRows => [.. Evaluations.Labels()];

    public static TheoryData<string> RaterRows => [.. Raters.Labels()];

    [SkippableTheory]
    [MemberData(nameof(EvaluationRows))]
    public void Evaluation_Row_GivesTheScore(string row) => Judging.Judge(row, QualityRow.Judge, Evaluations);

    [SkippableTheory]
    [MemberData(nameof(RaterRows))]
    public void Agreement_Row_GivesTheStatistic(string row) => Judging.Judge(row, QualityRow.Judge, Raters);
}
