using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Whether the times of a promise can be reckoned: none of them is longer than a hundred years.</summary>
internal static class TimeChecks
{
    public static IEnumerable<Problem> Of(Commitment commitment) =>
        Times(commitment).Where(time => time.Given.IsTooLong)
            .Select(time => CharterRules.TimeTooLong.At(time.Path, ("commitment", commitment.Id.Value), ("given", time.Given.ToString())))
            .Concat(commitment.Escalations.SelectMany((level, i) => Level(commitment, level, FormattableString.Invariant($"escalations[{i}]"))));

    private static IEnumerable<(string Path, TimeLimit Given)> Times(Commitment commitment) =>
    [
        ("within", commitment.Target),
        .. commitment.Limits.Select((l, i) => (FormattableString.Invariant($"limits[{i}].within"), l.Limit)),
        .. commitment.PauseBudget is Duration most ? [("pause-budget", most)] : Array.Empty<(string, TimeLimit)>(),
        .. commitment.BackedBy.Select((part, i) => (FormattableString.Invariant($"backed-by[{i}].within"), part.Limit)),
    ];

    private static IEnumerable<Problem> Level(Commitment commitment, EscalationLevel level, string path)
    {
        double days = level.Share is decimal share
            ? commitment.Limits.Select(l => l.Limit).Prepend(commitment.Target).Max(limit => limit.Days ?? limit.Length!.Value.TotalDays) * (double)share
            : level.Days ?? level.Offset!.Value.TotalDays;
        return Math.Abs(days) > TimeLimit.MostDays ? [CharterRules.TimeTooLong.At(path, ("commitment", commitment.Id.Value), ("given", level.ToString()))] : [];
    }
}
