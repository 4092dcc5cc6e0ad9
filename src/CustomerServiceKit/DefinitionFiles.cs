using System.Text.Json;

namespace CustomerServiceKit;

/// <summary>Reads the files of definitions, and gathers every problem under the file it is in.</summary>
internal sealed class DefinitionFiles(List<Problem> problems)
{
    /// <summary>The definitions of the files that could be read.</summary>
    public DefinitionLayer<T> Read<T>(IEnumerable<string> files, Func<string, T> load)
        where T : class
    {
        List<(string, T)> read = [];
        bool isComplete = true;
        foreach (string file in files)
        {
            if (Find(file, load) is T definition)
            {
                read.Add((file, definition));
            }
            else
            {
                isComplete = false;
            }
        }

        return new DefinitionLayer<T>(read, isComplete);
    }

    private T? Find<T>(string file, Func<string, T> load)
        where T : class
    {
        try
        {
            return load(File.ReadAllText(file));
        }
        catch (ProblemException exception)
        {
            problems.AddRange(exception.Problems.Select(p => p.Under(file)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            problems.Add(CustomerServiceKitRules.UnreadableFile.At(file, ("file", file), ("reason", exception.Message)));
        }

        return null;
    }
}
