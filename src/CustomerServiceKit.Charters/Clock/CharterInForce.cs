using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>A charter together with the calendars its services name: it reckons due times, lets clocks run, and can be published.</summary>
public sealed class CharterInForce
{
    private readonly CalendarSet _calendars;

    private CharterInForce(ServiceCharter charter, CalendarSet calendars)
    {
        Charter = charter;
        _calendars = calendars;
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
    /// <returns>The earliest instant at which as much time as promised has counted; the instant itself is in time.</returns>
    /// <exception cref="ProblemException">The charter has no such promise, or its calendar has no opening within ten years.</exception>
    public Instant DueAt(CommitmentId commitment, Instant started)
    {
        (CharterService service, Commitment promise) = Get(commitment);
        return ClockOf(service, promise).Add(started, promise.Target);
    }

    /// <summary>Lets the clock of one promise run over the events of one case.</summary>
    /// <param name="commitment">The promise.</param>
    /// <param name="events">The events of one case, in any order; those after <paramref name="asOf"/> are not looked at.</param>
    /// <param name="asOf">The instant to look from.</param>
    /// <returns>How it stands; null where nothing has started the clock by then.</returns>
    /// <exception cref="ArgumentException">The events are of more than one case, or one is null.</exception>
    /// <exception cref="ProblemException">The charter has no such promise, or its calendar has no opening within ten years.</exception>
    public ClockState? Clock(CommitmentId commitment, IEnumerable<CaseEvent> events, Instant asOf)
    {
        ArgumentNullException.ThrowIfNull(events);
        (CharterService service, Commitment promise) = Get(commitment);
        return ClockRun.Of(promise, ClockOf(service, promise), OfOneCase(events), asOf) is ClockRun run ? new ClockState(run, promise, Charter.Version, CalendarOf(service)?.Zone ?? DateTimeZone.Utc) : null;
    }

    /// <summary>Publishes the charter as Markdown.</summary>
    /// <param name="language">A language code such as <c>en</c>, <c>he</c> or <c>ro</c>. A text that lacks it stands in its default language; headings and words of
    /// the publication itself are English for any other language.</param>
    /// <param name="results">The last results beside the promises, measured by the KPI <c>commitment-attainment</c>; none where null. A promise without a result says that
    /// it is not known yet.</param>
    /// <param name="asOf">The day of publication: weekly hours are those in force on it, and the days that are not like their weekday are listed for a year from there, as far
    /// as the charter is in force. The charter's first day where null or earlier than that.</param>
    /// <returns>The document, with headings from the first level.</returns>
    /// <exception cref="ArgumentException"><paramref name="language"/> is blank.</exception>
    /// <exception cref="ProblemException">Results are of promises that the charter has not (<c>charter.unknown-commitment</c>), or of another KPI or no share
    /// (<c>charter.result-other-kpi</c>); the exception lists all of them.</exception>
    public string ToMarkdown(string language, IReadOnlyDictionary<CommitmentId, Measurement>? results = null, LocalDate? asOf = null) =>
        MarkdownWriter.Write(Document(language, results, asOf));

    /// <summary>Publishes the charter as a web page that stands alone and can be read with assistive technology: language and direction, landmarks, headings in
    /// order, tables with captions and header cells.</summary>
    /// <param name="language">As for <see cref="ToMarkdown"/>; Hebrew and Arabic are set from right to left.</param>
    /// <param name="results">As for <see cref="ToMarkdown"/>.</param>
    /// <param name="asOf">As for <see cref="ToMarkdown"/>.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentException"><paramref name="language"/> is blank.</exception>
    /// <exception cref="ProblemException">As for <see cref="ToMarkdown"/>.</exception>
    public string ToHtml(string language, IReadOnlyDictionary<CommitmentId, Measurement>? results = null, LocalDate? asOf = null) =>
        HtmlPage.Of(Document(language, results, asOf));

    /// <summary>Publishes the charter as a section of another web page.</summary>
    /// <param name="language">As for <see cref="ToMarkdown"/>.</param>
    /// <param name="headingLevel">The level of its first heading, 1 to 4.</param>
    /// <param name="results">As for <see cref="ToMarkdown"/>.</param>
    /// <param name="asOf">As for <see cref="ToMarkdown"/>.</param>
    /// <returns>A <c>section</c> element with its own language and direction.</returns>
    /// <exception cref="ArgumentException"><paramref name="language"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="headingLevel"/> is outside 1 to 4.</exception>
    /// <exception cref="ProblemException">As for <see cref="ToMarkdown"/>.</exception>
    public string ToHtmlSection(string language, int headingLevel = 2, IReadOnlyDictionary<CommitmentId, Measurement>? results = null, LocalDate? asOf = null) => headingLevel is >= 1 and <= 4
        ? HtmlWriter.Section(Document(language, results, asOf), headingLevel)
        : throw new ArgumentOutOfRangeException(nameof(headingLevel), headingLevel, "A heading level from 1 to 4 is needed; the charter has three levels of its own.");

    /// <summary>Prints the charter's id and version.</summary>
    /// <returns>For example <c>care@2</c>.</returns>
    public override string ToString() => Charter.ToString();

    internal static CharterInForce Of(ServiceCharter charter, CalendarSet calendars)
    {
        List<Problem> problems = [.. CalendarCheck.Of(charter.Services, [.. calendars.Calendars.Select(c => c.Id!.Value)])];
        return problems.Count > 0 ? throw new ProblemException(problems) : new CharterInForce(charter, calendars);
    }

    private CharterDocument Document(string language, IReadOnlyDictionary<CommitmentId, Measurement>? results, LocalDate? asOf)
    {
        Arguments.ThrowIfBlank(language, nameof(language));
        Problem[] problems = results is null ? [] : [.. ResultsCheck.Of(Charter, results)];
        return problems.Length > 0 ? throw new ProblemException(problems) : new CharterPublication(this, language, results, asOf).Document();
    }

    private static List<CaseEvent> OfOneCase(IEnumerable<CaseEvent> events)
    {
        List<CaseEvent> copy = [.. events];
        if (copy.Any(e => e is null))
        {
            throw new ArgumentException("An event is null; leave it out.", nameof(events));
        }

        CaseId[] cases = [.. copy.Select(e => e.Case).Distinct()];
        return cases.Length <= 1
            ? copy
            : throw new ArgumentException($"A clock runs over the events of one case; given those of {string.Join(", ", cases.Select(c => $"'{c}'"))}. Group them by case first.", nameof(events));
    }

    private BusinessClock ClockOf(CharterService service, Commitment commitment) => new(commitment.Time == CommitmentTime.Business ? CalendarOf(service) : null);

    private (CharterService Service, Commitment Commitment) Get(CommitmentId id)
    {
        foreach (CharterService service in Charter.Services)
        {
            foreach (Commitment commitment in service.Commitments)
            {
                if (commitment.Id == id)
                {
                    return (service, commitment);
                }
            }
        }

        throw new ProblemException(ResultsCheck.Unknown(Charter, id, string.Empty));
    }
}
