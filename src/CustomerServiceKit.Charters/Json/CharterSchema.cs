using System.Text;

namespace CustomerServiceKit.Charters;

/// <summary>The schemas that the assembly carries, read when one is first asked for.</summary>
internal static class CharterSchema
{
    public static string Text { get; } = Read("charter.schema.json");

    public static string BreachBook { get; } = Read("breach-book.schema.json");

    public static string RedressBook { get; } = Read("redress-book.schema.json");

    private static string Read(string name)
    {
        using Stream resource = typeof(CharterSchema).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(resource, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
