using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Kpis.DuckDb.Tests.Rows;

/// <summary>The same rows twice: as facts, and as they were drawn.</summary>
internal sealed class GeneratedFacts
{
    private GeneratedFacts(FactSets facts, IReadOnlyList<(FactTable Table, FactRow[] Rows)> tables, Instant? knownUntil)
    {
        Facts = facts;
        Tables = tables;
        KnownUntil = knownUntil;
    }

    /// <summary>Open by day, with a break and a day off; and a shorter one that is open on Saturday, too.</summary>
    public static IReadOnlyList<BusinessCalendar> Calendars { get; } =
    [
        BusinessCalendar.In("Asia/Jerusalem").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-17:30").Break(IsoDayOfWeek.Tuesday, "12:00-13:00")
            .Closed(new LocalDate(2026, 4, 2), LocalizedText.English("Day off")).Named(new CalendarId("days")).Build(),
        BusinessCalendar.In("Asia/Jerusalem").Open(IsoDayOfWeek.Wednesday, IsoDayOfWeek.Saturday, "00:00-03:30").Named(new CalendarId("short")).Build(),
    ];

    public FactSets Facts { get; }

    public IReadOnlyList<(FactTable Table, FactRow[] Rows)> Tables { get; }

    public Instant? KnownUntil { get; }

    /// <summary>Draws so many rows of each fact set.</summary>
    public static GeneratedFacts Draw(ulong seed, int rows, Instant? knownUntil)
    {
        Dice dice = new(seed);
        List<(FactTable Table, FactRow[] Rows)> tables = [.. FactTables.All().Select(t => (t, t.Rows(dice, rows)))];
        IntakePolicy policy = new() { Tolerated = [IntakeRules.Overlap] };
        List<FactSet> sets = [];
        foreach ((FactTable table, FactRow[] drawn) in tables)
        {
            Intake intake = table.Schema().Read(drawn, policy);
            intake.Rejected.Should().BeEmpty();
            sets.Add(intake.Facts);
        }

        FactSets facts = FactSets.Of([.. sets]).WithCalendars(Calendars);
        return new GeneratedFacts(knownUntil is Instant known ? facts.KnownUntil(known) : facts, tables, knownUntil);
    }
}
