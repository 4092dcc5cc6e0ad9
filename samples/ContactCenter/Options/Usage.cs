using ContactCenter.Data;

namespace ContactCenter.Options;

/// <summary>The text of <c>--help</c>.</summary>
internal static class Usage
{
    public static string Text(IEnumerable<Axis> simulated, IEnumerable<Axis> bank) => $"""
        ContactCenter: a contact centre from its interactions to scorecards, goals, promises kept and feedback.

        dotnet run --project samples/ContactCenter [-- OPTIONS]

        Without options: a simulated quarter, July to September 2026, always the same.

          --bank FILE     The calls of a bank in 1999 instead (.tsv or .tsv.gz; see README.md).
          --seed N        Another simulated quarter; {SampleOptions.DefaultSeed} unless told. The same seed gives the same rows.
          --from DATE     First local day, for example 1999-01-01. Without it: from the first day of the data.
          --to DATE       Last local day, INCLUDED, for example 1999-01-31. Without it: to the last day.
          --by AXES       One table by these axes, joined by commas: any properties, at most one period, hour-of-day.
          --rows N        Rows to print of each table; 0 for all. Files always have all.
          --decimals N    Decimals of printed percentages and seconds, 0 to 10; 1 unless told.
          --width N       Columns to print in; the terminal's unless told, 200 where output is redirected.
          --json, --csv   Only this on standard output, messages go to standard error. One row, or object, a cell.
          --out DIR       Write scorecard.json, scorecard.csv, or both, into DIR, and print the report as usual.
          --page FILE     Where the page with the whole walk goes; {SampleOptions.UsualPage} in this folder unless told. With --by, --json or --csv only when told.
          --goal-sheets DIR
                          Write the sheet of each goal, in English and in Hebrew, into DIR.
          --feedback DIR  Write one employee's quarter as a page, and what is kept about the employee as JSON, into DIR.
          --help          This text.

        Axes of the simulation: {Names(simulated)}.
        Axes of the bank: {Names(bank)}.
        Periods: {Names(TimeAxes.All)}.

        Examples
          dotnet run --project samples/ContactCenter -- --by team,week
          dotnet run -c Release --project samples/ContactCenter -- --bank calls.tsv.gz --from 1999-01-01 --to 1999-01-31
          dotnet run -c Release --project samples/ContactCenter -- --bank calls.tsv.gz --by half-hour --json > half-hours.json

        Exit codes: 0 done, 2 the command line or a file cannot be used.
        """;

    private static string Names(IEnumerable<Axis> axes) =>
        string.Join(", ", axes.Select(a => a.Aliases.Count == 0 ? a.Name : $"{a.Name} ({string.Join(", ", a.Aliases)})"));
}
