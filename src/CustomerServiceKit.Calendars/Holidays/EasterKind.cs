namespace CustomerServiceKit.Calendars;

/// <summary>Which churches' Easter is meant.</summary>
public enum EasterKind
{
    /// <summary>The Easter of the Western churches, by the Gregorian calendar.</summary>
    Western,

    /// <summary>The Easter of the Orthodox churches, by the Julian calendar.</summary>
    Orthodox,
}
