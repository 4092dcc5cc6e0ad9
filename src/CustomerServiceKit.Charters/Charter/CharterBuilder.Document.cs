namespace CustomerServiceKit.Charters;

/// <summary>The parts of the document beside the services. None is asked for; the lint of a charter says which ones lack.</summary>
public sealed partial class CharterBuilder
{
    internal CharterParts Parts { get; private set; } = new();

    /// <summary>Says what the provider is there for.</summary>
    /// <param name="mission">A sentence or two.</param>
    /// <returns>This builder.</returns>
    public CharterBuilder Mission(LocalizedText mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        return With(Parts with { Mission = mission });
    }

    /// <summary>Adds sentences about a topic.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="sentences">A text each.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="topic"/> is not defined.</exception>
    public CharterBuilder Saying(CharterTopic topic, params LocalizedText[] sentences)
    {
        Arguments.ThrowIfUndefined(topic, nameof(topic));
        return With(Parts with { Topics = Parts.Topics.SetItem(topic, Copies.Joined(Parts.On(topic), sentences, nameof(sentences))) });
    }

    /// <summary>Adds groups of customers that the charter serves.</summary>
    /// <param name="groups">The groups, with ids unique in the charter.</param>
    /// <returns>This builder.</returns>
    public CharterBuilder Serving(params CustomerGroup[] groups) => With(Parts with { CustomerGroups = Copies.Joined(Parts.CustomerGroups, groups, nameof(groups)) });

    /// <summary>Adds products whose holders the charter promises something to.</summary>
    /// <param name="products">The products, with ids unique in the charter.</param>
    /// <returns>This builder.</returns>
    public CharterBuilder Product(params CharterProduct[] products) => With(Parts with { Products = Copies.Joined(Parts.Products, products, nameof(products)) });

    /// <summary>Adds promises without a time.</summary>
    /// <param name="commitments">The promises, with ids unique in the charter.</param>
    /// <returns>This builder.</returns>
    public CharterBuilder Quality(params QualityCommitment[] commitments) =>
        With(Parts with { QualityCommitments = Copies.Joined(Parts.QualityCommitments, commitments, nameof(commitments)) });

    /// <summary>Adds exclusions, which services can name.</summary>
    /// <param name="exclusions">The exclusions, with ids unique in the charter.</param>
    /// <returns>This builder.</returns>
    public CharterBuilder Exclusion(params CharterExclusion[] exclusions) => With(Parts with { Exclusions = Copies.Joined(Parts.Exclusions, exclusions, nameof(exclusions)) });

    /// <summary>Says how a customer complains.</summary>
    /// <param name="route">The route, with at least one level.</param>
    /// <returns>This builder.</returns>
    public CharterBuilder Complaints(ComplaintRoute route)
    {
        ArgumentNullException.ThrowIfNull(route);
        return With(Parts with { Complaints = route });
    }

    /// <summary>Says how results are published.</summary>
    /// <param name="publication">Which periods, where, how soon.</param>
    /// <returns>This builder.</returns>
    public CharterBuilder Results(ResultPublication publication)
    {
        ArgumentNullException.ThrowIfNull(publication);
        return With(Parts with { Results = publication });
    }

    /// <summary>Says who answers for the charter.</summary>
    /// <param name="owner">A person or an office.</param>
    /// <returns>This builder.</returns>
    public CharterBuilder OwnedBy(CharterContact owner)
    {
        ArgumentNullException.ThrowIfNull(owner);
        return With(Parts with { Owner = owner });
    }

    /// <summary>Adds others to turn to.</summary>
    /// <param name="contacts">Persons or offices.</param>
    /// <returns>This builder.</returns>
    public CharterBuilder Contact(params CharterContact[] contacts) => With(Parts with { Contacts = Copies.Joined(Parts.Contacts, contacts, nameof(contacts)) });

    /// <summary>Says how far the charter binds.</summary>
    /// <param name="status">The status.</param>
    /// <param name="basis">The contract or the law it rests on; null where it rests on none.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not defined.</exception>
    public CharterBuilder Legal(LegalStatus status, LocalizedText? basis = null)
    {
        Arguments.ThrowIfUndefined(status, nameof(status));
        return With(Parts with { Legal = status, LegalBasis = basis });
    }

    /// <summary>Says how often the charter is looked over, and when next.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <returns>This builder.</returns>
    public CharterBuilder Reviewed(ReviewCycle cycle)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        return With(Parts with { Review = cycle });
    }

    /// <summary>Says which version it takes the place of.</summary>
    /// <param name="version">From 1, lower than its own.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is not positive.</exception>
    public CharterBuilder Superseding(int version)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(version);
        return With(Parts with { Supersedes = version });
    }

    /// <summary>Adds lines to the change log.</summary>
    /// <param name="changes">The lines.</param>
    /// <returns>This builder.</returns>
    public CharterBuilder Changed(params CharterChange[] changes) => With(Parts with { ChangeLog = Copies.Joined(Parts.ChangeLog, changes, nameof(changes)) });

    /// <summary>Adds others on whom the keeping of the charter depends.</summary>
    /// <param name="partners">The partners.</param>
    /// <returns>This builder.</returns>
    public CharterBuilder Partner(params CharterPartner[] partners) => With(Parts with { Partners = Copies.Joined(Parts.Partners, partners, nameof(partners)) });

    private CharterBuilder With(CharterParts parts)
    {
        Parts = parts;
        return this;
    }
}
