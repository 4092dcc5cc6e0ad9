using System.Text.Json;

namespace CustomerServiceKit.Calendars;

/// <summary>The JSON of this package: business calendars, one in a text.</summary>
/// <remarks>
/// <c>{"id": "support", "name": "Support", "zone": "Asia/Jerusalem", "weekly": {"sunday": "08:00-17:00"}, "closed": {"2026-09-12": "Rosh Hashana"},
/// "special": {"2026-09-11": {"hours": "08:00-12:00", "name": "Eve"}}, "breaks": {"2026-09-13": "12:00-12:30"}}</c>; <c>zone</c> is required, hours without a name may
/// stand alone. <c>"closed-days-first": true</c> and <c>"closed-days-by-shift": true</c> turn the two rules of precedence round. Unknown fields and every broken rule are
/// refused, all at once, each with its path. Comments and trailing commas are allowed. Reading and writing use no reflection.
/// </remarks>
public static class CalendarJson
{
    /// <summary>The JSON Schema of a calendar, for editors and for programs in other languages.</summary>
    /// <value>A schema of draft 2020-12, as JSON. It accepts every text that <see cref="Load"/> reads.</value>
    /// <remarks>
    /// What a schema cannot say, <see cref="Load"/> checks: that time zones exist, that the hours of a day do not overlap and some day has any, that ids, dates and
    /// languages stand once, that a default language has its text, that years and moves fit together.
    /// </remarks>
    public static string Schema => CalendarSchema.Text;

    /// <summary>Teaches options the types of this package and of Core.</summary>
    /// <param name="options">Options that are not in use yet.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static JsonSerializerOptions AddTo(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        DefinitionText.AddTo<BusinessCalendar>(options, CalendarReading.Read, CalendarWriting.Of);
        return CoreJson.AddTo(options);
    }

    /// <summary>Reads a calendar.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="ProblemException">The text is JSON and no calendar, or rules are broken; the exception lists every problem with its path.</exception>
    public static BusinessCalendar Load(string json) => DefinitionText.Load<BusinessCalendar>(json, CalendarReading.Read);

    /// <summary>Writes a calendar, indented and with every language readable.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <returns>The text; <see cref="Load"/> gives an equal calendar back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ProblemException">Code works out the dates of a holiday rule, which JSON cannot hold: <c>holiday.code-only</c>.</exception>
    public static string Save(BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return DefinitionText.Save(CalendarWriting.Of(calendar));
    }
}
