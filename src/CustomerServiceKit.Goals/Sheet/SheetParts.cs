using System.Collections.Immutable;
using CustomerServiceKit.Calendars;

namespace CustomerServiceKit.Goals;

/// <summary>Puts the parts of a sheet together, in the guide's own order.</summary>
internal static class SheetParts
{
    private static readonly ImmutableArray<ReportingPeriod> Periods = [ReportingPeriod.Day, ReportingPeriod.Week, ReportingPeriod.Month, ReportingPeriod.Quarter];

    public static ImmutableArray<SheetPart> Of(GoalSheet sheet, string language)
    {
        Goal goal = sheet.Life.Plan.Goal;
        string Say(LocalizedText text, params (string Name, string Value)[] values) => text.Filled(values).For(language);
        string Value(decimal value) => Shown.Value(value, goal.Policy.Unit);

        return
        [
            SheetPart.Of(
                $"{Say(SheetWords.Title)} {sheet.Name.For(language)}",
                Say(SheetWords.ForWhom, ("scope", sheet.ScopeName(goal.Scope).For(language)), ("level", Value(goal.Level)), ("days", Shown.Days(goal.Validity)))),
            SheetPart.Of(Say(SheetWords.Present), goal.Present is decimal present ? Say(SheetWords.PresentIs, ("value", Value(present))) : Say(SheetWords.NotMeasured)),
            SheetPart.Of(
                Say(SheetWords.Literal),
                goal.Proposal is LevelProposal proposal
                    ? Say(SheetWords.LiteralIs, ("literal", Value(proposal.Literal)), ("verdict", SheetWords.Of(proposal.Verdict).For(language)), ("proposed", Value(proposal.Level)), ("chosen", Value(goal.Level)))
                    : Say(SheetWords.NotMeasured)),
            Grounds(sheet, language),
            SheetPart.Of(
                Say(SheetWords.Ability),
                sheet.Life.Dossier.Ability is AbilityExamination ability
                    ? [Say(SheetWords.AbilityIs, ("by", ability.By.For(language)), ("on", Shown.Day(ability.On)), ("finding", ability.Finding.For(language))), Say(SheetWords.Way, ("way", ability.Way.For(language)))]
                    : [Say(SheetWords.NotExamined)]),
            Grid(sheet, language),
            SheetPart.Of(
                Say(SheetWords.Validity),
                Say(SheetWords.ValidityIs, ("days", Shown.Days(goal.Validity))),
                Say(SheetWords.Reviews, ("days", string.Join(", ", sheet.Life.ReviewDays().Select(Shown.Day))))),
            SheetPart.Of(
                Say(SheetWords.Verdict),
                [sheet.Realism?.Explain().For(language) ?? Say(SheetWords.NotJudged), .. sheet.Life.Dossier.Missing(sheet.Day).Select(p => p.Message.For(language))]),
        ];
    }

    private static SheetPart Grounds(GoalSheet sheet, string language)
    {
        GoalDossier dossier = sheet.Life.Dossier;
        ImmutableArray<ImmutableArray<string>> rows =
        [
            .. Enum.GetValues<GroundKind>().SelectMany(kind => dossier.Grounds.Where(g => g.Kind == kind).DefaultIfEmpty().Select(ground => (kind, ground)))
                .Select(g => (ImmutableArray<string>)
                [
                    SheetWords.Of(g.kind).For(language),
                    (g.ground?.Statement ?? SheetWords.None).For(language),
                    g.ground?.Level is decimal level ? Shown.Value(level, dossier.Goal.Policy.Unit) : "–",
                    g.ground is null ? "–" : Shown.Day(g.ground.Dated),
                    g.ground?.Source.For(language) ?? "–",
                ]),
        ];
        string[] blend = dossier.Blend().Value is GroundBlend together ? [SheetWords.Blend.Filled(("level", Shown.Value(decimal.Round(together.Level, 6), dossier.Goal.Policy.Unit))).For(language)] : [];
        return new SheetPart(SheetWords.Grounds.For(language), [.. blend], [.. SheetWords.GroundColumns.Select(c => c.For(language))], rows);
    }

    /// <summary>Every scope with what is asked of it on the day, and in the week, month and quarter that the day lies in.</summary>
    private static SheetPart Grid(GoalSheet sheet, string language)
    {
        IEnumerable<GoalPlan> plans = sheet.Cascade is CascadePlan cascade ? cascade.Cascade.All.Select(g => cascade.Find(g.Scope)!) : [sheet.Life.Plan];
        ImmutableArray<ImmutableArray<string>> rows =
        [
            .. plans.Select(plan => (ImmutableArray<string>)
            [
                sheet.ScopeName(plan.Goal.Scope).For(language),
                .. Periods.Select(period => Shown.Value(plan.Per(period).First(p => p.FirstDay <= sheet.Day && sheet.Day <= p.LastDay).Value, plan.Goal.Policy.Unit)),
                Shown.Value(plan.Goal.Level, plan.Goal.Policy.Unit),
            ]),
        ];
        return new SheetPart(
            SheetWords.Grid.For(language),
            [SheetWords.GridOf.Filled(("day", Shown.Day(sheet.Day))).For(language)],
            [.. SheetWords.GridColumns.Select(c => c.For(language))],
            rows);
    }
}
