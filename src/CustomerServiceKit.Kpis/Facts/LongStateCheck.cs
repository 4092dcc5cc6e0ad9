using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>Looks for states that last longer than an employee does: he forgot to log off.</summary>
internal sealed class LongStateCheck(int length, int workState, Duration limit)
{
    private static readonly string LoggedOff = EnumText<WorkState>.Of(WorkState.LoggedOff);

    private readonly double _limit = limit.TotalMilliseconds;

    public static LongStateCheck? For(FactSchema schema, Duration limit) => schema.FactSet == FactSetIds.AgentState && schema.IndexOf(AgentStateFields.Length) is >= 0 and int length
        ? new LongStateCheck(length, schema.IndexOf(Dimensions.WorkState), limit)
        : null;

    public void Check(RowScratch row)
    {
        if (row.Numbers[length] > _limit && (workState < 0 || row.Values[workState] != LoggedOff))
        {
            row.Findings.Add(IntakeRules.LongState.At(AgentStateFields.Length.Value, ("limit", IsoDuration.ToText(limit))));
        }
    }
}
