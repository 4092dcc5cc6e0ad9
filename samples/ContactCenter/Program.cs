using System.Diagnostics;
using System.Globalization;
using System.Text;
using ContactCenter.Bank;
using ContactCenter.Data;
using ContactCenter.Options;
using ContactCenter.Output;
using ContactCenter.Page;
using ContactCenter.Simulation;
using ContactCenter.Walk;
using Spectre.Console;

UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
Console.OutputEncoding = utf8;
Stopwatch clock = Stopwatch.StartNew();
try
{
    SampleOptions options = OptionParser.Parse(args);
    if (options.Help)
    {
        Console.WriteLine(Usage.Text(SimulatedData.Axes, BankData.Axes));
        return 0;
    }

    // A wrong axis is told before anything is read.
    _ = AxisRequest.Of(options.By, options.Bank is null ? SimulatedData.Axes : BankData.Axes, SimulatedData.Zone);
    (Report report, WalkResult? walk, string? page) = Steps.Run(
        Consoles.Make(Console.Error, Console.IsErrorRedirected, options.Width),
        step =>
        {
            Report made = ReportMaker.Make(options.Bank is null ? SimulatedData.Make(options.Seed, step) : BankData.Load(options.Bank, step), options, step);
            WalkResult? walked = options is { PagePath: null, GoalSheets: null, Feedback: null } ? null : Walked(made, step);
            step("Writing the page", 0);
            return (made, walked, options.PagePath is null ? null : WalkPage.Of(walked!));
        });
    if (options.PagePath is string path)
    {
        Files.Write(path, page!);
    }

    IReadOnlyList<string> sheets =
    [
        .. options.GoalSheets is string folder ? GoalSheetFiles.Write(walk!.GoalWork, folder) : [],
        .. options.Feedback is string other ? FeedbackFiles.Write(walk!.Source.Coached, other) : [],
    ];

    if (options.Piped)
    {
        using Stream output = Console.OpenStandardOutput();
        Files.Write(report, output, options.Json);
        SayTime();
        return 0;
    }

    IReadOnlyList<string> written = options.Out is null ? [] : Files.Write(report, options);
    IAnsiConsole console = Consoles.Make(Console.Out, Console.IsOutputRedirected, options.Width);
    new ReportPrinter(console, options.Decimals).Print(report, walk);
    foreach (string file in (IEnumerable<string>)[.. written, .. options.PagePath is null ? [] : new[] { options.PagePath }, .. sheets])
    {
        console.WriteLine($"Written: {file}");
    }

    SayTime();
    return 0;
}
catch (UsageException e)
{
    Console.Error.WriteLine(e.Message);
    Console.Error.WriteLine("See --help.");
    return 2;
}

// From the scorecards on to goals, promises and feedback.
static WalkResult Walked(Report report, StepReport step)
{
    SampleDefinitions definitions = SampleDefinitions.Load();
    return WalkMaker.Make(report.Data.Walk(report.Data, definitions), report, definitions, step);
}

// Beside the report, so that the same run prints the same report.
void SayTime() => Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Done in {clock.Elapsed.TotalSeconds:0.0} s."));
