namespace CustomerServiceKit.Charters;

/// <summary>Whether figures may stand beside the promises of a charter as their last results.</summary>
internal static class ResultsCheck
{
    // The standard KPI in any variant and version; its definition lies in a package that this one does not know.
    private const string Attainment = "commitment-attainment";

    public static IEnumerable<Problem> Of(ServiceCharter charter, IReadOnlyDictionary<CommitmentId, Measurement> results)
    {
        Dictionary<CommitmentId, KpiCommitment?> known = charter.Commitments.ToDictionary(c => c.Id, _ => (KpiCommitment?)null);
        foreach (KpiCommitment commitment in charter.Services.SelectMany(s => s.KpiCommitments))
        {
            known.Add(commitment.Id, commitment);
        }

        foreach (KeyValuePair<CommitmentId, Measurement> result in results.OrderBy(r => r.Key.Value, StringComparer.Ordinal))
        {
            string path = $"results[{result.Key}]";
            if (!known.TryGetValue(result.Key, out KpiCommitment? onKpi))
            {
                yield return Unknown(charter, result.Key, path);
            }

            if (onKpi is not null)
            {
                if (!onKpi.IsOf(result.Value))
                {
                    yield return CharterRules.ResultOfAnotherKpi.At(
                        path, ("commitment", result.Key.Value), ("given", $"{result.Value.Key} in {result.Value.Unit}"), ("expected", $"{onKpi.Kpi} in {onKpi.Unit}"));
                }
            }
            else if (result.Value.Key.Id != Attainment || result.Value.Unit.Kind != UnitKind.Share)
            {
                yield return CharterRules.ResultOtherKpi.At(
                    path, ("commitment", result.Key.Value), ("given", $"{result.Value.Key} in {result.Value.Unit}"));
            }
        }
    }

    public static Problem Unknown(ServiceCharter charter, CommitmentId given, string path) => CharterRules.UnknownCommitment.At(
        path,
        ("charter", charter.ToString()),
        ("given", given.Value),
        ("known", string.Join(", ", charter.Commitments.Select(c => c.Id.Value))));
}
