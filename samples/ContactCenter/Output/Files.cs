using ContactCenter.Options;

namespace ContactCenter.Output;

/// <summary>Writes the files of a run.</summary>
internal static class Files
{
    /// <summary>Writes scorecard.json, scorecard.csv, or both where none is asked for.</summary>
    /// <returns>The paths.</returns>
    /// <exception cref="UsageException">The directory cannot be written.</exception>
    public static IReadOnlyList<string> Write(Report report, SampleOptions options)
    {
        bool both = options.Json == options.Csv;
        List<string> written = [];
        try
        {
            Directory.CreateDirectory(options.Out!);
            foreach (bool json in new[] { true, false })
            {
                if (both || options.Json == json)
                {
                    string path = Path.Combine(options.Out!, json ? "scorecard.json" : "scorecard.csv");
                    WriteFile(report, path, json);
                    written.Add(path);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{options.Out}' cannot be written: {e.Message}");
        }

        return written;
    }

    /// <summary>Writes a page.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string path, string page)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.WriteAllText(path, page);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be written: {e.Message}");
        }
    }

    public static void Write(Report report, Stream stream, bool json)
    {
        if (json)
        {
            JsonReport.Write(report, stream);
        }
        else
        {
            CsvReport.Write(report, stream);
        }
    }

    private static void WriteFile(Report report, string path, bool json)
    {
        using FileStream file = File.Create(path);
        Write(report, file, json);
    }
}
