using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit;

/// <summary>What is known of an employee's conduct or result, kept as it was then, so that an old conversation never changes when a form or a formula does.</summary>
/// <remarks>
/// Feedback is given only after listening to or watching the employee with a customer (R099): that is evidence for which <see cref="IsObservation"/> holds. A
/// figure does not qualify. Whether the employee knew is always stated (R114). Immutable and safe to share between threads.
/// </remarks>
public sealed class Evidence
{
    /// <summary>Records evidence.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="kind">What sort of evidence it is.</param>
    /// <param name="employee">Whose conduct or result it is about.</param>
    /// <param name="at">When it came about; after the start of 1970.</param>
    /// <param name="disclosure">What the employee knew of it.</param>
    /// <param name="summary">What it says, in a few words; not blank.</param>
    /// <param name="mode">How the interaction was observed; null where nobody listened or watched.</param>
    /// <param name="interaction">The interaction with a customer; null where it is not about one.</param>
    /// <param name="findings">What it shows, in order; null for none.</param>
    /// <param name="form">The form it was evaluated with, together with <paramref name="formVersion"/>; null for none.</param>
    /// <param name="formVersion">The version of the form, from 1; null for none.</param>
    /// <param name="score">The score, on the scale of the form or the KPI; null where there is none, which is not zero.</param>
    /// <param name="rater">Who judged; a person unless told.</param>
    /// <exception cref="ArgumentException">A required id is unspecified, the summary is blank, a finding is null, or a form stands without its version.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside the range described.</exception>
    public Evidence(
        EvidenceId id,
        EvidenceKind kind,
        EmployeeId employee,
        Instant at,
        Disclosure disclosure,
        string summary,
        ObservationMode? mode = null,
        InteractionId? interaction = null,
        IEnumerable<EvidenceFinding>? findings = null,
        FormId? form = null,
        int? formVersion = null,
        decimal? score = null,
        RaterKind rater = RaterKind.Human)
    {
        Arguments.ThrowIfUnspecified(id.IsSpecified, nameof(id));
        Arguments.ThrowIfUndefined(kind, nameof(kind));
        Arguments.ThrowIfUnspecified(employee.IsSpecified, nameof(employee));
        Arguments.ThrowIfEmptyDate(at, nameof(at));
        Arguments.ThrowIfUndefined(disclosure, nameof(disclosure));
        Arguments.ThrowIfUndefined(mode ?? default, nameof(mode));
        Arguments.ThrowIfUndefined(rater, nameof(rater));
        Arguments.ThrowIfUnspecified(interaction?.IsSpecified ?? true, nameof(interaction));
        Arguments.ThrowIfUnspecified(form?.IsSpecified ?? true, nameof(form));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(formVersion ?? 1, nameof(formVersion));
        if (form is null != formVersion is null)
        {
            throw new ArgumentException("A score is only comparable within one version of a form; give the form and its version together.", nameof(formVersion));
        }

        ImmutableArray<EvidenceFinding> copy = [.. findings ?? []];
        if (copy.Any(finding => finding is null))
        {
            throw new ArgumentException("A finding is null; leave it out.", nameof(findings));
        }

        Id = id;
        Kind = kind;
        Employee = employee;
        At = at;
        Disclosure = disclosure;
        Summary = Arguments.ThrowIfBlank(summary, nameof(summary));
        Mode = mode;
        Interaction = interaction;
        Findings = copy;
        Form = form;
        FormVersion = formVersion;
        Score = score;
        Rater = rater;
    }

    /// <summary>The id.</summary>
    public EvidenceId Id { get; }

    /// <summary>What sort of evidence it is.</summary>
    public EvidenceKind Kind { get; }

    /// <summary>Whose conduct or result it is about.</summary>
    public EmployeeId Employee { get; }

    /// <summary>The interaction with a customer; null where it is not about one.</summary>
    public InteractionId? Interaction { get; }

    /// <summary>When it came about.</summary>
    public Instant At { get; }

    /// <summary>How the interaction was observed; null where nobody listened or watched.</summary>
    public ObservationMode? Mode { get; }

    /// <summary>What the employee knew of it.</summary>
    public Disclosure Disclosure { get; }

    /// <summary>What it says, in a few words.</summary>
    public string Summary { get; }

    /// <summary>What it shows, in order; empty where there is nothing in particular.</summary>
    public IReadOnlyList<EvidenceFinding> Findings { get; }

    /// <summary>The form it was evaluated with; null for none.</summary>
    public FormId? Form { get; }

    /// <summary>The version of the form; null where there is no form.</summary>
    public int? FormVersion { get; }

    /// <summary>The score; null where there is none, which is not zero.</summary>
    public decimal? Score { get; }

    /// <summary>Who judged.</summary>
    public RaterKind Rater { get; }

    /// <summary>Whether somebody listened to or watched the employee in an interaction with a customer, and evaluated that (R099).</summary>
    /// <remarks>A figure, the analysis of an event and a recognition are none, whatever else is said of them; nor is what a program judged.</remarks>
    public bool IsObservation => Kind == EvidenceKind.Evaluation && Rater == RaterKind.Human && Mode is not null && Interaction is not null;
}
