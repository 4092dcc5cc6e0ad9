using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>Somebody accompanies one employee or a small group in finding their way in service.</summary>
/// <remarks>
/// It is no feedback: nobody is observed, praised or corrected, and it never becomes a session (R124). It keeps who, about what and what it gave, and nothing of what anybody said. Immutable and safe to share between threads.
/// </remarks>
public sealed class Accompaniment
{
    /// <summary>How many a small group has at most, unless told.</summary>
    public const int MaximumGroup = 8;

    internal Accompaniment(string id, EmployeeId companion, ImmutableArray<EmployeeId> participants, string topic, Instant plannedFor, Interval? held, ImmutableArray<AccompanimentOutcome> outcomes)
    {
        Id = id;
        Companion = companion;
        Participants = participants;
        Topic = topic;
        PlannedFor = plannedFor;
        HeldDuring = held;
        Outcomes = outcomes;
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>Who accompanies: a manager, a mentor, or somebody from outside.</summary>
    public EmployeeId Companion { get; }

    /// <summary>Who is accompanied; one, or a small group.</summary>
    public IReadOnlyList<EmployeeId> Participants { get; }

    /// <summary>What it is about.</summary>
    public string Topic { get; }

    /// <summary>When it is to be.</summary>
    public Instant PlannedFor { get; }

    /// <summary>When it was held; null before.</summary>
    public Interval? HeldDuring { get; }

    /// <summary>What it gave to the group as a whole; never told of one person.</summary>
    public IReadOnlyList<AccompanimentOutcome> Outcomes { get; }

    /// <summary>Plans an accompaniment.</summary>
    /// <param name="id">Its id: 1 to 256 characters, without blanks at its ends and without control characters.</param>
    /// <param name="companion">Who accompanies.</param>
    /// <param name="participants">Who is accompanied.</param>
    /// <param name="topic">What it is about; not blank.</param>
    /// <param name="plannedFor">When it is to be; after the start of 1970.</param>
    /// <param name="maximumGroup">How many take part at most, 1 or more.</param>
    /// <returns>The accompaniment, or why that is refused: <c>accompaniment.group-too-large</c>, <c>accompaniment.participants</c>.</returns>
    /// <exception cref="ArgumentException">An id is unspecified or no id, the topic is blank, or <paramref name="participants"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumGroup"/> is not positive, or <paramref name="plannedFor"/> is not after the start of 1970.</exception>
    public static Result<Accompaniment> Plan(
        string id, EmployeeId companion, IEnumerable<EmployeeId> participants, string topic, Instant plannedFor, int maximumGroup = MaximumGroup)
    {
        Arguments.ThrowIfUnspecified(companion.IsSpecified, nameof(companion));
        ArgumentNullException.ThrowIfNull(participants);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumGroup);
        Arguments.ThrowIfEmptyDate(plannedFor, nameof(plannedFor));
        ImmutableArray<EmployeeId> people = [.. participants];
        foreach (EmployeeId one in people)
        {
            Arguments.ThrowIfUnspecified(one.IsSpecified, nameof(participants));
        }

        Problem[] problems = [.. Problems(companion, people, maximumGroup)];
        return problems.Length > 0
            ? Result.Refused<Accompaniment>(problems)
            : Result.Of(new Accompaniment(IdText.Checked(id, nameof(id)), companion, people, Arguments.ThrowIfBlank(topic, nameof(topic)), plannedFor, null, []));
    }

    /// <summary>Records that it was held.</summary>
    /// <param name="interval">From when to when; over by <paramref name="now"/>.</param>
    /// <param name="outcomes">What it gave; null for nothing in particular.</param>
    /// <param name="now">The moment of recording.</param>
    /// <returns>The accompaniment, or why that is refused: <c>accompaniment.held-interval</c>, <c>accompaniment.already-held</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An outcome is not defined.</exception>
    public Result<Accompaniment> Hold(Interval interval, Instant now, IEnumerable<AccompanimentOutcome>? outcomes = null)
    {
        ImmutableArray<AccompanimentOutcome> given = [.. (outcomes ?? []).Distinct()];
        foreach (AccompanimentOutcome outcome in given)
        {
            Arguments.ThrowIfUndefined(outcome, nameof(outcomes));
        }

        List<Problem> problems = [];
        if (HeldDuring is not null)
        {
            problems.Add(AccompanimentRules.AlreadyHeld.At("held", ("id", Id)));
        }

        if (!interval.HasStart || !interval.HasEnd || interval.Start == interval.End || interval.End > now)
        {
            problems.Add(AccompanimentRules.HeldInterval.At("held", ("given", interval.ToString()), ("now", now.ToString())));
        }

        return problems.Count > 0 ? Result.Refused<Accompaniment>([.. problems]) : Result.Of(new Accompaniment(Id, Companion, [.. Participants], Topic, PlannedFor, interval, given));
    }

    /// <summary>Prints who accompanies how many, and about what.</summary>
    /// <returns>For example <c>ac-2: noa with 4, angry customers</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}: {Companion} with {Participants.Count}, {Topic}");

    internal bool Concerns(EmployeeId person) => Companion == person || Participants.Contains(person);

    /// <summary>The accompaniment without a person; what accompanied that person alone is not said any more.</summary>
    internal Accompaniment Erased(EmployeeId person, EmployeeId pseudonym) => new(
        Id,
        Companion == person ? pseudonym : Companion,
        [.. Participants.Select(one => one == person ? pseudonym : one)],
        Participants is [EmployeeId only] && only == person ? Erasure.Gone : Topic,
        PlannedFor,
        HeldDuring,
        [.. Outcomes]);

    internal static IEnumerable<Problem> Problems(EmployeeId companion, ImmutableArray<EmployeeId> people, int maximumGroup)
    {
        if (people.IsEmpty || people.Distinct().Count() < people.Length || people.Contains(companion))
        {
            yield return AccompanimentRules.Participants.At("participants", ("given", string.Join(", ", people.Select(one => one.Value).DefaultIfEmpty("-"))), ("companion", companion.Value));
        }

        if (people.Length > maximumGroup)
        {
            yield return AccompanimentRules.GroupTooLarge.At(
                "participants", ("given", people.Length.ToString(CultureInfo.InvariantCulture)), ("limit", maximumGroup.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
