using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>The facts a plan runs on: at most one set of each sort.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class FactSets
{
    private readonly Dictionary<FactSetId, FactSet> _sets;

    private FactSets(Dictionary<FactSetId, FactSet> sets, IReadOnlyList<Problem> findings, long? knownTo = null)
    {
        _sets = sets;
        Findings = findings;
        KnownTo = knownTo;
    }

    /// <summary>What a reader should know about how the sets fit together, for example totals that their parts contradict.</summary>
    public IReadOnlyList<Problem> Findings { get; }

    /// <summary>The sets.</summary>
    public IReadOnlyCollection<FactSet> All => _sets.Values;

    /// <summary>Puts sets together. Totals that interactions lack are taken from their queue visits and engagements, and those that cases lack from their events.</summary>
    /// <param name="sets">The sets, each sort at most once.</param>
    /// <returns>The sets, with findings where parts and totals disagree.</returns>
    /// <exception cref="ArgumentException">A sort of facts comes twice.</exception>
    public static FactSets Of(params FactSet[] sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        Dictionary<FactSetId, FactSet> byId = [];
        foreach (FactSet set in sets)
        {
            if (!byId.TryAdd(set.Id, set))
            {
                throw new ArgumentException($"The facts '{set.Id}' come twice; read all their rows in one go.", nameof(sets));
            }
        }

        FindingList findings = new();
        if (byId.TryGetValue(FactSetIds.Interaction, out FactSet? interactions))
        {
            byId[FactSetIds.Interaction] = ChildTotals.AddTo(
                interactions, byId.GetValueOrDefault(FactSetIds.QueueVisit), byId.GetValueOrDefault(FactSetIds.Engagement), findings);
        }

        if (byId.TryGetValue(FactSetIds.CaseEvent, out FactSet? events))
        {
            (FactSet? cases, byId[FactSetIds.CaseEvent]) = CaseHistories.AddTo(byId.GetValueOrDefault(FactSetIds.Case), events, findings);
            if (cases is not null)
            {
                byId[FactSetIds.Case] = cases;
            }
        }

        return new FactSets(byId, findings.ToProblems());
    }

    /// <summary>Puts together what several intakes accepted.</summary>
    /// <param name="intakes">The intakes, each sort of facts at most once.</param>
    /// <returns>The sets.</returns>
    /// <exception cref="ArgumentException">A sort of facts comes twice.</exception>
    public static FactSets Of(params Intake[] intakes)
    {
        ArgumentNullException.ThrowIfNull(intakes);
        return Of([.. intakes.Select(i => i.Facts)]);
    }

    /// <summary>Says until when the facts are complete: nothing that happened before is missing from them.</summary>
    /// <param name="instant">The end, exclusive; for example when the rows were exported.</param>
    /// <returns>
    /// The same facts. By it, a contact that nothing has followed yet is told from one that nothing followed within its window, and an interval without an end goes on
    /// until then. Where it is not said, the facts are known until the last instant they have.
    /// </returns>
    public FactSets KnownUntil(Instant instant) => new(_sets, Findings, instant.ToUnixTimeMilliseconds());

    /// <summary>Gives the calendars in which KPIs count business time.</summary>
    /// <param name="calendars">The calendars, each with an id that no other has. A KPI names one, or takes that of each row by a dimension that holds its id.</param>
    /// <returns>The same facts with these calendars instead of any before.</returns>
    /// <exception cref="ArgumentException">A calendar has no id, or that of another.</exception>
    public FactSets WithCalendars(params IEnumerable<BusinessCalendar> calendars)
    {
        ArgumentNullException.ThrowIfNull(calendars);
        Dictionary<string, BusinessCalendar> byId = new(StringComparer.Ordinal);
        foreach (BusinessCalendar calendar in calendars)
        {
            string id = calendar.Id?.Value ?? throw new ArgumentException("A calendar has no id; give it one with WithName, for KPIs to name it.", nameof(calendars));
            if (!byId.TryAdd(id, calendar))
            {
                throw new ArgumentException($"The calendar '{id}' comes twice; give each id once.", nameof(calendars));
            }
        }

        return new FactSets(_sets.ToDictionary(s => s.Key, s => s.Value.With(byId)), Findings, KnownTo);
    }

    /// <summary>Measures each answer on the customer's own scale: against what his earlier answers on the same scale let expect.</summary>
    /// <returns>
    /// The same facts, ratings with <see cref="RatingFields.ExpectedPoints"/> and <see cref="RatingFields.RelativePoints"/>. Few earlier answers are drawn towards the mean of all
    /// customers (credibility n / (n + k), with k from the scatter within and between customers); a first answer has neither. Ratings without <see cref="Dimensions.Customer"/> stay as
    /// they are.
    /// </returns>
    public FactSets WithOwnScales() => new(_sets.ToDictionary(s => s.Key, s => s.Key == FactSetIds.Rating ? OwnScales.AddTo(s.Value) : s.Value), Findings, KnownTo);

    /// <summary>Finds the facts of one sort.</summary>
    /// <param name="id">The sort.</param>
    /// <returns>The set; null where there is none.</returns>
    public FactSet? Find(FactSetId id) => _sets.GetValueOrDefault(id);

    /// <summary>Until when the facts are complete, in milliseconds; null where nobody said.</summary>
    internal long? KnownTo { get; }
}
