namespace CustomerServiceKit.Charters;

/// <summary>Every text of a charter with its path.</summary>
internal static class CharterTexts
{
    public static IEnumerable<(string Path, LocalizedText Text)> Of(CharterBuilder charter) => Of(charter.ProviderName, charter.StatementText, charter.Parts, charter.Services, charter.RedressGiven);

    public static IEnumerable<(string Path, LocalizedText Text)> Of(ServiceCharter charter) => Of(charter.Provider, charter.Statement, charter.Parts, charter.Services, charter.Redress);

    private static IEnumerable<(string Path, LocalizedText Text)> Of(
        LocalizedText provider, LocalizedText? statement, CharterParts parts, IReadOnlyList<CharterService> services, IReadOnlyList<Redress> redress) =>
        Optional("provider", provider)
            .Concat(Optional("statement", statement))
            .Concat(DocumentTexts.Of(parts))
            .Concat(services.SelectMany((service, i) => Of(service, FormattableString.Invariant($"services[{i}]"))))
            .Concat(redress.SelectMany((given, i) => Of(given, FormattableString.Invariant($"redress[{i}]"))));

    private static IEnumerable<(string Path, LocalizedText Text)> Of(Redress redress, string path) =>
        Optional(path + ".sentence", redress.Sentence)
            .Concat(redress.Exceptions.SelectMany((e, i) => Optional(FormattableString.Invariant($"{path}.exceptions[{i}].evidence"), e.Evidence)));

    private static IEnumerable<(string Path, LocalizedText Text)> Of(CharterService service, string path) =>
        Optional(path + ".name", service.Name)
            .Concat(Optional(path + ".description", service.Description))
            .Concat(service.Conditions.SelectMany((text, i) => Optional(FormattableString.Invariant($"{path}.conditions[{i}]"), text)))
            .Concat(service.Limits.SelectMany((text, i) => Optional(FormattableString.Invariant($"{path}.limits[{i}]"), text)))
            .Concat(DocumentTexts.Of(service.Details, path))
            .Concat(service.Commitments.SelectMany((commitment, i) => CommitmentTexts(commitment, FormattableString.Invariant($"{path}.commitments[{i}]"))))
            .Concat(service.KpiCommitments.SelectMany((commitment, i) => Optional(FormattableString.Invariant($"{path}.kpi-commitments[{i}].name"), commitment.Name)));

    private static IEnumerable<(string Path, LocalizedText Text)> CommitmentTexts(Commitment commitment, string path) =>
        Optional(path + ".name", commitment.Name)
            .Concat(commitment.Pauses.SelectMany((pause, i) => Optional(FormattableString.Invariant($"{path}.paused-in[{i}].reason"), pause.Reason)));

    private static IEnumerable<(string Path, LocalizedText Text)> Optional(string path, LocalizedText? text) => text is null ? [] : [(path, text)];
}
