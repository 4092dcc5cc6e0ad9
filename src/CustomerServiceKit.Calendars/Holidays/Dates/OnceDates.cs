using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>Dates given outright, ascending and each once.</summary>
internal sealed record OnceDates(ImmutableArray<LocalDate> Dates) : DateKind
{
    public override int Reach => 0;

    public override IEnumerable<Occurrence> GivenBy(int year) => Dates.Where(d => d.Year == year).Select(Occurrence.Of);

    public bool Equals(OnceDates? other) => other is not null && Dates.SequenceEqual(other.Dates);

    public override int GetHashCode() => Dates.Aggregate(Dates.Length, (hash, date) => unchecked((hash * 31) + date.GetHashCode()));

    public override string ToString() => "on " + string.Join(", ", Dates.Select(Iso.Date));
}
