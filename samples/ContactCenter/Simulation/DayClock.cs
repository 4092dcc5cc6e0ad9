using CustomerServiceKit;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>Instants of one day by its seconds.</summary>
internal readonly struct DayClock(LocalDate date)
{
    private readonly Instant _midnight = date.AtStartOfDayInZone(TimeZones.Get(SimulatedCompany.Zone)).ToInstant();

    public Instant At(int second) => _midnight + Duration.FromSeconds(second);

    public int SecondOf(Instant at) => (int)(at - _midnight).TotalSeconds;
}
