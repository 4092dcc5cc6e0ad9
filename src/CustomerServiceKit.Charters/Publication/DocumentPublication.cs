using System.Globalization;

namespace CustomerServiceKit.Charters;

/// <summary>Lays the sections of a charter out that stand beside its services; a section that it has not is left out.</summary>
internal sealed class DocumentPublication(ServiceCharter charter, string language)
{
    /// <summary>What stands before the services.</summary>
    public IEnumerable<Block> Before() =>
        Listed(DocumentWords.Values, charter.On(CharterTopic.Values))
            .Concat(Listed(SectionWords.Of(CharterSection.Customers), charter.CustomerGroups.Select(g => Joined(g.Name, g.Eligibility))));

    /// <summary>What stands after them.</summary>
    public IEnumerable<Block> After() =>
        Listed(DocumentWords.NotOffered, charter.On(CharterTopic.NotOffered))
            .Concat(Listed(SectionWords.Of(CharterSection.Quality), charter.QualityCommitments.Select(Quality)))
            .Concat(Topic(CharterTopic.Privacy))
            .Concat(Topic(CharterTopic.Accessibility))
            .Concat(Languages())
            .Concat(Topic(CharterTopic.Responsibilities))
            .Concat(Listed(SectionWords.Of(CharterSection.Exclusions), charter.Exclusions.Select(ExclusionWords.Of)))
            .Concat(Topic(CharterTopic.Consultation))
            .Concat(Complaints())
            .Concat(RedressBlocks.Of(charter, language))
            .Concat(Said(CharterSection.Results, charter.Results is { } results ? [FrameWords.Of(results)] : []))
            .Concat(Contacts(charter.Contacts))
            .Concat(Said(CharterSection.LegalStatus, charter.LegalStatus is { } status ? [DocumentWords.Of(status), .. Present(charter.LegalBasis)] : []))
            .Concat(Validity())
            .Concat(Topic(CharterTopic.Outlets))
            .Concat(Topic(CharterTopic.Improvements))
            .Concat(Listed(DocumentWords.Partners, charter.Partners.Select(p => Joined(p.Name, p.Part))))
            .Concat(Topic(CharterTopic.StaffSupport));

    public IEnumerable<Block> Complaints()
    {
        if (charter.Complaints is not ComplaintRoute route)
        {
            yield break;
        }

        LocalizedText heading = SectionWords.Of(CharterSection.Complaints);
        yield return new Block.Heading(2, Said(heading));
        yield return new Block.Paragraph(Said(route.How));
        yield return new Block.Table(
            Said(heading),
            [Said(DocumentWords.Level), Said(DocumentWords.Reach), Said(DocumentWords.Acknowledged), Said(DocumentWords.Answered)],
            [.. route.Levels.Select(Level)]);
        if (route.External is ExternalBody body)
        {
            yield return new Block.Paragraph(Said(body.Name.Select((tongue, name) =>
                DocumentWords.External.Filled(("body", name), ("reach", body.Reach.For(tongue).TrimEnd('.'))).For(tongue))));
        }
    }

    /// <summary>The owner, and other contacts.</summary>
    public IEnumerable<Block> Contacts(IReadOnlyList<CharterContact> others) => Listed(
        SectionWords.Of(CharterSection.Contacts),
        new[] { charter.Owner }.OfType<CharterContact>().Concat(others).Select(c => Joined(c.Name, c.Reach)));

    private IReadOnlyList<Phrase> Level(ComplaintLevel level) =>
    [
        Said(level.Name),
        level.Reach is LocalizedText reach ? Said(reach) : new Phrase("–", language),
        new Phrase(ComplaintWords.Time(level.AcknowledgedWithin, language), language),
        new Phrase(ComplaintWords.Time(level.AnsweredWithin, language), language),
    ];

    private IEnumerable<Block> Languages() => Said(CharterSection.Languages, charter.Languages.Count > 1 ? [FrameWords.Of(charter.Languages)] : []);

    private IEnumerable<Block> Validity()
    {
        List<LocalizedText> said =
        [
            .. charter.Review is { } cycle ? new[] { FrameWords.Of(cycle) } : [],
            .. charter.Supersedes is int version ? new[] { DocumentWords.Supersedes.Filled(("version", version.ToString(CultureInfo.InvariantCulture))) } : [],
        ];
        return said.Count == 0
            ? Listed(SectionWords.Of(CharterSection.Validity), charter.ChangeLog.Select(FrameWords.Of))
            : Said(CharterSection.Validity, said).Concat(charter.ChangeLog.Count > 0 ? [Bullets(charter.ChangeLog.Select(FrameWords.Of))] : []);
    }

    private static LocalizedText Quality(QualityCommitment promise) => promise.MeasuredBy is LocalizedText how
        ? promise.Statement.Select((tongue, statement) =>
            $"{statement.TrimEnd('.')} ({DocumentWords.MeasuredBy.Filled(("how", how.For(tongue).TrimEnd('.'))).For(tongue)}).")
        : promise.Statement;

    private static LocalizedText Joined(LocalizedText name, LocalizedText? more) => more is null ? name : name.Select((tongue, text) => $"{text.TrimEnd('.')}: {more.For(tongue)}");

    private static IEnumerable<LocalizedText> Present(LocalizedText? text) => text is null ? [] : [text];

    private IEnumerable<Block> Topic(CharterTopic topic) => Listed(SectionWords.Of(SectionWords.Of(topic)), charter.On(topic));

    private IEnumerable<Block> Listed(LocalizedText heading, IEnumerable<LocalizedText> texts)
    {
        Block.Bullets bullets = Bullets(texts);
        return bullets.Items.Count == 0 ? [] : [new Block.Heading(2, Said(heading)), bullets];
    }

    private IEnumerable<Block> Said(CharterSection section, List<LocalizedText> paragraphs) => paragraphs.Count == 0
        ? []
        : paragraphs.Select(text => (Block)new Block.Paragraph(Said(text))).Prepend(new Block.Heading(2, Said(SectionWords.Of(section))));

    private Block.Bullets Bullets(IEnumerable<LocalizedText> texts) => new([.. texts.Select(Said)]);

    private Phrase Said(LocalizedText text) => Phrase.Of(text, language);
}
