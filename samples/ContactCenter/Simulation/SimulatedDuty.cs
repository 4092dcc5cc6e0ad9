using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>What an employee is planned for on one half-day.</summary>
internal sealed record SimulatedDuty(SimulatedAgent Agent, LocalDate Date, DutyKind Kind, bool IsMorning)
{
    public int Start => IsMorning ? SimulatedCompany.Opens : SimulatedCompany.ShiftChange;

    public int End => IsMorning ? SimulatedCompany.ShiftChange : SimulatedCompany.Closes;

    /// <summary>When his break is planned, in seconds of the day.</summary>
    public int Break { get; init; }

    /// <summary>How long a team meeting or a training is that belongs to the half-day, in seconds; 0 for none.</summary>
    public int Gathering { get; init; }

    public bool IsTraining { get; init; }

    public bool IsPresent => Kind is DutyKind.Phone or DutyKind.Desk;
}
