using System.Collections.Immutable;
using CustomerServiceKit.Calendars;

namespace CustomerServiceKit.Goals;

/// <summary>Puts the parts of a sheet together in a language, in the guide's own order.</summary>
internal sealed class SheetParts
{
    private readonly GoalSheet _sheet;
    private readonly Goal _goal;
    private readonly string _language;

    private SheetParts(GoalSheet sheet, string language) => (_sheet, _goal, _language) = (sheet, sheet.Life.Plan.Goal, language);

    public static ImmutableArray<SheetPart> Of(GoalSheet sheet, string language)
    {
        SheetParts parts = new(sheet, language);
        return [parts.Head(), parts.Present(), parts.Level(), parts.Grounds(), parts.Ability(), parts.Grid(), parts.Validity(), parts.Verdict()];
    }

    private string Say(LocalizedText text, params (string Name, string Value)[] values) => text.Filled(values).For(_language);

    private string Value(decimal value) => Shown.Value(value, _goal.Policy.Unit);

    private SheetPart Head()
    {
        string whom = Say(
            SheetWords.ForWhom, ("scope", Say(_sheet.ScopeName(_goal.Scope))), ("level", UnitWords.After(Value(_goal.Level), _goal.Policy.Unit, _language)), ("days", Shown.Days(_goal.Validity)));
        string state = Say(
            SheetWords.StateIs, ("day", Shown.Day(_sheet.Day)), ("state", Say(StateWords.Of(_sheet.Life.StateAt(_sheet.Day)))), ("version", Shown.Number(_sheet.Life.Plan.Version)));
        return SheetPart.Of($"{Say(SheetWords.Title)} {Say(_sheet.Name)}", $"{whom} {state}");
    }

    private SheetPart Present() => SheetPart.Of(
        Say(SheetWords.Present),
        _goal.Present is not decimal present ? Say(SheetWords.NotMeasured)
        : Say(_goal.Policy.Kind == GoalMeasureKind.Amount ? SheetWords.AmountIs : SheetWords.PresentIs, ("value", Value(present))));

    private SheetPart Level()
    {
        List<string> sentences =
        [
            _goal.Proposal is LevelProposal proposal
                ? Say(SheetWords.LiteralIs, ("literal", Value(proposal.Literal)), ("verdict", Say(SheetWords.Of(proposal.Verdict))), ("proposed", Value(Steps.Rounded(_goal.Policy, proposal.Level))))
                : Say(SheetWords.NotMeasured),
            Say(SheetWords.LevelIs, ("level", Value(_goal.Level))),
        ];
        if (_goal.Present is decimal present && GoalArithmetic.IsBetter(present, _goal.Level, _goal.Policy.Direction))
        {
            sentences.Add(Say(SheetWords.Worse));
        }

        if (_goal is { ChosenBy: { } by, Reason: { } reason })
        {
            sentences.Add(Say(SheetWords.ChosenBy, ("by", by), ("reason", reason)));
        }

        return SheetPart.Of(Say(SheetWords.Literal, ("percent", Shown.Percent(_goal.Policy.Uplift))), string.Join(" ", sentences));
    }

    private SheetPart Grounds()
    {
        GoalDossier dossier = _sheet.Life.Dossier;
        ImmutableArray<ImmutableArray<string>> rows =
        [
            .. Enum.GetValues<GroundKind>().SelectMany(kind => dossier.Grounds.Where(g => g.Kind == kind).DefaultIfEmpty().Select(ground => (kind, ground)))
                .Select(g => (ImmutableArray<string>)
                [
                    Say(SheetWords.Of(g.kind)),
                    Say(g.ground?.Statement ?? SheetWords.None),
                    g.ground?.Level is decimal level ? Value(level) : "–",
                    g.ground is null ? "–" : Shown.Day(g.ground.Dated),
                    g.ground is null ? "–" : Say(g.ground.Source),
                ]),
        ];
        string[] blend = dossier.Blend().Value is GroundBlend together ? [Say(SheetWords.Blend, ("level", Value(decimal.Round(Steps.Rounded(_goal.Policy, together.Level), 6))))] : [];
        return new SheetPart(
            Say(SheetWords.Grounds),
            [.. blend],
            [.. SheetWords.GroundColumns.Select(column => column == SheetWords.GroundLevel ? UnitWords.After(Say(column), _goal.Policy.Unit, _language) : Say(column))],
            rows);
    }

    private SheetPart Ability() => SheetPart.Of(
        Say(SheetWords.Ability),
        _sheet.Life.Dossier.Ability is AbilityExamination ability
            ? [Say(SheetWords.AbilityIs, ("by", Say(ability.By)), ("on", Shown.Day(ability.On)), ("finding", Say(ability.Finding))), Say(SheetWords.Way, ("way", Say(ability.Way)))]
            : [Say(SheetWords.NotExamined)]);

    /// <summary>Every scope with what is asked of it on the day, and in the week, month and quarter that the day lies in.</summary>
    private SheetPart Grid()
    {
        IEnumerable<GoalPlan> plans = _sheet.Cascade is CascadePlan cascade ? cascade.Cascade.All.Select(g => cascade.Find(g.Scope)!) : [_sheet.Life.Plan];
        ReportingPeriod[] periods = [ReportingPeriod.Day, _sheet.Week, ReportingPeriod.Month, ReportingPeriod.Quarter];
        return new SheetPart(
            Say(SheetWords.Grid),
            [
                Say(SheetWords.GridOf, ("name", UnitWords.After(Say(_sheet.Name), _goal.Policy.Unit, _language)), ("day", Shown.Day(_sheet.Day))),
                .. _sheet.Cascade is CascadePlan shown && shown.Find(shown.Cascade.Top.Scope)!.Goal.Level != _goal.Level ? [Say(SheetWords.NotDividedAnew)] : (string[])[],
            ],
            [.. SheetWords.GridColumns.Select(column => Say(column))],
            [
                .. plans.Select(plan => (ImmutableArray<string>)
                [
                    Say(_sheet.ScopeName(plan.Goal.Scope)),
                    .. periods.Select(period => Value(plan.Per(period).First(p => p.FirstDay <= _sheet.Day && _sheet.Day <= p.LastDay).Value)),
                    Value(plan.Goal.Level),
                ]),
            ]);
    }

    private SheetPart Validity() => SheetPart.Of(
        Say(SheetWords.Validity),
        [
            Say(SheetWords.ValidityIs, ("days", Shown.Days(_goal.Validity))),
            Say(SheetWords.Reviews, ("days", string.Join(", ", _sheet.Life.ReviewDays().Select(Shown.Day)))),
            .. _sheet.Life.Plan.Revisions.Count > 0 ? [string.Join("; ", _sheet.Life.Plan.Revisions.Select(Revision))] : (string[])[],
        ]);

    private string Revision(PlanRevision revision, int index) => Say(
        SheetWords.Revision,
        ("version", Shown.Number(index + 2)),
        ("from", Shown.Day(revision.From)),
        ("level", Value(revision.Level)),
        ("by", revision.By),
        ("reason", revision.Reason)) + (_goal.Policy.Kind == GoalMeasureKind.Amount ? $" {Say(SheetWords.Of(revision.Mode), ("actual", revision.Actual is decimal actual ? Value(actual) : "–"))}" : string.Empty);

    private SheetPart Verdict()
    {
        string judged = _sheet.Realism is not GoalRealism realism ? Say(SheetWords.NotJudged) : string.Join(
            " ",
            [
                Say(realism.Explain()),
                Say(SheetWords.RestsOn, ("points", Shown.Number(realism.Chart.Current.Points.Count)), ("periods", Shown.Number(realism.Periods))),
                .. realism.Lift is decimal lift ? [Say(SheetWords.Lift, ("lift", UnitWords.Change(lift, _goal.Policy.Unit, _language)))] : (string[])[],
            ]);
        return SheetPart.Of(Say(SheetWords.Verdict), [judged, .. _sheet.Life.Dossier.Missing(_sheet.Day).Select(p => Say(p.Message))]);
    }
}
