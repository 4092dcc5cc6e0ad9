using Spectre.Console;

namespace ContactCenter.Output;

/// <summary>Makes consoles that are fit to be read by people and by files.</summary>
internal static class Consoles
{
    private const int RedirectedWidth = 200;

    public static IAnsiConsole Make(TextWriter writer, bool redirected, int? width)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = redirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Width = width ?? (redirected ? RedirectedWidth : Math.Max(40, console.Profile.Width));
        return console;
    }
}
