using System.Globalization;

namespace CustomerServiceKit.Benchmarks.SideBySide;

/// <summary>What the command line asks for.</summary>
internal sealed record Options(int Rows, int Agents, int Days, int Queues, int Customers, int Repeat, string Only, string? Out)
{
    public static Options Parse(string[] args)
    {
        Dictionary<string, string> given = new(StringComparer.Ordinal);
        for (int i = 0; i + 1 < args.Length; i += 2)
        {
            given[args[i]] = args[i + 1];
        }

        string[] known = ["--rows", "--agents", "--days", "--queues", "--customers", "--repeat", "--only", "--out"];
        if (args.Length % 2 != 0 || given.Keys.Except(known).Any())
        {
            throw new ArgumentException($"Give pairs of {string.Join(", ", known)} and a value; given '{string.Join(' ', args)}'.", nameof(args));
        }

        int Number(string name, int otherwise) => given.TryGetValue(name, out string? text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
        return new Options(Number("--rows", 10_000_000), Number("--agents", 1000), Number("--days", 30), Number("--queues", 40), Number("--customers", 2_000_000), Number("--repeat", 5), given.GetValueOrDefault("--only", string.Empty), given.GetValueOrDefault("--out"));
    }
}
