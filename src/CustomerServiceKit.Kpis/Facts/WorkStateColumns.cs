namespace CustomerServiceKit.Kpis;

/// <summary>Columns that follow from the state of an employee by a state map.</summary>
internal static class WorkStateColumns
{
    public static FactSchema<TRow> AddTo<TRow>(FactSchema<TRow> schema, AgentStateMap map, int state)
    {
        schema = schema.With(new DimensionReader<TRow>(schema.Undeclared(Dimensions.WorkState), (_, scratch) =>
        {
            if (scratch.Values[state] is not { Length: > 0 } word)
            {
                return null;
            }

            AgentStateWord? meaning = map.Find(word);
            if (meaning is null)
            {
                scratch.Findings.Add(IntakeRules.UnknownState.At(Dimensions.State.Value, ("word", word)));
            }

            return meaning is null ? null : EnumText<WorkState>.Of(meaning.State);
        }));
        return Add(Add(schema, Dimensions.Paid, word => word.IsPaid), Dimensions.Productive, word => word.IsProductive);

        FactSchema<TRow> Add(FactSchema<TRow> to, DimensionId flag, Func<AgentStateWord, bool?> get) => to.IndexOf(flag) >= 0
            ? to
            : to.With(new DimensionReader<TRow>(flag, (_, scratch) => scratch.Values[state] is { Length: > 0 } word && map.Find(word) is AgentStateWord meaning
                ? get(meaning) switch { true => "yes", false => "no", null => null }
                : null));
    }
}
