using NodaTime.Text;

namespace CustomerServiceKit;

/// <summary>Reads whole texts by NodaTime's patterns, which take a null character for the end of a text and leave unread what stands after it.</summary>
internal static class PatternReading
{
    public static T? Find<T>(this IPattern<T> pattern, string text)
        where T : struct
        => text.IndexOf('\0') < 0 && pattern.Parse(text) is { Success: true } read ? read.Value : null;
}
