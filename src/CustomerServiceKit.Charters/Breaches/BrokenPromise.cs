using NodaTime.Text;

namespace CustomerServiceKit.Charters;

/// <summary>One promise that was not kept on one case.</summary>
public sealed class BrokenPromise
{
    private static readonly LocalizedText Late = DraftText.Of(
        "{promise}: case {case} was due {due} and late by {overrun}.",
        "{promise}: מועד הטיפול במקרה {case} היה {due}, והאיחור היה {overrun}.",
        "{promise}: cazul {case} avea termen {due}, cu o întârziere de {overrun}.");

    private static readonly LocalizedText StillLate = DraftText.Of(
        "{promise}: case {case} was due {due} and is late by {overrun}.",
        "{promise}: מועד הטיפול במקרה {case} היה {due}, והאיחור הוא {overrun} עד כה.",
        "{promise}: cazul {case} avea termen {due} și întârzie deja {overrun}.");

    internal BrokenPromise(CharterService service, Commitment commitment, ClockOutcome outcome)
    {
        Service = service;
        Commitment = commitment;
        Outcome = outcome;
    }

    /// <summary>The service it was promised of.</summary>
    public CharterService Service { get; }

    /// <summary>The promise.</summary>
    public Commitment Commitment { get; }

    /// <summary>The outcome that shows it: the latest one given.</summary>
    public ClockOutcome Outcome { get; }

    /// <summary>Says which promise was broken on which case, when it was due (as an instant in UTC), and by how much it was late, in the promise's own time.</summary>
    /// <param name="language">A language code such as <c>en</c>, <c>he</c> or <c>ro</c>; any other is English.</param>
    /// <returns>A sentence.</returns>
    /// <exception cref="ArgumentException"><paramref name="language"/> is blank.</exception>
    public string Explain(string language = "en")
    {
        Arguments.ThrowIfBlank(language, nameof(language));
        return (Outcome.Stopped is null ? StillLate : Late).Filled(
            ("promise", Commitment.Name.For(language)),
            ("case", Outcome.Case.Value),
            ("due", Outcome.Due is { } due ? InstantPattern.General.Format(due) : "–"),
            ("overrun", SpanWords.Of(Outcome.Overrun, language))).For(language);
    }

    /// <summary>Prints the broken promise.</summary>
    /// <returns>The sentence of <see cref="Explain"/>, in English.</returns>
    public override string ToString() => Explain();
}
