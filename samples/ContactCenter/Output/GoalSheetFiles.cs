using ContactCenter.GoalSetting;

namespace ContactCenter.Output;

/// <summary>Writes the sheet of each goal in English and in Hebrew.</summary>
internal static class GoalSheetFiles
{
    private static readonly string[] s_languages = ["en", "he"];

    /// <returns>The paths.</returns>
    /// <exception cref="Options.UsageException">A file cannot be written.</exception>
    public static IReadOnlyList<string> Write(IReadOnlyList<GoalWork> works, string folder)
    {
        List<string> written = [];
        foreach (GoalWork work in works)
        {
            foreach (string language in s_languages)
            {
                string path = Path.Combine(folder, $"{work.Goal.Id}.{language}.html");
                Files.Write(path, work.Sheet().ToHtml(language));
                written.Add(path);
            }
        }

        return written;
    }
}
