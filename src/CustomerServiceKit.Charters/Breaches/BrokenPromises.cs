using System.Collections.Immutable;

namespace CustomerServiceKit.Charters;

/// <summary>Lists the promises of a charter that were not kept, one by one.</summary>
/// <remarks>
/// What managers promise their staff is not kept on average: a rate of 95 % hides the one colleague who was let down. So an internal charter is answered with this list
/// (R153). It serves an external one as well.
/// </remarks>
public static class BrokenPromises
{
    /// <summary>Lists every broken promise.</summary>
    /// <param name="charter">The charter.</param>
    /// <param name="outcomes">How its promises stood, on any cases and as of any instants; several of one clock are one promise.</param>
    /// <returns>Each broken promise once, by when its clock started; empty where all were kept so far. Outcomes that are met, open, paused, excluded or cancelled are not
    /// listed, unless the same clock was seen broken: nothing mends a broken promise.</returns>
    /// <exception cref="ArgumentNullException">An argument or an outcome is null.</exception>
    /// <exception cref="ProblemException">Outcomes are of promises that the charter has not: <c>charter.unknown-commitment</c>; the exception lists all of them.</exception>
    public static IReadOnlyList<BrokenPromise> Of(ServiceCharter charter, IEnumerable<ClockOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(charter);
        ArgumentNullException.ThrowIfNull(outcomes);
        ImmutableArray<ClockOutcome> given = Copies.Of([.. outcomes], nameof(outcomes));
        Dictionary<CommitmentId, (CharterService Service, Commitment Commitment)> promises = charter.Services
            .SelectMany(service => service.Commitments.Select(commitment => (service, commitment)))
            .ToDictionary(p => p.commitment.Id);
        ImmutableArray<Problem> unknown =
        [
            .. given.Select(o => o.Commitment).Distinct().Where(id => !promises.ContainsKey(id)).Select(id => ResultsCheck.Unknown(charter, id, $"outcomes[{id}]")),
        ];
        if (!unknown.IsEmpty)
        {
            throw new ProblemException(unknown);
        }

        return (ImmutableArray<BrokenPromise>)
        [
            .. given.Where(o => o.Outcome == ClockOutcomeKind.Breached)
                .GroupBy(o => (o.Source, o.Case, o.Commitment, o.Started))
                .Select(same => same.OrderBy(o => o.AsOf).Last())
                .OrderBy(o => o.Started).ThenBy(o => o.Case.Value, StringComparer.Ordinal).ThenBy(o => o.Commitment.Value, StringComparer.Ordinal)
                .Select(o => new BrokenPromise(promises[o.Commitment].Service, promises[o.Commitment].Commitment, o)),
        ];
    }
}
