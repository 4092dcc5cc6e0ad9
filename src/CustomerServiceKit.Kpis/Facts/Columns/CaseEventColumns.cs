namespace CustomerServiceKit.Kpis;

/// <summary>The columns of what happened to cases.</summary>
internal static class CaseEventColumns
{
    public static FactSetColumns All { get; } = new()
    {
        Times = [CaseEventFields.At],
        Spans = [CaseEventFields.ReplyTime],
        Amounts = [CaseEventFields.Sequence],
        Counts = [CaseEventFields.Sequence],
        Required = [CaseEventFields.At],
        RequiredDimensions = [Dimensions.Case, Dimensions.EventKind],
    };
}
