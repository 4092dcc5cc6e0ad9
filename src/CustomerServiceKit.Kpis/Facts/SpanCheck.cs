namespace CustomerServiceKit.Kpis;

/// <summary>Compares a stated wait or length with the one that the row's own times give.</summary>
internal sealed class SpanCheck(ProblemRule rule, int span, int from, int to, long tolerance)
{
    public static SpanCheck? For(FactSchema schema, long tolerance)
    {
        if (StandardColumns.Of(schema.FactSet).Interval is IntervalColumns interval)
        {
            return Of(IntakeRules.LengthDisagrees, interval.Length, interval.Start, interval.End);
        }

        return schema.FactSet == FactSetIds.QueueVisit ? Of(IntakeRules.WaitDisagrees, QueueVisitFields.Wait, QueueVisitFields.Entered, QueueVisitFields.Answered)
            : schema.FactSet == FactSetIds.Interaction ? Of(IntakeRules.WaitDisagrees, InteractionFields.Wait, InteractionFields.Queued, InteractionFields.Answered)
            : null;

        SpanCheck? Of(ProblemRule rule, FieldId span, FieldId from, FieldId to)
        {
            (int s, int f, int t) = (schema.IndexOf(span), schema.IndexOf(from), schema.IndexOf(to));
            return s >= 0 && f >= 0 && t >= 0 ? new SpanCheck(rule, s, f, t, tolerance) : null;
        }
    }

    public void Check(RowScratch row, FactSchema schema)
    {
        long stated = row.Numbers[span];
        long start = row.Numbers[from];
        long end = row.Numbers[to];
        if (stated != Missing.Number && start != Missing.Number && end != Missing.Number && Math.Abs(stated - (end - start)) > tolerance)
        {
            row.Findings.Add(rule.At(schema.Fields[span].Id.Value));
        }
    }
}
