using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Goals;

/// <summary>Reads what a goal rests on.</summary>
internal static class DossierReading
{
    public static GoalDossier? Dossier(Node root, List<Problem> problems)
    {
        Dictionary<string, Node>? members = root.Members("a dossier", "goal", "grounds", "ability", "levels-needed", "survey-age");
        if (!root.Has(members, "goal", "grounds", "levels-needed", "survey-age"))
        {
            return null;
        }

        Goal? goal = GoalReading.Goal(members["goal"], problems);
        ImmutableArray<GoalGround?> grounds = [.. members["grounds"].Items("its grounds").Select(Ground)];
        AbilityExamination? ability = members.Find("ability") is Node a ? Ability(a) : null;
        int? levels = members["levels-needed"].Integer("how many grounds have to speak for a level");
        Period? age = members["survey-age"].Parsed("how old a survey may be, such as \"P6M\"", text => PeriodPattern.NormalizingIso.Parse(text) is { Success: true, Value: { } read } ? read : null);
        if (levels < 1)
        {
            members["levels-needed"].Refuse("1 or more");
        }

        return problems.Count > 0 ? null : new GoalDossier(goal!, [.. grounds.OfType<GoalGround>()], ability, levels!.Value, age!);
    }

    private static GoalGround? Ground(Node node)
    {
        Dictionary<string, Node>? members = node.Members("a ground", "kind", "level", "confidence", "dated", "source", "statement");
        if (!node.Has(members, "kind", "confidence", "dated", "source", "statement"))
        {
            return null;
        }

        GroundKind? kind = members["kind"].Word<GroundKind>("a ground");
        decimal? level = members.Find("level") is Node l ? l.Number("the level it speaks for") : null;
        decimal? confidence = members["confidence"].Number("how far it is trusted");
        if (confidence is <= 0m or > 1m)
        {
            members["confidence"].Refuse("more than 0, at most 1");
        }

        LocalDate? dated = members["dated"].Date("the day it is of");
        LocalizedText? source = members["source"].Localized();
        LocalizedText? statement = members["statement"].Localized();
        return kind is null || confidence is null || dated is null || source is null || statement is null ? null : new GoalGround(kind.Value, level, confidence.Value, dated.Value, source, statement);
    }

    private static AbilityExamination? Ability(Node node)
    {
        Dictionary<string, Node>? members = node.Members("who examined the ability", "by", "on", "finding", "way");
        if (!node.Has(members, "by", "on", "finding", "way"))
        {
            return null;
        }

        LocalizedText? by = members["by"].Localized();
        LocalDate? on = members["on"].Date("the day of the examination");
        LocalizedText? finding = members["finding"].Localized();
        LocalizedText? way = members["way"].Localized();
        return by is null || on is null || finding is null || way is null ? null : new AbilityExamination(by, on.Value, finding, way);
    }
}
