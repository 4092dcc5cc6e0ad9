using ContactCenter.Data;
using Spectre.Console;

namespace ContactCenter.Output;

/// <summary>Shows how far the work is: a bar where somebody watches, a line a step where not.</summary>
internal static class Steps
{
    public static T Run<T>(IAnsiConsole console, Func<StepReport, T> work) =>
        console.Profile.Capabilities is { Interactive: true, Ansi: true } ? WithBar(console, work) : WithLines(console, work);

    private static T WithBar<T>(IAnsiConsole console, Func<StepReport, T> work) => console.Progress().AutoClear(true).HideCompleted(false).Start(context =>
    {
        Dictionary<string, ProgressTask> tasks = [];
        return work((step, done) =>
        {
            if (!tasks.TryGetValue(step, out ProgressTask? task))
            {
                foreach (ProgressTask earlier in tasks.Values)
                {
                    earlier.Value = 1;
                }

                task = context.AddTask(step, maxValue: 1);
                tasks.Add(step, task);
            }

            task.Value = done;
        });
    });

    private static T WithLines<T>(IAnsiConsole console, Func<StepReport, T> work)
    {
        string last = string.Empty;
        return work((step, _) =>
        {
            if (step != last)
            {
                console.WriteLine(step + " ...");
                last = step;
            }
        });
    }
}
