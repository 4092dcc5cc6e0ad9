using ContactCenter.Walk;

namespace ContactCenter.Output;

/// <summary>Prints what a charter at work did.</summary>
internal sealed class AtWorkPrinter(TextPrinter text)
{
    public void Print(CharterAtWork work)
    {
        AtWorkText said = new(work, "en");
        text.Heading(said.Title);
        foreach ((string about, IReadOnlyList<string> lines) in said.Parts())
        {
            text.Line(about + ":");
            foreach (string line in lines)
            {
                text.Item(line);
            }
        }
    }
}
