namespace CustomerServiceKit.Goals;

/// <summary>Whether a stored goal agrees with the figures it is stored with.</summary>
internal static class RecordCheck
{
    // Other programs keep numbers in binary, so the last digits of a quotient may differ.
    private const double Tolerance = 1e-9;

    public static IEnumerable<Problem> Of(Goal goal)
    {
        if (goal is not { Baseline: { } baseline, Proposal: { } proposal })
        {
            yield break;
        }

        if (!AreSame(proposal.Present, baseline.Present))
        {
            yield return Mismatch("proposal.present", Shown.Number(proposal.Present), Shown.Number(baseline.Present));
        }

        foreach (Problem problem in Proposal(goal.Policy, proposal))
        {
            yield return problem.Under("proposal");
        }

        decimal level = Steps.Rounded(goal.Policy, proposal.Level);
        if (goal.ChosenBy is null && !AreSame(goal.Level, level))
        {
            yield return Mismatch("level", Shown.Number(goal.Level), Shown.Number(level));
        }
    }

    private static IEnumerable<Problem> Proposal(GoalPolicy policy, LevelProposal stored)
    {
        Result<LevelProposal> again = GoalLevel.Propose(stored.Present, policy.Direction, policy.Uplift, policy.Bounds, policy.Rule);
        if (again.Value is not LevelProposal proposal)
        {
            foreach (Problem problem in again.Problems)
            {
                yield return problem;
            }
        }
        else if (proposal.Rule != stored.Rule)
        {
            yield return Mismatch("rule", EnumWords<LevelRule>.Of(stored.Rule), EnumWords<LevelRule>.Of(proposal.Rule));
        }
        else if (!AreSame(stored.Level, proposal.Level))
        {
            yield return Mismatch("level", Shown.Number(stored.Level), Shown.Number(proposal.Level));
        }
    }

    private static bool AreSame(decimal stored, decimal figure) => Math.Abs((double)stored - (double)figure) <= Tolerance * Math.Abs((double)figure);

    public static Problem Mismatch(string path, string given, string expected) => GoalRules.RecordMismatch.At(path, ("given", given), ("expected", expected));
}
