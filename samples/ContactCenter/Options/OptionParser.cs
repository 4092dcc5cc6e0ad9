using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace ContactCenter.Options;

/// <summary>Reads the command line.</summary>
internal static class OptionParser
{
    /// <summary>Reads the arguments.</summary>
    /// <exception cref="UsageException">An argument cannot be used.</exception>
    public static SampleOptions Parse(IReadOnlyList<string> arguments)
    {
        SampleOptions options = new();
        HashSet<string> seen = [];
        for (int i = 0; i < arguments.Count; i++)
        {
            string[] parts = arguments[i].Split('=', 2);
            string name = parts[0];
            if (!seen.Add(name))
            {
                throw new UsageException($"{name} is given twice.");
            }

            string Value() => parts.Length == 2 ? parts[1]
                : i + 1 < arguments.Count && !arguments[i + 1].StartsWith("--", StringComparison.Ordinal) ? arguments[++i]
                : throw new UsageException($"{name} needs a value.");

            options = name switch
            {
                "--bank" => options with { Bank = Value() },
                "--from" => options with { From = Date(name, Value()) },
                "--to" => options with { To = Date(name, Value()) },
                "--by" => options with { By = Axes(Value()) },
                "--out" => options with { Out = Value() },
                "--page" => options with { Page = Value() },
                "--goal-sheets" => options with { GoalSheets = Value() },
                "--feedback" => options with { Feedback = Value() },
                "--seed" => options with { Seed = ulong.TryParse(Value(), NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed) ? seed : throw new UsageException("--seed needs a whole number from 0.") },
                "--rows" => options with { Rows = Number(name, Value(), 0, int.MaxValue) },
                "--width" => options with { Width = Number(name, Value(), 20, 1000) },
                "--decimals" => options with { Decimals = Number(name, Value(), 0, 10) },
                "--json" => options with { Json = Alone(name, parts) },
                "--csv" => options with { Csv = Alone(name, parts) },
                "--help" or "-h" or "-?" => options with { Help = Alone(name, parts) },
                _ => throw new UsageException($"Unknown option '{name}'."),
            };
        }

        return options.Help ? options : Checked(options, seen);
    }

    private static SampleOptions Checked(SampleOptions options, HashSet<string> seen)
    {
        if (options.From > options.To)
        {
            throw new UsageException($"--from {options.From:uuuu-MM-dd} is after --to {options.To:uuuu-MM-dd}; both days are included.");
        }

        if (options is { Json: true, Csv: true, Out: null })
        {
            throw new UsageException("--json and --csv together need --out DIR; standard output takes one of them.");
        }

        return options.Bank is not null && seen.Contains("--seed")
            ? throw new UsageException("--seed is for the simulation; leave it out with --bank.")
            : options;
    }

    private static bool Alone(string name, string[] parts) => parts.Length == 1 ? true : throw new UsageException($"{name} takes no value.");

    private static LocalDate Date(string name, string text)
    {
        ParseResult<LocalDate> result = LocalDatePattern.Iso.Parse(text);
        return result.Success ? result.Value : throw new UsageException($"{name} needs a date such as 1999-01-31; given '{text}'.");
    }

    private static int Number(string name, string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most
            ? number
            : throw new UsageException($"{name} needs a whole number from {least}{(most == int.MaxValue ? string.Empty : $" to {most}")}; given '{text}'.");

    private static string[] Axes(string text)
    {
        string[] axes = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return axes.Length > 0 ? axes : throw new UsageException("--by needs at least one axis, for example --by day.");
    }
}
