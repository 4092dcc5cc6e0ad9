namespace CustomerServiceKit.Kpis;

/// <summary>How rows are read.</summary>
public sealed class IntakePolicy
{
    /// <summary>Whether rows with the same key are looked for.</summary>
    /// <value><see langword="true"/> unless set. Switch it off only where the source guarantees unique keys: it saves a dictionary over all keys.</value>
    public bool CheckKeys { get; set; } = true;

    /// <summary>By how much a stated wait may differ from the one its times give before it is reported as a finding, in milliseconds.</summary>
    /// <value>1,000 unless set, since many sources keep whole seconds.</value>
    public long WaitToleranceMilliseconds { get; set; } = 1000;
}
