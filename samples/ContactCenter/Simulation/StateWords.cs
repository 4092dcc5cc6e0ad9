using CustomerServiceKit.Kpis;

namespace ContactCenter.Simulation;

/// <summary>The system's words for states, and what they mean.</summary>
internal static class StateWords
{
    public const string OnCall = "On call";
    public const string WrapUp = "Wrap-up";
    public const string CaseWork = "Case work";
    public const string Ready = "Ready";
    public const string Break = "Break";
    public const string Meal = "Meal";
    public const string Meeting = "Meeting";
    public const string Training = "Training";
    public const string Offline = "Offline";

    /// <summary>Case work is work on interactions: chats, mails and messages. Breaks are paid, meals are not.</summary>
    public static AgentStateMap Map { get; } = new(
        new AgentStateWord(OnCall, WorkState.OnInteraction),
        new AgentStateWord(WrapUp, WorkState.AfterInteraction),
        new AgentStateWord(CaseWork, WorkState.OnInteraction),
        new AgentStateWord(Ready, WorkState.Available),
        new AgentStateWord(Break, WorkState.Break, isPaid: true),
        new AgentStateWord(Meal, WorkState.Break, isPaid: false),
        new AgentStateWord(Meeting, WorkState.Meeting),
        new AgentStateWord(Training, WorkState.Training),
        new AgentStateWord(Offline, WorkState.LoggedOff));
}
