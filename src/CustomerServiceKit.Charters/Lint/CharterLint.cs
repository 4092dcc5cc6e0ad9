using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>What a charter leaves open, and what in its sentences is hard to read: a list to go through before it is published.</summary>
/// <remarks>
/// A charter is concrete where it gives times, and merely declarative where it does not. Source: the study of Israeli local authorities that tells concrete charters, with
/// standard times, from declarative ones. Nothing found here keeps a charter from being built.
/// </remarks>
public sealed class CharterLint
{
    private CharterLint(ServiceCharter charter, ImmutableArray<Problem> findings)
    {
        Charter = charter;
        Findings = findings;
    }

    /// <summary>The charter that was looked at.</summary>
    public ServiceCharter Charter { get; }

    /// <summary>Whether some service has a promise with a time.</summary>
    public bool IsConcrete => Charter.Commitments.Any();

    /// <summary>Whether every service has one.</summary>
    public bool IsConcreteThroughout => Charter.Services.All(s => s.Commitments.Count > 0);

    /// <summary>Every finding with its code, path and parameters: first what lacks, then sentence by sentence; empty where nothing is to be said.</summary>
    public IReadOnlyList<Problem> Findings { get; }

    /// <summary>Looks a charter over.</summary>
    /// <param name="charter">The charter.</param>
    /// <param name="today">The day to look from: a review that was to be done before it is overdue.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="charter"/> is null.</exception>
    public static CharterLint Of(ServiceCharter charter, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(charter);
        return new CharterLint(charter, [.. charter.Findings, .. ServiceLint.Of(charter), .. DocumentLint.Of(charter, today), .. Readability.Of(charter)]);
    }

    /// <summary>Prints what was found.</summary>
    /// <returns>For example <c>care@2: concrete, 3 findings</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Charter}: {(IsConcrete ? "concrete" : "declarative")}, {Findings.Count} findings");
}
