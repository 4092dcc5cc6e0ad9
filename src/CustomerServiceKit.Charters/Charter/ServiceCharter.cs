using System.Collections.Immutable;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>A published promise of service: who gives it, which services under which conditions and limits, and within what time.</summary>
/// <remarks>Source: a service charter is a written declaration of service policy towards customers (R052, R053).</remarks>
public sealed partial class ServiceCharter
{
    internal ServiceCharter(CharterBuilder builder)
    {
        Id = builder.CharterId;
        Provider = builder.ProviderName;
        Version = builder.VersionNumber;
        Audience = builder.AudienceOf;
        Statement = builder.StatementText;
        EffectiveFrom = builder.From!.Value;
        EffectiveTo = builder.To;
        Transition = builder.TransitionOf;
        Languages = (ImmutableArray<string>)[.. builder.LanguageCodes];
        Parts = builder.Parts;
        Services = (ImmutableArray<CharterService>)[.. builder.Services];
        Redress = (ImmutableArray<Redress>)[.. builder.RedressGiven];
        Findings = (ImmutableArray<Problem>)[.. builder.Validate()];
    }

    /// <summary>Its id, the same in all its versions.</summary>
    public CharterId Id { get; }

    /// <summary>Who promises.</summary>
    public LocalizedText Provider { get; }

    /// <summary>Its version, from 1.</summary>
    public int Version { get; }

    /// <summary>To whom it promises.</summary>
    public CharterAudience Audience { get; }

    /// <summary>What the provider stands for, in a few sentences; null where it says nothing of that.</summary>
    public LocalizedText? Statement { get; }

    /// <summary>The first day it is in force.</summary>
    public LocalDate EffectiveFrom { get; }

    /// <summary>The last day it is in force; null while no end is set.</summary>
    public LocalDate? EffectiveTo { get; }

    /// <summary>What becomes of cases that run already when this version comes into force; they keep the version under which they began unless told.</summary>
    public ChangeMode Transition { get; }

    /// <summary>The languages it is published in, the first one being the authoritative one.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>The services, at least one, in the order of publication.</summary>
    public IReadOnlyList<CharterService> Services { get; }

    /// <summary>What customers get when a promise is broken; empty where the charter does not say, which <see cref="Findings"/> tells.</summary>
    public IReadOnlyList<Redress> Redress { get; }

    /// <summary>What does not stop it from being built and should be looked at, such as a text that lacks one of the languages.</summary>
    public IReadOnlyList<Problem> Findings { get; }

    /// <summary>Every promise of every service.</summary>
    public IEnumerable<Commitment> Commitments => Services.SelectMany(s => s.Commitments);

    /// <summary>Starts a charter.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="provider">Who promises.</param>
    /// <returns>A builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is unspecified.</exception>
    public static CharterBuilder For(CharterId id, LocalizedText provider)
    {
        Arguments.ThrowIfUnspecified(id.IsSpecified, nameof(id));
        ArgumentNullException.ThrowIfNull(provider);
        return new CharterBuilder(id, provider);
    }

    /// <summary>Puts the charter together with the calendars its services name, so that it can reckon in business time and print hours.</summary>
    /// <param name="calendars">Calendars with ids; those that no service names are left alone.</param>
    /// <returns>The charter with its calendars.</returns>
    /// <exception cref="ProblemException">A service names a calendar that is not among them: <c>charter.unknown-calendar</c>; or one has no id, or the id of another.</exception>
    public CharterInForce With(params BusinessCalendar[] calendars)
    {
        ArgumentNullException.ThrowIfNull(calendars);
        return With(new CalendarSet(calendars));
    }

    /// <summary>Puts the charter together with the calendars its services name.</summary>
    /// <param name="calendars">The calendars; those that no service names are left alone.</param>
    /// <returns>The charter with its calendars.</returns>
    /// <exception cref="ProblemException">A service names a calendar that is not among them: <c>charter.unknown-calendar</c>.</exception>
    public CharterInForce With(CalendarSet calendars)
    {
        ArgumentNullException.ThrowIfNull(calendars);
        return CharterInForce.Of(this, calendars);
    }

    /// <summary>The redress for one promise.</summary>
    /// <param name="promise">The promise.</param>
    /// <returns>The one that names it, or else the one for all the rest; null where the charter does not say.</returns>
    public Redress? FindRedress(CommitmentId promise) => RedressChoice.Of(Redress, promise);

    /// <summary>Whether the charter is in force on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it is.</returns>
    public bool IsInForce(LocalDate date) => date >= EffectiveFrom && (EffectiveTo is not LocalDate last || date <= last);

    /// <summary>Prints id and version.</summary>
    /// <returns>For example <c>care@2</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Id}@{Version}");
}
