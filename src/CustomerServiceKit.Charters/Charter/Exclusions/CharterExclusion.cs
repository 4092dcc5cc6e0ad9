using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>A case in which a promise of a charter does not hold, or holds later: what it is, how it is shown, and who may call on it.</summary>
/// <remarks>Services name the exclusions that touch them, so that a reader finds under the service what may keep the promise from being kept.</remarks>
public sealed class CharterExclusion
{
    private CharterExclusion(ExclusionId id, LocalizedText sentence)
    {
        Id = id;
        Sentence = sentence;
    }

    private CharterExclusion(CharterExclusion other)
        : this(other.Id, other.Sentence)
    {
        Evidence = other.Evidence;
        InvokedBy = other.InvokedBy;
        Effect = other.Effect;
        ExtendedBy = other.ExtendedBy;
    }

    /// <summary>Its id, unique in its charter.</summary>
    public ExclusionId Id { get; }

    /// <summary>When it is the case, in a sentence.</summary>
    public LocalizedText Sentence { get; }

    /// <summary>What has to be on record for it; null where that is not said.</summary>
    public LocalizedText? Evidence { get; private init; }

    /// <summary>The roles that may call on it; empty where that is not said.</summary>
    public IReadOnlyList<ServiceRole> InvokedBy { get; private init; } = ImmutableArray<ServiceRole>.Empty;

    /// <summary>What it does to the promises on the case; leaves the case out unless told.</summary>
    public ExclusionEffect Effect { get; private init; }

    /// <summary>By how much the promise is due later, more than zero; null unless <see cref="Effect"/> is <see cref="ExclusionEffect.Extend"/>.</summary>
    public Duration? ExtendedBy { get; private init; }

    /// <summary>Starts an exclusion that leaves the case out of every count.</summary>
    /// <param name="id">Its id, unique in its charter.</param>
    /// <param name="sentence">When it is the case.</param>
    /// <returns>The exclusion.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sentence"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is unspecified.</exception>
    public static CharterExclusion Of(ExclusionId id, LocalizedText sentence)
    {
        Arguments.ThrowIfUnspecified(id.IsSpecified, nameof(id));
        ArgumentNullException.ThrowIfNull(sentence);
        return new CharterExclusion(id, sentence);
    }

    /// <summary>Says what has to be on record for it.</summary>
    /// <param name="evidence">For example <c>The notice of the power company</c>.</param>
    /// <returns>The changed exclusion.</returns>
    public CharterExclusion ShownBy(LocalizedText evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return new CharterExclusion(this) { Evidence = evidence };
    }

    /// <summary>Adds roles that may call on it.</summary>
    /// <param name="roles">The roles.</param>
    /// <returns>The changed exclusion.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A role is not defined.</exception>
    public CharterExclusion CalledOnBy(params ServiceRole[] roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        foreach (ServiceRole role in roles)
        {
            Arguments.ThrowIfUndefined(role, nameof(roles));
        }

        return new CharterExclusion(this) { InvokedBy = (ImmutableArray<ServiceRole>)[.. InvokedBy.Concat(roles).Distinct()] };
    }

    /// <summary>Lets the clock stand still while it lasts, in place of leaving the case out.</summary>
    /// <returns>The changed exclusion.</returns>
    public CharterExclusion Pausing() => new(this) { Effect = ExclusionEffect.Pause, ExtendedBy = null };

    /// <summary>Makes the promise due later, in place of leaving the case out.</summary>
    /// <param name="by">By how much, more than zero, at most 36,525 days; in the time of the promise.</param>
    /// <returns>The changed exclusion.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is outside its range.</exception>
    public CharterExclusion Extending(Duration by) => by > Duration.Zero && by <= Duration.FromDays(TimeLimit.MostDays)
        ? new CharterExclusion(this) { Effect = ExclusionEffect.Extend, ExtendedBy = by }
        : throw new ArgumentOutOfRangeException(nameof(by), by, FormattableString.Invariant($"A time of more than zero and at most {TimeLimit.MostDays} days is needed."));

    /// <summary>Calls on it for a case.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="by">The role of who calls on it.</param>
    /// <param name="from">From when. What was kept or broken before is not touched.</param>
    /// <param name="until">Until when, later than <paramref name="from"/>; null while it lasts. One that makes a promise due later does so once, however long it lasts.</param>
    /// <param name="evidence">What is on record for it, for example the number of a notice; may be null where the exclusion asks for nothing.</param>
    /// <param name="source">The system the case lives in; <c>default</c> when there is only one.</param>
    /// <returns>The call, whose events the clock takes among those of the case.</returns>
    /// <exception cref="ArgumentException"><paramref name="caseId"/> is unspecified.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not defined, or <paramref name="until"/> is not later than <paramref name="from"/>.</exception>
    /// <exception cref="ProblemException">The role may not call on it (<c>charter.exclusion-not-by-role</c>), or what has to be on record is not given
    /// (<c>charter.exclusion-without-evidence</c>); the exception lists both.</exception>
    public ExclusionCall CallFor(CaseId caseId, ServiceRole by, Instant from, Instant? until = null, string? evidence = null, SourceId source = default)
    {
        Arguments.ThrowIfUnspecified(caseId.IsSpecified, nameof(caseId));
        Arguments.ThrowIfUndefined(by, nameof(by));
        if (until <= from)
        {
            throw new ArgumentOutOfRangeException(nameof(until), until, $"An exclusion that began at {from} ends later; leave the end out while it lasts.");
        }

        Problem[] problems = [.. CallProblems(by, evidence)];
        return problems.Length > 0 ? throw new ProblemException(problems) : new ExclusionCall(this, caseId, by, from, until, evidence, source);
    }

    /// <summary>Prints the exclusion.</summary>
    /// <returns>Its id and sentence.</returns>
    public override string ToString() => $"{Id}: {Sentence}";

    private IEnumerable<Problem> CallProblems(ServiceRole by, string? evidence)
    {
        if (InvokedBy.Count > 0 && !InvokedBy.Contains(by))
        {
            yield return ExclusionRules.NotByRole.At(
                "by", ("exclusion", Id.Value), ("given", EnumWords<ServiceRole>.Of(by)), ("expected", string.Join(", ", InvokedBy.Select(EnumWords<ServiceRole>.Of))));
        }

        if (Evidence is LocalizedText expected && string.IsNullOrWhiteSpace(evidence))
        {
            yield return ExclusionRules.WithoutEvidence.At("evidence", ("exclusion", Id.Value), ("expected", expected.ToString()));
        }
    }
}
