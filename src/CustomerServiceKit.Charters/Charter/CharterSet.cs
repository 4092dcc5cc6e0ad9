using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>The charters of an application in all their versions, each with its calendars.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class CharterSet
{
    /// <summary>Takes charters.</summary>
    /// <param name="charters">Charters, each version of each once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="charters"/> is null.</exception>
    /// <exception cref="ProblemException">A version stands twice: <c>charter.version-twice</c>; the exception lists every such version.</exception>
    public CharterSet(IEnumerable<CharterInForce> charters)
    {
        ArgumentNullException.ThrowIfNull(charters);
        ImmutableArray<CharterInForce> copy = [.. charters];
        ImmutableArray<Problem> problems =
        [
            .. copy.GroupBy(c => (c.Charter.Id, c.Charter.Version)).Where(g => g.Count() > 1)
                .Select(g => CharterRules.VersionTwice.At(g.Key.Id.Value, ("charter", g.First().ToString()))),
        ];
        Charters = problems.IsEmpty ? copy : throw new ProblemException(problems);
    }

    /// <summary>No charters.</summary>
    public static CharterSet None { get; } = new([]);

    /// <summary>The charters, in the order given.</summary>
    public IReadOnlyList<CharterInForce> Charters { get; }

    /// <summary>Finds the version of a charter that is in force on a day.</summary>
    /// <param name="id">The charter.</param>
    /// <param name="date">The day.</param>
    /// <returns>The highest version in force; null where none is.</returns>
    public CharterInForce? Find(CharterId id, LocalDate date) =>
        Charters.Where(c => c.Charter.Id == id && c.Charter.IsInForce(date)).OrderByDescending(c => c.Charter.Version).FirstOrDefault();
}
