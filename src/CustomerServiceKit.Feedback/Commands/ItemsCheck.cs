using System.Collections.Immutable;
using System.Globalization;

namespace CustomerServiceKit.Feedback;

/// <summary>What the items of a session need: praise first, each resting on an observation, each with its texts (R100, R141, R145).</summary>
internal static class ItemsCheck
{
    public static void Check(SessionFacts facts, ImmutableArray<FeedbackItem> items, string path, IFeedbackLanguagePolicy? language, List<Problem> problems)
    {
        Order(items, path, problems);
        foreach ((int index, FeedbackItem item) in items.Index())
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
            Evidence(facts, item, Number(index), place, problems);
            Text(item.Situation, "situation");
            Text(item.Behaviour, "behaviour");
            Text(item.Impact, "impact");
            Text(item.InsteadDo, "instead-do");
            Text(item.ToLearn, "to-learn");

            void Text(string? text, string field)
            {
                if (text is not null && string.IsNullOrWhiteSpace(text))
                {
                    problems.Add(FeedbackRules.ItemTextMissing.At($"{place}.{field}", ("index", Number(index)), ("field", field)));
                }

                Labels(text, $"{place}.{field}", language, problems);
            }
        }

        Critical(facts, items, path, problems);
        int corrections = items.Count(item => item.Kind != FeedbackItemKind.Praise);
        if (corrections > facts.Policy.MaximumCorrections)
        {
            problems.Add(PreparationRules.TooManyCorrections.At(
                path, ("given", corrections.ToString(CultureInfo.InvariantCulture)), ("limit", facts.Policy.MaximumCorrections.ToString(CultureInfo.InvariantCulture))));
        }
    }

    /// <summary>Words for a person where an act is meant.</summary>
    public static void Labels(string? text, string place, IFeedbackLanguagePolicy? language, List<Problem> problems) =>
        problems.AddRange((text is null || language is null ? [] : language.LabelsIn(text)).Select(label => PreparationRules.PersonalLabel.At(place, ("place", place), ("label", label))));

    private static void Order(ImmutableArray<FeedbackItem> items, string path, List<Problem> problems)
    {
        if (!items.Any(item => item.Kind == FeedbackItemKind.Praise))
        {
            problems.Add(FeedbackRules.PraiseRequired.At(path));
            return;
        }

        foreach ((int index, FeedbackItem item) in items.Index().TakeWhile(pair => pair.Item.Kind != FeedbackItemKind.Praise))
        {
            problems.Add(FeedbackRules.PraiseMustComeFirst.At(
                string.Create(CultureInfo.InvariantCulture, $"{path}[{index}].kind"), ("index", Number(index)), ("kind", EnumWords<FeedbackItemKind>.Of(item.Kind))));
        }
    }

    private static void Evidence(SessionFacts facts, FeedbackItem item, string number, string place, List<Problem> problems)
    {
        List<EvidenceId> strange = [.. item.Evidence.Where(id => !facts.Observations.Any(known => known.Id == id))];
        if (item.Evidence.Count == 0 || strange.Count > 0)
        {
            problems.Add(FeedbackRules.ItemWithoutEvidence.At(
                place + ".evidence", ("index", number), ("given", Shown(strange)), ("known", Shown(facts.Observations.Select(known => known.Id)))));
        }
    }

    private static void Critical(SessionFacts facts, ImmutableArray<FeedbackItem> items, string path, List<Problem> problems) =>
        problems.AddRange(
            from observation in facts.Observations
            from finding in observation.Findings
            where finding is { Kind: not FindingKind.Praise, IsCritical: true }
            where !items.Any(item => Addresses(item, finding) && item.Evidence.Contains(observation.Id))
            select FeedbackRules.CriticalNotAddressed.At(path, ("evidence", observation.Id.Value), ("criterion", finding.Criterion)));

    // Missing knowledge may be addressed as such. An item that names no criterion speaks of the whole observation.
    private static bool Addresses(FeedbackItem item, EvidenceFinding finding) =>
        (item.Kind == FeedbackItemKind.Correction || (item.Kind == FeedbackItemKind.KnowledgeGap && finding.Kind == FindingKind.KnowledgeGap))
        && (item.Criterion is null || item.Criterion == finding.Criterion);

    // Readers count from one.
    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private static string Shown(IEnumerable<EvidenceId> ids) => string.Join(", ", ids.Select(id => id.Value).DefaultIfEmpty("-"));
}
