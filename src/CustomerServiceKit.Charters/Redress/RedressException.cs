namespace CustomerServiceKit.Charters;

/// <summary>A reason for which nothing is given, and the evidence it takes.</summary>
public sealed class RedressException
{
    internal RedressException(string reason, LocalizedText evidence)
    {
        Reason = reason;
        Evidence = evidence;
    }

    /// <summary>The reason for which a case is not counted, as outcomes give it.</summary>
    public string Reason { get; }

    /// <summary>What has to be shown for it, in a sentence.</summary>
    public LocalizedText Evidence { get; }

    /// <summary>Prints reason and evidence.</summary>
    /// <returns>For example <c>flood: A notice of the weather service.</c></returns>
    public override string ToString() => $"{Reason}: {Evidence}";
}
