using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>Another yearly date that gives way to some weekdays.</summary>
internal sealed record MovedDate(DateKind Inner, ImmutableSortedDictionary<IsoDayOfWeek, int> Moves) : DateKind
{
    public override int Reach => Inner.Reach + Moves.Values.Max(Math.Abs);

    public override IEnumerable<Occurrence> GivenBy(int year) =>
        Inner.GivenBy(year).Select(o => Moves.TryGetValue(o.Observed.DayOfWeek, out int days) ? o with { Observed = o.Observed.PlusDays(days) } : o);

    public bool Equals(MovedDate? other) => other is not null && Inner == other.Inner && Moves.SequenceEqual(other.Moves);

    public override int GetHashCode() => Moves.Aggregate(Inner.GetHashCode(), (hash, move) => unchecked((((hash * 31) + (int)move.Key) * 31) + move.Value));

    public override string ToString() =>
        $"({Inner}), " + string.Join(", ", Moves.Select(m => FormattableString.Invariant($"{Weekdays.Word(m.Key)} {m.Value:+0;-0}")));
}
