using System.Collections.Immutable;

namespace CustomerServiceKit.Charters;

/// <summary>Looks through the events of cases for what a clock cannot see right: it answers all the same, and these say where not to trust it.</summary>
public static class CaseEventCheck
{
    /// <summary>Looks through events.</summary>
    /// <param name="events">The events of any number of cases, in any order.</param>
    /// <returns>Findings, case by case, each with the place of its event among those given, for example <c>events[3]</c>; empty where there are none.</returns>
    /// <exception cref="ArgumentException">An event is null.</exception>
    public static IReadOnlyList<Problem> Of(IEnumerable<CaseEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        ImmutableArray<(CaseEvent Event, int Place)> given = [.. events.Select((e, i) => (e ?? throw new ArgumentException("An event is null; leave it out.", nameof(events)), i))];
        return (ImmutableArray<Problem>)
        [
            .. given.GroupBy(g => (g.Event.Source, g.Event.Case))
                .SelectMany(one => OneCase([.. one.OrderBy(g => g.Event, CaseEvent.Order)])),
        ];
    }

    private static IEnumerable<Problem> OneCase(ImmutableArray<(CaseEvent Event, int Place)> events)
    {
        int created = events.ToList().FindIndex(g => g.Event.Kind == CaseEventKind.Created);
        string? status = null;
        List<string> lasting = [];
        for (int i = 0; i < events.Length; i++)
        {
            CaseEvent happened = events[i].Event;
            if (i > 0 && CaseEvent.Order.Compare(events[i - 1].Event, happened) == 0)
            {
                yield return At(CaseEventRules.SamePlace, events[i], ("other", Path(events[i - 1].Place)));
            }

            if (i < created && happened.At < events[created].Event.At)
            {
                yield return At(CaseEventRules.BeforeCreated, events[i], ("created", events[created].Event.At.ToString()));
            }

            if (happened.Kind == CaseEventKind.Created && i > created)
            {
                yield return At(CaseEventRules.CreatedTwice, events[i], ("created", events[created].Event.At.ToString()));
            }

            if (happened.Kind is CaseEventKind.StatusChanged or CaseEventKind.Created)
            {
                if (happened.FromValue is string from && status is not null && from != status)
                {
                    yield return At(CaseEventRules.StatusGap, events[i], ("given", from), ("known", status));
                }

                status = happened.ToValue ?? status;
            }

            if (happened.Kind == CaseEventKind.ExclusionBegan)
            {
                if (lasting.Contains(happened.ToValue ?? string.Empty))
                {
                    yield return At(CaseEventRules.ExclusionTwice, events[i], ("given", happened.ToValue ?? string.Empty));
                }

                lasting.Add(happened.ToValue ?? string.Empty);
            }
            else if (happened.Kind == CaseEventKind.ExclusionEnded && !lasting.Remove(happened.ToValue ?? string.Empty))
            {
                yield return At(CaseEventRules.ExclusionNotBegun, events[i], ("given", happened.ToValue ?? string.Empty));
            }
        }
    }

    private static Problem At(ProblemRule rule, (CaseEvent Event, int Place) found, params (string Name, string Value)[] values) =>
        rule.At(Path(found.Place), [("case", found.Event.Case.Value), ("at", found.Event.At.ToString()), .. values]);

    private static string Path(int place) => FormattableString.Invariant($"events[{place}]");
}
