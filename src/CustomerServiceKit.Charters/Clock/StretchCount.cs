using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Adds up the stretches of a clock, and finds the instants at which amounts of time have counted.</summary>
internal readonly struct StretchCount
{
    public StretchCount(List<Stretch> stretches, Duration? pauseBudget)
    {
        Duration left = pauseBudget ?? Duration.MaxValue;
        List<Stretch>? pieces = null;
        for (int i = 0; i < stretches.Count; i++)
        {
            Stretch stretch = stretches[i];
            if (stretch.Kind == StretchKind.Paused && stretch.Length > left)
            {
                // What is left of the budget ends in this stretch, so it can be found.
                pieces ??= stretches.GetRange(0, i);
                Instant spent = left == Duration.Zero ? stretch.Start : stretch.Clock.Add(stretch.Start, left);
                if (spent > stretch.Start)
                {
                    pieces.Add(stretch.Part(stretch.Start, spent));
                }

                Stretch rest = stretch.Part(spent, stretch.End).With(StretchKind.Counting);
                pieces.Add(rest);
                Paused += left;
                Counted += rest.Length;
                left = Duration.Zero;
                continue;
            }

            pieces?.Add(stretch);
            Counted += stretch.Kind == StretchKind.Counting ? stretch.Length : Duration.Zero;
            if (stretch.IsStill)
            {
                Paused += stretch.Length;
                left -= stretch.Kind == StretchKind.Paused ? stretch.Length : Duration.Zero;
            }
        }

        Pieces = pieces ?? stretches;
        BudgetLeft = left;
    }

    public List<Stretch> Pieces { get; }

    public Duration Counted { get; }

    /// <summary>What would have counted had the clock not stood still.</summary>
    public Duration Paused { get; }

    public Duration BudgetLeft { get; }

    /// <summary>The earliest instant at which so much has counted; null where it never had.</summary>
    public Instant? At(Duration amount)
    {
        if (Counted < amount)
        {
            return null;
        }

        Duration before = Duration.Zero;
        foreach (Stretch stretch in Pieces)
        {
            if (stretch.Kind != StretchKind.Counting)
            {
                continue;
            }

            if (before + stretch.Length >= amount)
            {
                // A level before the start of the clock is reached as it starts.
                return amount <= before ? stretch.Start : stretch.Clock.Add(stretch.Start, amount - before);
            }

            before += stretch.Length;
        }

        return null;
    }

    /// <summary>Whether any time that would have counted was lost before an instant.</summary>
    public bool LostBefore(Instant at) =>
        Pieces.Exists(s => s.Kind != StretchKind.Counting && s.Start < at && s.Clock.Elapsed(s.Start, Instant.Min(s.End, at)) > Duration.Zero);
}
