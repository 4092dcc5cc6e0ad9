using System.Text.Json;

namespace CustomerServiceKit;

/// <summary>Reads the files of definitions, and gathers every problem under the file it is in.</summary>
internal sealed class DefinitionFiles(List<Problem> problems)
{
    /// <summary>The definitions of the files that could be read.</summary>
    /// <param name="option">The option that names the files.</param>
    /// <param name="files">The names, of which some may be none.</param>
    /// <param name="load">Reads a text; throws where that gives no definition.</param>
    public DefinitionLayer<T> Read<T>(string option, IEnumerable<string?> files, Func<string, T> load)
        where T : class
    {
        List<(string, T)> read = [];
        bool isComplete = true;
        foreach ((int i, string? file) in files.Index())
        {
            if (string.IsNullOrWhiteSpace(file))
            {
                Refuse($"{option}[{i}]", "It has no name.");
            }
            else if (Text(file) is string text && Find(file, text, load) is T definition)
            {
                read.Add((file, definition));
                continue;
            }

            isComplete = false;
        }

        return new DefinitionLayer<T>(read, isComplete);
    }

    private string? Text(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Refuse(file, exception.Message);
            return null;
        }
    }

    private T? Find<T>(string file, string text, Func<string, T> load)
        where T : class
    {
        try
        {
            return load(text);
        }
        catch (ProblemException exception)
        {
            problems.AddRange(exception.Problems.Select(p => p.Under(file)));
        }
        catch (JsonException exception)
        {
            Refuse(file, exception.Message);
        }

        return null;
    }

    private void Refuse(string file, string reason) => problems.Add(CustomerServiceKitRules.UnreadableFile.At(file, ("file", file), ("reason", reason)));
}
