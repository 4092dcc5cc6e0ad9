using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Adds up the stretches of a clock, and finds the instants at which amounts of time have counted.</summary>
internal sealed class StretchCount
{
    private readonly IReadOnlyList<Stretch> _stretches;

    public StretchCount(IEnumerable<Stretch> stretches, Duration? pauseBudget)
    {
        List<Stretch> pieces = [];
        foreach (Stretch stretch in stretches)
        {
            Duration left = (pauseBudget ?? Duration.MaxValue) - Paused;
            if (stretch.Kind == StretchKind.Paused && stretch.Length is Duration length && length > left)
            {
                // What is left of the budget ends in this stretch, so it can be found.
                Instant spent = left == Duration.Zero ? stretch.Start : stretch.Clock.Add(stretch.Start, left);
                if (spent > stretch.Start)
                {
                    pieces.Add(stretch.Part(stretch.Start, spent));
                }

                Stretch rest = stretch.Part(spent, stretch.End).With(StretchKind.Counting, ClockWords.BudgetUsed(stretch.Reason!));
                pieces.Add(rest);
                Paused += left;
                Counted += rest.Length;
                continue;
            }

            pieces.Add(stretch);
            Paused += stretch.Kind == StretchKind.Paused ? stretch.Length : Duration.Zero;
            Counted += stretch.Kind == StretchKind.Counting ? stretch.Length : Duration.Zero;
        }

        _stretches = pieces;
    }

    public IReadOnlyList<Stretch> Pieces => _stretches;

    public Duration Counted { get; }

    public Duration Paused { get; }

    /// <summary>The earliest instant at which so much has counted; null where it never had.</summary>
    public Instant? At(Duration amount)
    {
        Duration before = Duration.Zero;
        foreach (Stretch stretch in _stretches.Where(s => s.Kind == StretchKind.Counting))
        {
            Duration length = stretch.Length;
            if (before + length >= amount)
            {
                // A level before the start of the clock is reached as it starts.
                return amount <= before ? stretch.Start : stretch.Clock.Add(stretch.Start, amount - before);
            }

            before += length;
        }

        return null;
    }

    /// <summary>Whether any time that would have counted was lost before an instant.</summary>
    public bool LostBefore(Instant at) => _stretches.Any(s => s.Kind != StretchKind.Counting && s.Start < at && s.Clock.Elapsed(s.Start, Instant.Min(s.End, at)) > Duration.Zero);
}
