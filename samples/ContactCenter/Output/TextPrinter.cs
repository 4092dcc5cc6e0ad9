using Spectre.Console;

namespace ContactCenter.Output;

/// <summary>Prints headings and sentences.</summary>
internal sealed class TextPrinter(IAnsiConsole console)
{
    public void Heading(string text)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{text}[/]");
    }

    public void Item(string text) => Say(text, "  - ");

    public void Line(string text) => console.WriteLine(text);

    /// <summary>Breaks at blanks, so that no line ends in blanks when it goes to a file.</summary>
    public void Say(string text, string lead = "")
    {
        string line = lead;
        string indent = new(' ', lead.Length);
        foreach (string word in text.Split(' '))
        {
            if (line.Length > lead.Length && line.Length + word.Length >= console.Profile.Width)
            {
                console.WriteLine(line.TrimEnd());
                line = indent;
            }

            line += word + " ";
        }

        console.WriteLine(line.TrimEnd());
    }
}
