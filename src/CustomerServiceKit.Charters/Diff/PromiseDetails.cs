namespace CustomerServiceKit.Charters;

/// <summary>Takes apart what a promise says beside its line.</summary>
internal static class PromiseDetails
{
    public static IEnumerable<CharterItem> Of(CharterService service, Commitment commitment) =>
        Slot("service", Named(service), DetailWords.Service)
            .Concat(Events("started-by", commitment.StartedBy, DetailWords.StartedBy))
            .Concat(Events("stopped-by", commitment.StoppedBy, DetailWords.StoppedBy))
            .Concat(Events("cancelled-by", commitment.CancelledBy, DetailWords.CancelledBy))
            .Concat(Events("reopened-by", commitment.ReopenedBy, DetailWords.ReopenedBy))
            .Concat(commitment.Pauses.SelectMany(p => Slot($"pause:{p.Status}", DetailWords.Of(p), DetailWords.Pause)))
            .Concat(Slot("pause-budget", commitment.PauseBudget is { } most ? CharterItem.InEach(language => SpanWords.Of(most, language)) : null, DetailWords.PauseBudget))
            .Concat(Slot("recurrence", DetailWords.Of(commitment.Recurrence), DetailWords.Recurrence))
            .Concat(Slot("on-change", DetailWords.Of(commitment.OnChange), DetailWords.OnChange))
            .Concat(commitment.Escalations.Select(level => Labelled($"level:{level.Id}", LevelWords.Of(level), DetailWords.Level, level.Text)))
            .Concat(commitment.BackedBy.Select(part => Labelled($"part:{part.Unit}:{part.Name}", Part(commitment, part), DetailWords.Part, part.Name)));

    public static IEnumerable<CharterItem> Of(CharterService service, KpiCommitment commitment) =>
        Slot("service", Named(service), DetailWords.Service).Concat(Slot("kpi", LocalizedText.English($"{commitment.Kpi} ({commitment.Unit})"), DetailWords.Kpi));

    private static IEnumerable<CharterItem> Slot(string kind, LocalizedText? text, LocalizedText label) => CharterItem.Slot(CharterSection.Commitments, kind, text, label);

    private static IEnumerable<CharterItem> Events(string kind, IReadOnlyList<ClockEvent> events, LocalizedText label) =>
        events.Select(e => CharterItem.OfText(CharterSection.Commitments, kind, LocalizedText.English(e.ToString()), label: label));

    private static CharterItem Labelled(string key, LocalizedText said, LocalizedText label, LocalizedText? own)
    {
        CharterItem item = CharterItem.Of(CharterSection.Commitments, key, said, own);
        return new CharterItem(item.Section, item.Key, item.Text, item.Compared) { Label = label };
    }

    // By its id, since a service that was renamed is the same service.
    private static LocalizedText Named(CharterService service) => LocalizedText.English(service.Id.Value);

    private static LocalizedText Part(Commitment commitment, OperationalLevel part) => CharterItem.InEach(language =>
        $"{part.Unit}: {part.Name.For(language)}, {LimitWords.Of(part.Limit, language, commitment.Time == CommitmentTime.Calendar)}");
}
