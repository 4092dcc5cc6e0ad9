using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Kpis;

/// <summary>Reads a source's value as a length of time.</summary>
internal static class ValueSpan
{
    private static readonly DurationPattern Clock = DurationPattern.CreateWithInvariantCulture("-H:mm:ss.FFFFFFFFF");

    /// <summary>The duration; null for no value. What cannot be read becomes a problem of the row.</summary>
    public static Duration? Of(object? value, long unitMilliseconds, RowScratch scratch, FieldId field, string column)
    {
        switch (value)
        {
            case Duration duration:
                return duration;
            case TimeSpan span:
                return Duration.FromTimeSpan(span);
        }

        if (ValueText.Of(value) is not string text)
        {
            return null;
        }

        if (ValueText.Number(text) is decimal number && Math.Abs(number) < Missing.Largest / unitMilliseconds)
        {
            return Duration.FromNanoseconds((double)(number * unitMilliseconds * 1_000_000m));
        }

        if (Clock.Parse(text) is { Success: true } clock)
        {
            return clock.Value;
        }

        if (IsoDuration.Find(text) is Duration iso)
        {
            return iso;
        }

        scratch.Problems.Add(IntakeRules.UnreadableValue.At(field.Value, ("column", column), ("given", text), ("expected", "a length of time: a number, H:mm:ss, or PT20S")));
        return null;
    }
}
