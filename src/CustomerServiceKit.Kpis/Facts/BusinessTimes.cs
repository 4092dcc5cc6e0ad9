using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>Counts business time between two instants of each row.</summary>
internal static class BusinessTimes
{
    public static NumberColumn Of(FactSet facts, BetweenQuantity between)
    {
        NumberColumn from = facts.Find(between.From)!;
        NumberColumn to = facts.Find(between.To)!;
        List<long> values = [.. Enumerable.Repeat(Missing.Number, facts.Count + facts.ExcludedCount)];
        foreach ((BusinessCalendar? calendar, int[] rows) in ByCalendar(facts, between))
        {
            int[] known = [.. rows.Where(row => from[row] != Missing.Number && to[row] != Missing.Number)];
            if (calendar is null || known.Length == 0)
            {
                continue;
            }

            Duration[] elapsed = new Duration[known.Length];
            calendar.Elapsed(Instants(from, known), Instants(to, known), elapsed);
            for (int i = 0; i < known.Length; i++)
            {
                values[known[i]] = (long)elapsed[i].TotalMilliseconds;
            }
        }

        return NumberColumn.From(new FieldDescription(new FieldId("business-time"), FieldKind.Span, Unit.Seconds), values, null, between.Text);
    }

    /// <summary>The rows that go by each calendar; none where the facts do not have it.</summary>
    private static IEnumerable<(BusinessCalendar? Calendar, int[] Rows)> ByCalendar(FactSet facts, BetweenQuantity between)
    {
        int count = facts.Count + facts.ExcludedCount;
        if (between.Calendar is CalendarId named)
        {
            return [(facts.Calendars.GetValueOrDefault(named.Value), [.. Enumerable.Range(0, count)])];
        }

        CodeColumn own = facts.Find(between.CalendarOf!.Value)!;
        return Enumerable.Range(0, count).Where(row => own[row] != Missing.Code).GroupBy(row => own[row])
            .Select(rows => (facts.Calendars.GetValueOrDefault(own.Values[rows.Key]), rows.ToArray()));
    }

    private static Instant[] Instants(NumberColumn column, int[] rows) => [.. rows.Select(row => Instant.FromUnixTimeMilliseconds(column[row]))];
}
