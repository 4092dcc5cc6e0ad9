namespace CustomerServiceKit.Kpis;

/// <summary>The fields of something that happened to a case.</summary>
public static class CaseEventFields
{
    /// <summary>When it happened.</summary>
    public static FieldId At { get; } = new("at");

    /// <summary>Of a public reply by an employee: the time since the customer's earliest message that had no reply yet. Derived; no value where none waited.</summary>
    public static FieldId ReplyTime { get; } = new("reply-time");

    /// <summary>The place among the events of the same instant, from 0: systems that keep whole seconds put several events into one.</summary>
    public static FieldId Sequence { get; } = new("sequence");
}
