using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>A step in the life of a goal: when, who, to what, and why.</summary>
public sealed class LifeStep
{
    internal LifeStep(LocalDate on, string by, GoalState state, string note)
    {
        On = on;
        By = by;
        State = state;
        Note = note;
    }

    /// <summary>When.</summary>
    public LocalDate On { get; }

    /// <summary>Who.</summary>
    public string By { get; }

    /// <summary>The state after it.</summary>
    public GoalState State { get; }

    /// <summary>What was said.</summary>
    public string Note { get; }

    /// <summary>Prints the step.</summary>
    /// <returns>For example <c>2026-06-30 Dana: under-review, the month is over</c>.</returns>
    public override string ToString() => $"{Shown.Day(On)} {By}: {EnumWords<GoalState>.Of(State)}, {Note}";
}
