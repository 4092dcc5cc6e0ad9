using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>Where one row is read and checked before it enters the columns.</summary>
internal sealed class RowScratch(FactSchema schema)
{
    /// <summary>The path of problems with the key.</summary>
    public const string KeyPath = "key";

    private static readonly Instant Epoch = Instant.FromUnixTimeSeconds(0);

    private static readonly long Last = Instant.MaxValue.ToUnixTimeMilliseconds();

    public long[] Numbers { get; } = new long[schema.Fields.Count];

    public string?[] Values { get; } = new string?[schema.Dimensions.Count];

    public List<Problem> Problems { get; } = [];

    public List<Problem> Findings { get; } = [];

    /// <summary>The scale of a rating, once its score has been read.</summary>
    public RatingScale? Scale { get; set; }

    /// <summary>Whether a rating was answered at all, though the answer may have been refused.</summary>
    public bool IsAnswered { get; set; }

    /// <summary>A local time of the row that took the zone of its map, and whether another time came with its own offset.</summary>
    public FieldId? LocalTimeField { get; set; }

    public bool HasOffsetTime { get; set; }

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
            ? IntakeRules.RequiredValue.At(KeyPath, ("column", KeyPath))
            : IntakeRules.UnreadableValue.At(KeyPath, ("column", KeyPath), ("given", id!), ("expected", $"an id of at most {IdText.MaximumLength} characters without blanks at its ends")));
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

    /// <summary>A time that lies so much later; a length that leads out of all calendars is a problem.</summary>
    public long After(long start, long length, FieldId field)
    {
        if (length != Missing.Number && length > Last - start)
        {
            Problems.Add(IntakeRules.SpanTooLong.At(field.Value));
            return Missing.Number;
        }

        return length == Missing.Number ? Missing.Number : start + length;
    }

    /// <summary>A score in thousandths, where it stands on its scale.</summary>
    public long Score(FieldId field, double? score)
    {
        if (score is not double given)
        {
            return Missing.Number;
        }

        IsAnswered = true;
        if (!double.IsFinite(given))
        {
            Problems.Add(IntakeRules.NotANumber.At(field.Value, ("column", field.Value), ("given", given.ToString(CultureInfo.InvariantCulture))));
            return Missing.Number;
        }

        // Decimals end at 7.9E28; what is far off every scale need not be told apart.
        return OnScale(field, (decimal)Math.Clamp(given, -1e15, 1e15));
    }

    public long OnScale(FieldId field, decimal given)
    {
        IsAnswered = true;
        if (Scale is null)
        {
            Problems.Add(IntakeRules.RequiredValue.At(Dimensions.Scale.Value, ("column", Dimensions.Scale.Value)));
            return Missing.Number;
        }

        if (Scale.Has(given))
        {
            return (long)(given * Unit.Points.Scale);
        }

        bool within = given >= Scale.Lowest && given <= Scale.Highest;
        Problems.Add((within ? IntakeRules.BetweenSteps : IntakeRules.OffScale).At(
            field.Value,
            ("given", given.ToString(CultureInfo.InvariantCulture)),
            ("scale", Scale.Id),
            ("lowest", Scale.Lowest.ToString(CultureInfo.InvariantCulture)),
            ("highest", Scale.Highest.ToString(CultureInfo.InvariantCulture)),
            ("step", Scale.Step.ToString(CultureInfo.InvariantCulture))));
        return Missing.Number;
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
        Scale = null;
        IsAnswered = false;
        LocalTimeField = null;
        HasOffsetTime = false;
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
