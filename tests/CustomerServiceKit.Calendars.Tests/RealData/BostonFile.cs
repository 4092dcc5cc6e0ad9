using System.IO.Compression;
using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Calendars.Tests.RealData;

/// <summary>The dead animals of the City of Boston's 311 open data, where they are: in the folder CSK_DATA names, or in <c>shared/data</c> beside the repository.</summary>
internal static class BostonFile
{
    private const string Name = "boston-311-2013-2016.csv.gz";

    private static readonly Lazy<IReadOnlyList<BostonRequest>?> s_requests = new(() => File.Exists(Location()) ? [.. Read(Location())] : null);

    public static IReadOnlyList<BostonRequest> Requests()
    {
        Skip.If(s_requests.Value is null, $"Boston's requests are not here: set CSK_DATA to the folder of {Name}, or put it into ../shared/data beside the repository.");
        return s_requests.Value!;
    }

    private static IEnumerable<BostonRequest> Read(string path)
    {
        using StreamReader reader = new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        List<string> columns = [.. reader.ReadLine()!.Split(',')];
        while (reader.ReadLine() is string line)
        {
            // No field of the file has a comma or a quote in it.
            string[] cells = line.Split(',');
            if (Cell("type") == "Pick up Dead Animal")
            {
                string closed = Cell("closed_local");
                yield return new BostonRequest(At(Cell("open_local")), At(Cell("sla_target_local")), closed.Length == 0 ? null : At(closed), Cell("source"));
            }

            string Cell(string column) => cells[columns.IndexOf(column)];
        }
    }

    private static Instant At(string local) => LocalDateTimePattern.GeneralIso.Parse(local).Value.InZoneLeniently(BostonCalendar.Zone).ToInstant();

    private static string Location([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(
        Environment.GetEnvironmentVariable("CSK_DATA") ?? Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "..", "shared", "data"),
        Name));
}
