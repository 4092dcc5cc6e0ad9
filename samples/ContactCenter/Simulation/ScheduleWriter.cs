using System.Globalization;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>Turns duties into the slots of a schedule.</summary>
internal sealed class ScheduleWriter
{
    public const int Meal = 30 * 60;
    public const int Break = 15 * 60;

    /// <summary>A call that takes a little longer is nobody's fault.</summary>
    private const int Tolerance = 5 * 60;

    private readonly List<SimulatedSlot> _slots = [];

    public IReadOnlyList<SimulatedSlot> Slots => _slots;

    public void Add(SimulatedDuty duty)
    {
        if (!duty.IsPresent)
        {
            Slot(duty, duty.Start, duty.End, duty.Kind == DutyKind.Sick ? ScheduleActivity.AbsenceUnplanned : ScheduleActivity.AbsencePlanned);
            return;
        }

        // The meal lies between the half-day and what the team does together: after a morning, before an afternoon.
        ScheduleActivity gathering = duty.IsTraining ? ScheduleActivity.Training : ScheduleActivity.Meeting;
        int meal = duty.IsMorning ? duty.End : duty.Start - Meal;
        int together = duty.IsMorning ? meal + Meal : meal - duty.Gathering;
        Slot(duty, duty.Start, duty.Break, ScheduleActivity.Productive);
        Slot(duty, duty.Break, duty.Break + Break, ScheduleActivity.Break);
        Slot(duty, duty.Break + Break, duty.End, ScheduleActivity.Productive);
        Slot(duty, meal, meal + Meal, ScheduleActivity.Lunch);
        Slot(duty, together, together + duty.Gathering, gathering);
    }

    private void Slot(SimulatedDuty duty, int start, int end, ScheduleActivity activity)
    {
        if (start < end)
        {
            DayClock clock = new(duty.Date);
            _slots.Add(new SimulatedSlot(string.Create(CultureInfo.InvariantCulture, $"P{_slots.Count + 1:00000}"), duty.Agent.Id, clock.At(start), clock.At(end), activity, Duration.FromSeconds(Tolerance)));
        }
    }
}
