using System.Globalization;
using CustomerServiceKit.Calendars;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Charters;

/// <summary>Lays a charter out as a document in one language.</summary>
internal sealed class CharterPublication(CharterInForce inForce, string language, IReadOnlyDictionary<CommitmentId, Measurement>? results, LocalDate? asOf, CharterForm form)
{
    private readonly ServiceCharter _charter = inForce.Charter;

    private bool IsFull => form == CharterForm.Full;

    public CharterDocument Document()
    {
        DocumentPublication document = new(_charter, language);
        IEnumerable<Block> services = _charter.Services.SelectMany(Service);
        return new CharterDocument(language, IsFull
            ? [.. Frame(), .. document.Before(), .. services, .. document.After()]
            : [.. Frame(), .. services, .. document.Complaints(), .. document.Contacts([])]);
    }

    private IEnumerable<Block> Frame()
    {
        LocalizedText title = _charter.Audience == CharterAudience.Internal ? CharterWords.InternalTitle : CharterWords.Title;
        yield return new Block.Heading(1, new Phrase($"{_charter.Provider.For(language)} – {title.For(language)}", language));
        foreach (LocalizedText text in new[] { _charter.Statement, _charter.Mission }.OfType<LocalizedText>().Where(_ => IsFull))
        {
            yield return new Block.Paragraph(Said(text));
        }

        LocalizedText validity = _charter.EffectiveTo is null ? CharterWords.InForceFrom : CharterWords.InForceBetween;
        yield return new Block.Paragraph(Filled(
            validity,
            ("version", _charter.Version.ToString(CultureInfo.InvariantCulture)),
            ("from", LocalDatePattern.Iso.Format(_charter.EffectiveFrom)),
            ("to", _charter.EffectiveTo is LocalDate to ? LocalDatePattern.Iso.Format(to) : string.Empty)));
    }

    private IEnumerable<Block> Service(CharterService service)
    {
        yield return new Block.Heading(2, Said(service.Name));
        DetailPublication details = new(_charter, service, language);
        if (IsFull && service.Description is LocalizedText description)
        {
            yield return new Block.Paragraph(Said(description));
        }

        if (service.Channels.Count > 0)
        {
            yield return new Block.Paragraph(Filled(CharterWords.Channels, ("channels", string.Join(", ", service.Channels.Select(c => ChannelWords.Of(c).For(language))))));
        }

        foreach (Block block in IsFull ? details.Access() : [])
        {
            yield return block;
        }

        if (service.Commitments.Count > 0)
        {
            yield return new Block.Heading(3, Said(CharterWords.Promises));
            yield return Promises(service);
        }

        if (service.KpiCommitments.Count > 0)
        {
            yield return new Block.Heading(3, Said(CharterWords.Measured));
            yield return Measured(service);
        }

        foreach (Block block in IsFull ? Terms(service).Concat(details.Terms()) : [])
        {
            yield return block;
        }

        if (inForce.CalendarOf(service) is BusinessCalendar calendar)
        {
            foreach (Block block in new HoursPublication(_charter, calendar, language, asOf).Blocks())
            {
                yield return block;
            }
        }
    }

    private IEnumerable<Block> Terms(CharterService service)
    {
        foreach ((LocalizedText heading, IReadOnlyList<LocalizedText> texts) in new[] { (CharterWords.Conditions, service.Conditions), (CharterWords.Limits, service.Limits) })
        {
            yield return new Block.Heading(3, Said(heading));
            yield return new Block.Bullets([.. texts.Select(Said)]);
        }
    }

    private Block.Table Promises(CharterService service)
    {
        List<Phrase> header = [Said(CharterWords.Promise), Said(CharterWords.Within), Said(CharterWords.CountedIn), Said(CharterWords.Cases)];
        if (results is not null)
        {
            header.Add(Said(CharterWords.LastResult));
        }

        return new Block.Table(new Phrase($"{CharterWords.Promises.For(language)}: {service.Name.For(language)}", language), header, [.. service.Commitments.Select(Row)]);
    }

    private List<Phrase> Row(Commitment commitment)
    {
        bool business = commitment.Time == CommitmentTime.Business;
        List<Phrase> row =
        [
            Said(commitment.Name),
            new Phrase(ConditionWords.Limits(commitment, language), language),
            Said(business ? CharterWords.OpeningHours : CharterWords.AroundTheClock),
            commitment.Share == 1m ? Said(CharterWords.AllCases) : new Phrase(PromiseWords.Percent(commitment.Share), language),
            .. Result(commitment.Id),
        ];
        return row;
    }

    private Block.Table Measured(CharterService service) => new(
        new Phrase($"{CharterWords.Measured.For(language)}: {service.Name.For(language)}", language),
        [Said(CharterWords.Promise), Said(CharterWords.Target), Said(CharterWords.Period), .. results is null ? [] : new[] { Said(CharterWords.LastResult) }],
        [.. service.KpiCommitments.Select(c => (IReadOnlyList<Phrase>)[Said(c.Name), new Phrase(KpiPromiseWords.Target(c, language), language), Said(DocumentWords.Period(c.Period.Id)), .. Result(c.Id)])]);

    private Phrase[] Result(CommitmentId id) => results is null ? [] :
    [
        results.TryGetValue(id, out Measurement? result) && result.Availability == Availability.Value
            ? new Phrase(string.Format(CultureInfo.InvariantCulture, "{0} (n = {1:N0})", result.Print(culture: CultureInfo.InvariantCulture), result.SampleSize), language)
            : Said(CharterWords.NoResult),
    ];

    private Phrase Said(LocalizedText text) => Phrase.Of(text, language);

    private Phrase Filled(LocalizedText text, params (string Name, string Value)[] values) => Said(text.Filled(values));
}
