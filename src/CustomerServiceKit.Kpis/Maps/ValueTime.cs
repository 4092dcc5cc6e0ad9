using NodaTime;
using NodaTime.Extensions;
using NodaTime.Text;

namespace CustomerServiceKit.Kpis;

/// <summary>Reads a source's value as an instant.</summary>
internal static class ValueTime
{
    private static readonly LocalDateTimePattern Blank = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm':'ss;FFFFFFFFF");

    /// <summary>Milliseconds since 1970, or <see cref="Missing.Number"/>; what cannot be read becomes a problem of the row.</summary>
    /// <param name="value">The value.</param>
    /// <param name="zone">The zone of local times.</param>
    /// <param name="ownZone">Whether the column states its zone itself, so that a local time beside others with an offset is meant.</param>
    /// <param name="unixUnit">The milliseconds of one, where numbers are counted since 1970.</param>
    /// <param name="scratch">The row.</param>
    /// <param name="field">What the value becomes.</param>
    /// <param name="column">Where it stands.</param>
    public static long Of(object? value, DateTimeZone? zone, bool ownZone, long? unixUnit, RowScratch scratch, FieldId field, string column)
    {
        switch (value)
        {
            case Instant instant:
                return scratch.Time(field, instant);
            case DateTimeOffset offset:
                return scratch.Time(field, offset.ToInstant());
            case DateTime { Kind: DateTimeKind.Utc } utc:
                scratch.HasOffsetTime = true;
                return scratch.Time(field, utc.ToInstant());
            case DateTime plain:
                return Local(DateTime.SpecifyKind(plain, DateTimeKind.Unspecified).ToLocalDateTime(), plain.ToString("s", System.Globalization.CultureInfo.InvariantCulture));
            case LocalDateTime local:
                return Local(local, local.ToString());
        }

        if (ValueText.Of(value) is not string text)
        {
            return Missing.Number;
        }

        if (unixUnit is long unit)
        {
            return ValueText.Number(text) is decimal number && Math.Abs(number) < Missing.Largest / unit
                ? scratch.Time(field, Instant.FromUnixTimeMilliseconds((long)(number * unit)))
                : Unreadable(text, "a number of seconds or milliseconds since 1970");
        }

        if (OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } offsetTime)
        {
            scratch.HasOffsetTime = true;
            return scratch.Time(field, offsetTime.Value.ToInstant());
        }

        ParseResult<LocalDateTime> localTime = LocalDateTimePattern.ExtendedIso.Parse(text);
        localTime = localTime.Success ? localTime : Blank.Parse(text);
        return localTime.Success ? Local(localTime.Value, text) : Unreadable(text, "a time such as 2026-11-23T08:00:00Z or 2026-11-23 08:00:00");

        long Local(LocalDateTime local, string given)
        {
            if (zone is null)
            {
                return Unreadable(given, "a time with an offset; a local time needs the map's zone");
            }

            scratch.LocalTimeField = ownZone ? scratch.LocalTimeField : field;
            return scratch.LocalTime(field, zone, local, NodaTime.TimeZones.Resolvers.LenientResolver);
        }

        long Unreadable(string given, string expected)
        {
            scratch.Problems.Add(IntakeRules.UnreadableValue.At(field.Value, ("column", column), ("given", given), ("expected", expected)));
            return Missing.Number;
        }
    }
}
