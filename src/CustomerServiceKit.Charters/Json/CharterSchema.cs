using System.Text;

namespace CustomerServiceKit.Charters;

/// <summary>The schema that the assembly carries, read when first asked for.</summary>
internal static class CharterSchema
{
    public static string Text { get; } = Read();

    private static string Read()
    {
        using Stream resource = typeof(CharterSchema).Assembly.GetManifestResourceStream("charter.schema.json")!;
        using StreamReader reader = new(resource, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
