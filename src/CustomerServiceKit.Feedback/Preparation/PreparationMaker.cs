using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>Puts a preparation together.</summary>
internal sealed class PreparationMaker(EmployeeId employee, FeedbackPolicy policy, Instant now)
{
    private readonly List<Problem> _rejected = [];

    public Result<FeedbackPreparation> Make(ImmutableArray<Evidence> evidence, ImmutableArray<GoalFigure> figures, ImmutableArray<ActionItem> actions)
    {
        ImmutableArray<Evidence> known = [.. Known(evidence).OrderByDescending(one => one.At).ThenBy(one => one.Id.Value, StringComparer.Ordinal)];
        ImmutableArray<ActionItem> earlier = [.. Known(actions)];
        ImmutableArray<Evidence> observations = [.. known.Where(one => one.IsObservation)];
        if (observations.IsEmpty)
        {
            return Result.Refused<FeedbackPreparation>([FeedbackRules.NoObservation.At("evidence", ("employee", employee.Value)), .. _rejected]);
        }

        ImmutableArray<FeedbackSuggestion> praise = [.. Suggestions(observations, FindingKind.Praise, FeedbackItemKind.Praise)];
        ImmutableArray<FeedbackSuggestion> corrections =
        [
            .. Suggestions(observations, FindingKind.Improvement, FeedbackItemKind.Correction).Concat(Suggestions(observations, FindingKind.KnowledgeGap, FeedbackItemKind.KnowledgeGap))
                .OrderByDescending(s => s.IsCritical).ThenByDescending(s => s.ShownBy.Count).ThenByDescending(s => s.ShownBy[0].At).ThenBy(s => s.Criterion, StringComparer.Ordinal),
        ];
        int chosen = Math.Max(policy.MaximumCorrections, corrections.Count(s => s.IsCritical));
        FeedbackPreparation preparation = new(employee, observations)
        {
            Praise = praise,
            Corrections = (ImmutableArray<FeedbackSuggestion>)[.. corrections.Take(chosen)],
            LeftForLater = (ImmutableArray<FeedbackSuggestion>)[.. corrections.Skip(chosen)],
            Beside = (ImmutableArray<Evidence>)[.. known.Where(one => !one.IsObservation)],
            Figures = (ImmutableArray<GoalFigure>)[.. figures.OrderBy(f => f.Standing switch { FigureStanding.Missed => 0, FigureStanding.Undecided => 1, FigureStanding.Reached => 2, _ => 3 })],
            DroppedActions = (ImmutableArray<ActionItem>)[.. earlier.Where(a => a.State == ActionItemState.Dropped).OrderByDescending(a => a.ClosedAt).ThenBy(a => a.Id.Value, StringComparer.Ordinal)],
            OpenActions = (ImmutableArray<ActionItem>)[.. earlier.Where(a => a.State == ActionItemState.Open).OrderBy(a => a.Due).ThenBy(a => a.Id.Value, StringComparer.Ordinal)],
            DoneActions = (ImmutableArray<ActionItem>)[.. earlier.Where(a => a.State == ActionItemState.Done).OrderByDescending(a => a.ClosedAt).ThenBy(a => a.Id.Value, StringComparer.Ordinal)],
            Rejected = (ImmutableArray<Problem>)[.. _rejected],
        };
        return Result.Of(preparation, [.. Missing(preparation)]);
    }

    private IEnumerable<Evidence> Known(ImmutableArray<Evidence> evidence) => Known(
        evidence,
        "evidence",
        one => one.Id.Value,
        (one, place) => PreparationRules.EvidenceTwice.At(place + ".id", ("evidence", one.Id.Value)),
        (one, place) => ObservationCheck.Usable(employee, policy, one, now, place, asObservation: false));

    private IEnumerable<ActionItem> Known(ImmutableArray<ActionItem> actions) => Known(
        actions,
        "earlier",
        one => one.Id.Value,
        (one, place) => AgreementRules.ActionTwice.At(place + ".id", ("action", one.Id.Value)),
        (one, place) => one.OpenedAt > now
            ? [AgreementRules.ActionOpenedLater.At(place + ".openedAt", ("action", one.Id.Value), ("at", one.OpenedAt.ToString()), ("now", now.ToString()))]
            : []);

    /// <summary>What can be used; the rest is rejected, each with the first reason. What was rejected takes no id.</summary>
    private IEnumerable<T> Known<T>(ImmutableArray<T> given, string path, Func<T, string> idOf, Func<T, string, Problem> twice, Func<T, string, IEnumerable<Problem>> against)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach ((int index, T one) in given.Index())
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
            Problem? reason = against(one, place).FirstOrDefault() ?? (ids.Add(idOf(one)) ? null : twice(one, place));
            if (reason is null)
            {
                yield return one;
            }
            else
            {
                _rejected.Add(reason);
            }
        }
    }

    private static IEnumerable<FeedbackSuggestion> Suggestions(ImmutableArray<Evidence> observations, FindingKind finding, FeedbackItemKind kind) => observations
        .SelectMany(one => one.Findings.Where(f => f.Kind == finding).Select(f => (Finding: f, By: one)))
        .GroupBy(f => f.Finding.Criterion, StringComparer.Ordinal)
        .Select(same => new FeedbackSuggestion(
            kind,
            same.Key,
            kind != FeedbackItemKind.Praise && same.Any(f => f.Finding.IsCritical),
            same.Select(f => f.By).Distinct(),
            observations.Count(one => one.Findings.Any(f => f.Criterion == same.Key))))
        .OrderByDescending(s => s.ShownBy.Count).ThenByDescending(s => s.ShownBy[0].At).ThenBy(s => s.Criterion, StringComparer.Ordinal);

    private IEnumerable<Problem> Missing(FeedbackPreparation preparation)
    {
        if (preparation.Praise.Count == 0)
        {
            yield return PreparationRules.NothingToPraise.At("evidence", ("count", preparation.Observations.Count.ToString(CultureInfo.InvariantCulture)), ("employee", employee.Value));
        }

        if (preparation.Corrections.Count > policy.MaximumCorrections)
        {
            yield return PreparationRules.TooManyCorrections.At(
                "evidence", ("given", preparation.Corrections.Count.ToString(CultureInfo.InvariantCulture)), ("limit", policy.MaximumCorrections.ToString(CultureInfo.InvariantCulture)));
        }

        foreach (Evidence old in preparation.Observations.Where(one => now - one.At > policy.MaximumObservationAge))
        {
            yield return SessionRules.ObservationTooOld.At("evidence", ("evidence", old.Id.Value), ("at", old.At.ToString()), ("limit", Shown.Days(policy.MaximumObservationAge)));
        }
    }
}
