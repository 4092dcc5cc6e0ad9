using ContactCenter.Data;
using ContactCenter.Simulation;
using ContactCenter.Walk;
using CustomerServiceKit.Calendars;

namespace ContactCenter.Tests;

/// <summary>The usual quarter, made once for all tests; nobody changes it.</summary>
internal static class Quarter
{
    private static readonly Lazy<SimulatedRows> s_rows = new(() => SimulatedRows.Of(
        Simulator.Play(2026), 2026, SampleDefinitions.Load().Calendars.Get(new CalendarId("support"))));

    private static readonly Lazy<ServiceData> s_data = new(() => SimulatedData.Make(2026, (_, _) => { }));

    public static SimulatedRows Rows => s_rows.Value;

    public static ServiceData Data => s_data.Value;
}
