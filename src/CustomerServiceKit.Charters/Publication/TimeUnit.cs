namespace CustomerServiceKit.Charters;

/// <summary>What is counted where a time is said in words.</summary>
internal enum TimeUnit
{
    BusinessDay,
    Day,
    Hour,
    Minute,
    Second,
}
