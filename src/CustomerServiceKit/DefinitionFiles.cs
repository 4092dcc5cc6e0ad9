using System.Text.Json;

namespace CustomerServiceKit;

/// <summary>Reads the files of definitions, and gathers every problem under the file it is in.</summary>
internal sealed class DefinitionFiles(List<Problem> problems)
{
    /// <summary>The definitions of the files that could be read.</summary>
    public IReadOnlyList<(string File, T Definition)> Read<T>(IEnumerable<string> files, Func<string, T> load)
        where T : class
    {
        List<(string, T)> read = [];
        foreach (string file in files)
        {
            if (Checked(file, () => load(File.ReadAllText(file))) is T definition)
            {
                read.Add((file, definition));
            }
        }

        return read;
    }

    /// <summary>What was made; null, and its problems kept, where it was refused.</summary>
    public T? Checked<T>(string file, Func<T> make)
        where T : class
    {
        try
        {
            return make();
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
