using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Gathers the parts of a charter; <see cref="Build"/> checks them as a whole.</summary>
public sealed partial class CharterBuilder
{
    internal CharterBuilder(CharterId id, LocalizedText provider)
    {
        CharterId = id;
        ProviderName = provider;
    }

    internal CharterId CharterId { get; }

    internal LocalizedText ProviderName { get; }

    internal int VersionNumber { get; private set; } = 1;

    internal CharterAudience AudienceOf { get; private set; }

    internal LocalizedText? StatementText { get; private set; }

    internal LocalDate? From { get; private set; }

    internal LocalDate? To { get; private set; }

    internal ChangeMode TransitionOf { get; private set; } = ChangeMode.Pin;

    internal List<string> LanguageCodes { get; private set; } = [];

    internal List<CharterService> Services { get; } = [];

    internal List<Redress> RedressGiven { get; } = [];

    /// <summary>Says which version this is.</summary>
    /// <param name="version">From 1; 1 unless told.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is not positive.</exception>
    public CharterBuilder Version(int version)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(version);
        VersionNumber = version;
        return this;
    }

    /// <summary>Says to whom it promises.</summary>
    /// <param name="audience">Customers unless told.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="audience"/> is not defined.</exception>
    public CharterBuilder Audience(CharterAudience audience)
    {
        Arguments.ThrowIfUndefined(audience, nameof(audience));
        AudienceOf = audience;
        return this;
    }

    /// <summary>Says what the provider stands for.</summary>
    /// <param name="statement">A few sentences.</param>
    /// <returns>This builder.</returns>
    public CharterBuilder Statement(LocalizedText statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        StatementText = statement;
        return this;
    }

    /// <summary>Says when it is in force.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day; null where no end is set.</param>
    /// <returns>This builder.</returns>
    public CharterBuilder Effective(LocalDate from, LocalDate? to = null)
    {
        From = from;
        To = to;
        return this;
    }

    /// <summary>Says what becomes of cases that run already when this version comes into force.</summary>
    /// <param name="mode">What; unless told, they keep the version under which they began.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not defined.</exception>
    public CharterBuilder Moving(ChangeMode mode)
    {
        Arguments.ThrowIfUndefined(mode, nameof(mode));
        TransitionOf = mode;
        return this;
    }

    /// <summary>Says in which languages it is published.</summary>
    /// <param name="languages">Language codes such as <c>en</c>, <c>he</c> or <c>ro</c>, the authoritative one first.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">A code is blank.</exception>
    public CharterBuilder InLanguages(params string[] languages)
    {
        ArgumentNullException.ThrowIfNull(languages);
        LanguageCodes = [.. languages.Select(l => Arguments.ThrowIfBlank(l, nameof(languages)))];
        return this;
    }

    /// <summary>Adds a service.</summary>
    /// <param name="service">The service.</param>
    /// <returns>This builder.</returns>
    public CharterBuilder Service(CharterService service)
    {
        ArgumentNullException.ThrowIfNull(service);
        Services.Add(service);
        return this;
    }

    /// <summary>Says what customers get when a promise is broken.</summary>
    /// <param name="redress">For the promises it names, or for all that no other names; <see cref="Charters.Redress.None"/> where it is nothing.</param>
    /// <returns>This builder.</returns>
    public CharterBuilder Redress(Redress redress)
    {
        ArgumentNullException.ThrowIfNull(redress);
        RedressGiven.Add(redress);
        return this;
    }

    /// <summary>Says what is wrong so far.</summary>
    /// <returns>Every problem with its path, findings included; empty where nothing is to be said.</returns>
    public IReadOnlyList<Problem> Validate() => (ImmutableArray<Problem>)[.. CharterChecks.Of(this)];

    /// <summary>Builds the charter.</summary>
    /// <returns>A charter that later calls to this builder leave as it is.</returns>
    /// <exception cref="ProblemException">Something is wrong; the exception lists every problem with its path.</exception>
    public ServiceCharter Build()
    {
        ImmutableArray<Problem> errors = [.. Validate().Where(p => p.Severity == Severity.Error)];
        return errors.IsEmpty ? new ServiceCharter(this) : throw new ProblemException(errors);
    }
}
