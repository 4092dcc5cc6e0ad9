using CustomerServiceKit.Calendars;

namespace CustomerServiceKit.Charters;

/// <summary>Whether the calendars that services name are there.</summary>
internal static class CalendarCheck
{
    public static IEnumerable<Problem> Of(IReadOnlyList<CharterService> services, IReadOnlyList<CalendarId> known)
    {
        for (int i = 0; i < services.Count; i++)
        {
            if (services[i].Calendar is CalendarId id && !known.Contains(id))
            {
                yield return CharterRules.UnknownCalendar.At(
                    FormattableString.Invariant($"services[{i}].calendar"),
                    ("service", services[i].Id.Value),
                    ("given", id.Value),
                    ("known", string.Join(", ", known.Select(k => k.Value))));
            }
        }
    }
}
