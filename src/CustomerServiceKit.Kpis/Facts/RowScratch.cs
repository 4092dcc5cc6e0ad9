using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>Where one row is read and checked before it enters the columns.</summary>
internal sealed class RowScratch(FactSchema schema)
{
    private static readonly Instant Epoch = Instant.FromUnixTimeSeconds(0);

    public long[] Numbers { get; } = new long[schema.Fields.Count];

    public string?[] Values { get; } = new string?[schema.Dimensions.Count];

    public List<Problem> Problems { get; } = [];

    public List<Problem> Findings { get; } = [];

    public long AmbiguousTimes { get; set; }

    public long SkippedTimes { get; set; }

    /// <summary>Whether the id of a row can be one; where not, the row is refused.</summary>
    public bool Key(string? id)
    {
        if (IdText.IsLegal(id))
        {
            return true;
        }

        Problems.Add(string.IsNullOrEmpty(id)
            ? IntakeRules.RequiredValue.At("key", ("column", "key"))
            : IntakeRules.UnreadableValue.At("key", ("column", "key"), ("given", id!), ("expected", $"an id of at most {IdText.MaximumLength} characters without blanks at its ends")));
        return false;
    }

    public long Time(FieldId field, Instant? instant)
    {
        if (instant is not Instant given)
        {
            return Missing.Number;
        }

        if (given < Epoch)
        {
            Problems.Add(IntakeRules.TimeTooEarly.At(field.Value, ("given", given.ToString("uuuu-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))));
            return Missing.Number;
        }

        return given.ToUnixTimeMilliseconds();
    }

    public long Span(FieldId field, Duration? duration)
    {
        if (duration is not Duration given)
        {
            return Missing.Number;
        }

        if (given < Duration.Zero)
        {
            Problems.Add(IntakeRules.NegativeSpan.At(field.Value, ("given", IsoDuration.ToText(given))));
            return Missing.Number;
        }

        // Whole milliseconds, downwards; the check on magnitude stands in Store.
        return Checked(field, given.TotalMilliseconds);
    }

    public long Amount(FieldDescription field, decimal? amount)
    {
        if (amount is not decimal given)
        {
            return Missing.Number;
        }

        decimal scaled = given > Missing.Largest || given < -Missing.Largest ? decimal.MaxValue : given * field.Unit.Scale;
        if (scaled > Missing.Largest || scaled < -Missing.Largest || decimal.Truncate(scaled) != scaled)
        {
            Problems.Add(IntakeRules.AmountNotKept.At(
                field.Id.Value,
                ("given", given.ToString(CultureInfo.InvariantCulture)),
                ("unit", field.Unit.Id),
                ("scale", field.Unit.Scale.ToString(CultureInfo.InvariantCulture))));
            return Missing.Number;
        }

        return (long)scaled;
    }

    public long LocalTime(FieldId field, DateTimeZone zone, LocalDateTime? local, NodaTime.TimeZones.ZoneLocalMappingResolver resolver)
    {
        if (local is not LocalDateTime given)
        {
            return Missing.Number;
        }

        NodaTime.TimeZones.ZoneLocalMapping mapping = zone.MapLocal(given);
        AmbiguousTimes += mapping.Count == 2 ? 1 : 0;
        SkippedTimes += mapping.Count == 0 ? 1 : 0;
        return Time(field, resolver(mapping).ToInstant());
    }

    public void Reset()
    {
        Problems.Clear();
        Findings.Clear();
    }

    private long Checked(FieldId field, double milliseconds)
    {
        if (milliseconds <= Missing.Largest)
        {
            return (long)Math.Floor(milliseconds);
        }

        Problems.Add(IntakeRules.SpanTooLong.At(field.Value));
        return Missing.Number;
    }
}
