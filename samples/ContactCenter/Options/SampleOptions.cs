using NodaTime;

namespace ContactCenter.Options;

/// <summary>What the command line asks for.</summary>
internal sealed record SampleOptions
{
    public const ulong DefaultSeed = 2026;
    public const string UsualPage = "contact-center.html";

    /// <summary>The bank's calls; null for the simulation.</summary>
    public string? Bank { get; init; }

    /// <summary>The first local day; null from the start of the data.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last local day, included; null to the end of the data.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The axes of the one table asked for; empty for the usual tables.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary>Where files go; null for standard output.</summary>
    public string? Out { get; init; }

    /// <summary>Where the page goes; null for the usual file.</summary>
    public string? Page { get; init; }

    /// <summary>The folder for the goal sheets; null where none are written.</summary>
    public string? GoalSheets { get; init; }

    /// <summary>Where the employee's quarter goes; null for nowhere.</summary>
    public string? Feedback { get; init; }

    public bool Json { get; init; }

    public bool Csv { get; init; }

    public ulong Seed { get; init; } = DefaultSeed;

    /// <summary>How many rows of a table to print, 0 for all; null for the usual number.</summary>
    public int? Rows { get; init; }

    /// <summary>How wide to print; null for the terminal's width.</summary>
    public int? Width { get; init; }

    /// <summary>Decimals of printed values.</summary>
    public int Decimals { get; init; } = 1;

    public bool Help { get; init; }

    /// <summary>Whether standard output belongs to a program, and the report is not printed.</summary>
    public bool Piped => Out is null && (Json || Csv);

    /// <summary>Where the page goes; null where none is written: a run for a program or for one table writes one only when asked.</summary>
    public string? PagePath => Page ?? (Piped || By.Count > 0 ? null : UsualPage);
}
