namespace CustomerServiceKit.Charters;

/// <summary>Puts a document into a web page that needs nothing else.</summary>
internal static class HtmlPage
{
    private const string Style = """
        body { font-family: system-ui, sans-serif; line-height: 1.6; color: #1a1a1a; background: #fff; max-width: 60rem; margin: 0 auto; padding: 1rem; }
        table { border-collapse: collapse; margin: 1rem 0; }
        caption { text-align: start; font-weight: 600; padding-block: .3rem; }
        th, td { border: 1px solid #767676; padding: .3rem .7rem; text-align: start; }
        thead th { background: #eef2f6; }
        """;

    public static string Of(CharterDocument document)
    {
        string title = document.Blocks.OfType<Block.Heading>().First().Text.Text;
        return $"""
            <!DOCTYPE html>
            <html {HtmlWriter.Attributes(document.Language)}>
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{HtmlWriter.Escaped(title)}</title>
            <style>
            {Style.Replace("\r", string.Empty)}
            </style>
            </head>
            <body>
            <main>
            {HtmlWriter.Section(document, 1)}</main>
            </body>
            </html>

            """.Replace("\r", string.Empty);
    }
}
