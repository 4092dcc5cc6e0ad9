namespace CustomerServiceKit.Kpis;

/// <summary>Compares a stated wait with the one that the row's own times give.</summary>
internal sealed class WaitCheck(int wait, int from, int to, long tolerance)
{
    public static WaitCheck? For(FactSchema schema, long tolerance)
    {
        (FieldId wait, FieldId from, FieldId to) = schema.FactSet == FactSetIds.QueueVisit
            ? (QueueVisitFields.Wait, QueueVisitFields.Entered, QueueVisitFields.Answered)
            : (InteractionFields.Wait, InteractionFields.Queued, InteractionFields.Answered);
        bool standard = schema.FactSet == FactSetIds.Interaction || schema.FactSet == FactSetIds.QueueVisit;
        int w = schema.IndexOf(wait);
        int f = schema.IndexOf(from);
        int t = schema.IndexOf(to);
        return standard && w >= 0 && f >= 0 && t >= 0 ? new WaitCheck(w, f, t, tolerance) : null;
    }

    public void Check(RowScratch row)
    {
        long stated = row.Numbers[wait];
        long start = row.Numbers[from];
        long end = row.Numbers[to];
        if (stated != Missing.Number && start != Missing.Number && end != Missing.Number && Math.Abs(stated - (end - start)) > tolerance)
        {
            row.Findings.Add(IntakeRules.WaitDisagrees.At("wait"));
        }
    }
}
