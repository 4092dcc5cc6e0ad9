using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>A row as a survey tool would hand it over: an answer, or an invitation without one.</summary>
internal sealed record SimulatedRating(string Id, RatingScale Scale, double? Score)
{
    /// <summary>When the invitation went out; null for what nobody is invited to, such as an evaluation.</summary>
    public Instant? Asked { get; init; }

    public Instant? Rated { get; init; }

    /// <summary>When what is rated was over.</summary>
    public Instant? SubjectEnded { get; init; }

    public string? Interaction { get; init; }

    public string? Queue { get; init; }

    /// <summary>Whom it is about; null where the survey does not tell, as that of employees.</summary>
    public string? Employee { get; init; }

    public string? Team { get; init; }

    public string? Department { get; init; }

    public string? Topic { get; init; }

    public string? Wave { get; init; }

    /// <summary>Whether an evaluation found a critical error.</summary>
    public bool? CriticalError { get; init; }
}
