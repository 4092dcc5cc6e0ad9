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
    /// <param name="by">By how much, more than zero; in the time of the promise.</param>
    /// <returns>The changed exclusion.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not positive.</exception>
    public CharterExclusion Extending(Duration by) => by > Duration.Zero
        ? new CharterExclusion(this) { Effect = ExclusionEffect.Extend, ExtendedBy = by }
        : throw new ArgumentOutOfRangeException(nameof(by), by, "A time of more than zero is needed.");

    /// <summary>Prints the exclusion.</summary>
    /// <returns>Its id and sentence.</returns>
    public override string ToString() => $"{Id}: {Sentence}";
}
