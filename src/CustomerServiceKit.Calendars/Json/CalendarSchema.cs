using System.Text;

namespace CustomerServiceKit.Calendars;

/// <summary>The schema that the assembly carries, read when first asked for.</summary>
internal static class CalendarSchema
{
    public static string Text { get; } = Read();

    private static string Read()
    {
        using Stream resource = typeof(CalendarSchema).Assembly.GetManifestResourceStream("calendar.schema.json")!;
        using StreamReader reader = new(resource, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
