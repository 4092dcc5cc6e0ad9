using System.Globalization;

namespace ContactCenter.Simulation;

/// <summary>Turns a duty and the calls taken in it into the states a telephone system records.</summary>
/// <remarks>On call and wrap-up are the engagements, to the second. What lies between them is filled: a break where there is room for one, case work, and standing ready.</remarks>
internal sealed class StateWriter(SeededRandom random)
{
    private const int Minute = 60;
    private const int ShortestBreak = 8 * Minute;
    private readonly List<SimulatedState> _states = [];
    private SimulatedDuty _duty = null!;
    private DayClock _clock;
    private int _now;
    private bool _hadBreak;

    public IReadOnlyList<SimulatedState> States => _states;

    /// <summary>Adds the states of a duty.</summary>
    /// <param name="duty">The duty of one who is there.</param>
    /// <param name="calls">His calls of that half-day in their order: from when, until when with the customer, until when with its after-call work; in seconds of the day.</param>
    public void Add(SimulatedDuty duty, IReadOnlyList<(int Accepted, int Ended, int Done)> calls)
    {
        _duty = duty;
        _clock = new DayClock(duty.Date);
        _hadBreak = false;
        int first = calls.Count == 0 ? duty.End : calls[0].Accepted;
        int arrival = Math.Min(first, duty.Start + (random.Happens(0.15) ? Minute + (int)random.Exponential(6 * Minute) : 0));
        Before(arrival);
        foreach ((int accepted, int ended, int done) in calls)
        {
            Idle(accepted);
            Until(ended, StateWords.OnCall);
            Until(done, StateWords.WrapUp);
        }

        Idle(duty.End);
        After();
    }

    /// <summary>In the morning he logs on when he arrives; in the afternoon he comes from a meeting and a meal.</summary>
    private void Before(int arrival)
    {
        if (_duty.IsMorning)
        {
            _now = _duty.Start;
            Until(arrival, StateWords.Offline);
            return;
        }

        int meal = _duty.Start - ScheduleWriter.Meal;
        if (_duty.Gathering > 0)
        {
            _now = meal - _duty.Gathering + random.Below(4 * Minute);
            Until(meal, Gathering);
        }

        _now = meal;
        Until(arrival, StateWords.Meal);
    }

    private void After()
    {
        if (!_duty.IsMorning)
        {
            return;
        }

        int together = _duty.End + ScheduleWriter.Meal;
        Until(Math.Max(_now, _duty.End) + ScheduleWriter.Meal - random.Below(4 * Minute), StateWords.Meal);
        if (_duty.Gathering > 0)
        {
            _now = Math.Max(_now, together + random.Below(2 * Minute));
            Until(together + _duty.Gathering, Gathering);
        }
    }

    private string Gathering => _duty.IsTraining ? StateWords.Training : StateWords.Meeting;

    private void Idle(int until)
    {
        int rest = Math.Max(_now, _duty.Break - random.Below(5 * Minute));
        if (!_hadBreak && until - rest >= ShortestBreak)
        {
            Work(rest);
            Until(Math.Min(until, rest + ScheduleWriter.Break + random.Below(6 * Minute) - (3 * Minute)), StateWords.Break);
            _hadBreak = true;
        }

        Work(until);
    }

    /// <summary>At the desk he goes from case to case; on the phone he does one while it is quiet.</summary>
    private void Work(int until)
    {
        bool desk = _duty.Kind == DutyKind.Desk;
        while (_now < until)
        {
            Until(Math.Min(until, _now + 20 + (int)random.Exponential(desk ? 4 * Minute : 5 * Minute)), StateWords.Ready);
            Until(Math.Min(until, _now + Minute + (int)random.LogNormal((desk ? 14 : 7) * Minute, 0.6)), StateWords.CaseWork);
        }
    }

    private void Until(int end, string state)
    {
        if (_now < end)
        {
            _states.Add(new SimulatedState(string.Create(CultureInfo.InvariantCulture, $"S{_states.Count + 1:000000}"), _duty.Agent.Id, _clock.At(_now), _clock.At(end), state));
            _now = end;
        }
    }
}
