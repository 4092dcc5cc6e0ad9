using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;

namespace CustomerServiceKit.Charters.Tests.RealData;

/// <summary>Real data where they are: in the folder CSK_DATA names, or in <c>shared/data</c> beside the repository.</summary>
internal static class DataFile
{
    /// <summary>The rows of a CSV file by its columns; a file of that name that is not here skips the test.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string name)
    {
        string path = Location(name);
        Skip.If(!File.Exists(path), $"The data are not here: set CSK_DATA to the folder of {name}, or put it into ../shared/data beside the repository.");
        using Stream file = File.OpenRead(path);
        using StreamReader reader = new(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file, Encoding.UTF8);
        List<List<string>> rows = [.. Parse(reader.ReadToEnd())];
        return [.. rows.Skip(1).Select(cells => rows[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    /// <summary>Cells in quotes may hold commas, line ends and doubled quotes.</summary>
    private static IEnumerable<List<string>> Parse(string text)
    {
        List<string> row = [];
        StringBuilder cell = new();
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quoted)
            {
                bool doubled = c == '"' && i + 1 < text.Length && text[i + 1] == '"';
                quoted = c != '"' || doubled;
                cell.Append(quoted ? c : null);
                i += doubled ? 1 : 0;
            }
            else if (c == '"')
            {
                quoted = true;
            }
            else if (c is ',' or '\n')
            {
                row.Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                if (c == '\n')
                {
                    yield return row;
                    row = [];
                }
            }
            else
            {
                cell.Append(c);
            }
        }

        if (row.Count > 0)
        {
            yield return [.. row, cell.ToString()];
        }
    }

    private static string Location(string name, [CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(
        Environment.GetEnvironmentVariable("CSK_DATA") ?? Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "..", "shared", "data"),
        name));
}
