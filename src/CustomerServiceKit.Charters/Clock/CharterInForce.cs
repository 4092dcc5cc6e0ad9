using System.Collections.Immutable;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>A charter together with the calendars its services name: it reckons due times, lets clocks run, and can be published.</summary>
public sealed class CharterInForce
{
    private readonly CalendarSet _calendars;
    private readonly ImmutableArray<ClockPlan> _plans;

    private CharterInForce(ServiceCharter charter, CalendarSet calendars)
    {
        Charter = charter;
        _calendars = calendars;
        _plans = [.. charter.Services.SelectMany(service => service.Commitments.Select(commitment => new ClockPlan(this, service, commitment)))];
    }

    /// <summary>The charter.</summary>
    public ServiceCharter Charter { get; }

    /// <summary>The calendar of a service.</summary>
    /// <param name="service">The service.</param>
    /// <returns>The calendar; null where the service names none.</returns>
    public BusinessCalendar? CalendarOf(CharterService service)
    {
        ArgumentNullException.ThrowIfNull(service);
        return service.Calendar is CalendarId id ? _calendars.Get(id) : null;
    }

    /// <summary>When a promise is due that nothing pauses.</summary>
    /// <param name="commitment">The promise.</param>
    /// <param name="started">When its clock starts.</param>
    /// <returns>The earliest instant at which as much time as promised has counted; the instant itself is in time. The limit is the promise's own, not one for some cases only.</returns>
    /// <exception cref="ProblemException">The charter has no such promise, or its calendar has no opening within ten years.</exception>
    public Instant DueAt(CommitmentId commitment, Instant started)
    {
        ClockPlan plan = Get(commitment);
        return ClockOf(plan.Service, plan.Commitment, null).EndOf(plan.Commitment.Target, started);
    }

    /// <summary>Lets the clock of one promise run over the events of one case.</summary>
    /// <param name="commitment">The promise.</param>
    /// <param name="events">The events of one case, in any order; those after <paramref name="asOf"/> are not looked at. A case's priority, tier and calendar are those of its
    /// last events that changed them; its channel is that of the event that created it.</param>
    /// <param name="asOf">The instant to look from.</param>
    /// <param name="historySince">From when on the events are complete; null where they always are. A clock that started before says that it is partial.</param>
    /// <returns>How it stands; of a promise that recurs, its last run. Null where nothing has started the clock by then, or nothing is promised for such a case.</returns>
    /// <exception cref="ArgumentException">The events are of more than one case, or one is null.</exception>
    /// <exception cref="ProblemException">The charter has no such promise, its calendar has no opening within ten years, or the case was moved to a calendar that is not there.</exception>
    public ClockState? Clock(CommitmentId commitment, IEnumerable<CaseEvent> events, Instant asOf, Instant? historySince = null) =>
        Runs(commitment, events, asOf, historySince) is { Count: > 0 } runs ? runs[runs.Count - 1] : null;

    /// <summary>Lets the clock of one promise run over the events of one case, and gives all its runs.</summary>
    /// <param name="commitment">The promise.</param>
    /// <param name="events">As for <see cref="Clock"/>.</param>
    /// <param name="asOf">The instant to look from.</param>
    /// <param name="historySince">As for <see cref="Clock"/>.</param>
    /// <returns>The runs in their order; at most one of a promise that does not recur.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Clock"/>.</exception>
    /// <exception cref="ProblemException">As for <see cref="Clock"/>.</exception>
    public IReadOnlyList<ClockState> Runs(CommitmentId commitment, IEnumerable<CaseEvent> events, Instant asOf, Instant? historySince = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        return (ImmutableArray<ClockState>)[.. States(Get(commitment), CaseEvents.Until(CaseEvents.OfOneCase(events), asOf), asOf, historySince)];
    }

    /// <summary>Lets the clocks of all promises run over the events of many cases.</summary>
    /// <param name="events">The events, in any order.</param>
    /// <param name="asOf">The instant to look from.</param>
    /// <param name="historySince">As for <see cref="Clock"/>.</param>
    /// <returns>Every run, case by case in the order of their first events given, promises in the order of the charter.</returns>
    /// <exception cref="ArgumentException">An event is null.</exception>
    /// <exception cref="ProblemException">As for <see cref="Clock"/>.</exception>
    public IEnumerable<ClockState> Clocks(IEnumerable<CaseEvent> events, Instant asOf, Instant? historySince = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        return ManyCases.Of(CaseEvents.ByCase(events), one => All(one, asOf, historySince));
    }

    /// <summary>The next instant at which a clock of a case stands differently, or somebody is to know, if no event comes before.</summary>
    /// <param name="events">As for <see cref="Clock"/>.</param>
    /// <param name="asOf">The instant to look from.</param>
    /// <returns>What comes next; null where nothing does. A scheduler of one's own asks again at <see cref="ClockDeadline.ChangesAt"/>, and after each event.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Clock"/>.</exception>
    /// <exception cref="ProblemException">As for <see cref="Clock"/>.</exception>
    public ClockDeadline? NextDeadline(IEnumerable<CaseEvent> events, Instant asOf)
    {
        ArgumentNullException.ThrowIfNull(events);
        return ClockDeadline.Earliest(All(CaseEvents.OfOneCase(events), asOf, null));
    }

    /// <summary>Publishes the charter as Markdown.</summary>
    /// <param name="language">A language code such as <c>en</c>, <c>he</c> or <c>ro</c>. A text that lacks it stands in its default language; headings and words of
    /// the publication itself are English for any other language.</param>
    /// <param name="results">The last results beside the promises, measured by the KPI <c>commitment-attainment</c>; none where null. A promise without a result says that
    /// it is not known yet.</param>
    /// <param name="asOf">The day of publication: weekly hours are those in force on it, and the days that are not like their weekday are listed for a year from there, as far
    /// as the charter is in force. The charter's first day where null or earlier than that.</param>
    /// <param name="form">How much of it; all of it unless told. Sections that the charter has not are left out.</param>
    /// <returns>The document, with headings from the first level.</returns>
    /// <exception cref="ArgumentException"><paramref name="language"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is not defined.</exception>
    /// <exception cref="ProblemException">Results are of promises that the charter has not (<c>charter.unknown-commitment</c>), or of another KPI or no share
    /// (<c>charter.result-other-kpi</c>); the exception lists all of them.</exception>
    public string ToMarkdown(string language, IReadOnlyDictionary<CommitmentId, Measurement>? results = null, LocalDate? asOf = null, CharterForm form = CharterForm.Full) =>
        MarkdownWriter.Write(Document(language, results, asOf, form));

    /// <summary>Publishes the charter as a web page that stands alone and can be read with assistive technology: language and direction, landmarks, headings in
    /// order, tables with captions and header cells.</summary>
    /// <param name="language">As for <see cref="ToMarkdown"/>; Hebrew and Arabic are set from right to left.</param>
    /// <param name="results">As for <see cref="ToMarkdown"/>.</param>
    /// <param name="asOf">As for <see cref="ToMarkdown"/>.</param>
    /// <param name="form">As for <see cref="ToMarkdown"/>.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentException"><paramref name="language"/> is blank.</exception>
    /// <exception cref="ProblemException">As for <see cref="ToMarkdown"/>.</exception>
    public string ToHtml(string language, IReadOnlyDictionary<CommitmentId, Measurement>? results = null, LocalDate? asOf = null, CharterForm form = CharterForm.Full) =>
        HtmlPage.Of(Document(language, results, asOf, form));

    /// <summary>Publishes the charter as a section of another web page.</summary>
    /// <param name="language">As for <see cref="ToMarkdown"/>.</param>
    /// <param name="headingLevel">The level of its first heading, 1 to 4.</param>
    /// <param name="results">As for <see cref="ToMarkdown"/>.</param>
    /// <param name="asOf">As for <see cref="ToMarkdown"/>.</param>
    /// <param name="form">As for <see cref="ToMarkdown"/>.</param>
    /// <returns>A <c>section</c> element with its own language and direction.</returns>
    /// <exception cref="ArgumentException"><paramref name="language"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="headingLevel"/> is outside 1 to 4.</exception>
    /// <exception cref="ProblemException">As for <see cref="ToMarkdown"/>.</exception>
    public string ToHtmlSection(string language, int headingLevel = 2, IReadOnlyDictionary<CommitmentId, Measurement>? results = null, LocalDate? asOf = null, CharterForm form = CharterForm.Full) => headingLevel is >= 1 and <= 4
        ? HtmlWriter.Section(Document(language, results, asOf, form), headingLevel)
        : throw new ArgumentOutOfRangeException(nameof(headingLevel), headingLevel, "A heading level from 1 to 4 is needed; the charter has three levels of its own.");

    /// <summary>Prints the charter's id and version.</summary>
    /// <returns>For example <c>care@2</c>.</returns>
    public override string ToString() => Charter.ToString();

    internal static CharterInForce Of(ServiceCharter charter, CalendarSet calendars)
    {
        List<Problem> problems = [.. CalendarCheck.Of(charter.Services, [.. calendars.Calendars.Select(c => c.Id!.Value)])];
        return problems.Count > 0 ? throw new ProblemException(problems) : new CharterInForce(charter, calendars);
    }

    private CharterDocument Document(string language, IReadOnlyDictionary<CommitmentId, Measurement>? results, LocalDate? asOf, CharterForm form)
    {
        Arguments.ThrowIfBlank(language, nameof(language));
        Arguments.ThrowIfUndefined(form, nameof(form));
        Problem[] problems = results is null ? [] : [.. ResultsCheck.Of(Charter, results)];
        return problems.Length > 0 ? throw new ProblemException(problems) : new CharterPublication(this, language, results, asOf, form).Document();
    }

    /// <summary>The promise; null where the charter has none of that id.</summary>
    internal ClockPlan? Find(CommitmentId id) => _plans.FirstOrDefault(plan => plan.Commitment.Id == id);

    /// <summary>All promises on one case.</summary>
    /// <param name="events">The events of the case, in any order.</param>
    /// <param name="asOf">The instant to look from.</param>
    /// <param name="historySince">From when on the events are complete.</param>
    internal List<ClockState> All(List<CaseEvent> events, Instant asOf, Instant? historySince)
    {
        List<CaseEvent> past = CaseEvents.Until(events, asOf);
        List<ClockState> states = new(_plans.Length);
        foreach (ClockPlan plan in _plans)
        {
            states.AddRange(States(plan, past, asOf, historySince));
        }

        return states;
    }

    /// <summary>One promise on one case.</summary>
    /// <param name="plan">The promise.</param>
    /// <param name="past">The events of the case until <paramref name="asOf"/>, in order.</param>
    /// <param name="asOf">The instant to look from.</param>
    /// <param name="historySince">From when on the events are complete.</param>
    /// <param name="termsOf">Which terms hold in a situation; those of the promise where null.</param>
    internal List<ClockState> States(ClockPlan plan, List<CaseEvent> past, Instant asOf, Instant? historySince, Func<CaseSituation, ClockTerms>? termsOf = null)
    {
        List<ClockRun> runs = ClockRuns.Of(plan, termsOf ?? plan.Terms, past, asOf);
        List<ClockState> states = new(runs.Count);
        foreach (ClockRun run in runs)
        {
            states.Add(new ClockState(run, states.Count + 1, plan, Charter.Version, historySince));
        }

        return states;
    }

    /// <summary>The time a promise counts in.</summary>
    /// <param name="service">The service.</param>
    /// <param name="commitment">The promise.</param>
    /// <param name="moved">The calendar that a case was moved to; null where that of the service holds.</param>
    internal BusinessClock ClockOf(CharterService service, Commitment commitment, string? moved) => new(
        commitment.Time == CommitmentTime.Calendar ? null
        : moved is not null ? _calendars.Get(new CalendarId(moved))
        : CalendarOf(service));

    private ClockPlan Get(CommitmentId id) => Find(id) ?? throw new ProblemException(ResultsCheck.Unknown(Charter, id, string.Empty));
}
