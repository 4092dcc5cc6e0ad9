namespace CustomerServiceKit.Charters;

/// <summary>The names of channels.</summary>
internal static class ChannelWords
{
    /// <summary>The name of a standard channel; the id of any other.</summary>
    public static LocalizedText Of(ChannelId id) => Channel.All.FirstOrDefault(c => c.Id == id)?.Name ?? LocalizedText.English(id.Value);
}
