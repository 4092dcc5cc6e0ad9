using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CustomerServiceKit;

/// <summary>How every package reads and writes its definitions as text: all problems at once on reading, indented and readable in every language on writing.</summary>
internal static class DefinitionText
{
    private static readonly JsonDocumentOptions Reading = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly JsonWriterOptions Writing = new()
    {
        Indented = true,
#if NET
        NewLine = "\n",
#endif
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads a text that is one definition.</summary>
    public static T Load<T>(string json, Func<Node, List<Problem>, T?> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        using JsonDocument document = Parsed<T>(json);
        return Load(document.RootElement, read);
    }

    /// <summary>Reads what can be read of a text that should be one definition; all that is wrong with it is added to the problems.</summary>
    public static T? Draft<T>(string json, List<Problem> problems, Func<Node, List<Problem>, T?> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        using JsonDocument document = Parsed<T>(json);
        return read(new Node(document.RootElement, string.Empty, problems), problems);
    }

    /// <summary>Reads an element that is one definition; null and no problem is a fault of the reader.</summary>
    public static T Load<T>(JsonElement root, Func<Node, List<Problem>, T?> read)
        where T : class
    {
        WholeCharacters.Check(root, string.Empty);
        List<Problem> problems = [];
        T? value = read(new Node(root, string.Empty, problems), problems);
        return problems.Count > 0 || value is null ? throw new ProblemException(problems) : value;
    }

    public static string Save(JsonNode node)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Writing))
        {
            node.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Teaches options one kind of definition, unless they know it.</summary>
    public static void AddTo<T>(JsonSerializerOptions options, Func<Node, List<Problem>, T?> read, Func<T, JsonNode> write)
        where T : class
    {
        if (!options.Converters.Any(c => c is DefinitionConverter<T>))
        {
            options.Converters.Add(new DefinitionConverter<T>(root => Load(root, read), write));
        }
    }

    private static JsonDocument Parsed<T>(string json)
    {
        try
        {
            return JsonDocument.Parse(json, Reading);
        }
        catch (JsonException refusal)
        {
            // What the framework throws is a type of its own, and does not say what the text should have been.
            throw new JsonException($"The text is no JSON; expected that of a {typeof(T).Name}. {refusal.Message}", refusal.Path, refusal.LineNumber, refusal.BytePositionInLine, refusal);
        }
        catch (ArgumentException refusal)
        {
            throw new JsonException("The text has half of a surrogate pair, which is no character.", refusal);
        }
    }
}
