using System.Net;

namespace ContactCenter.Page;

/// <summary>A page that needs nothing else: no network, no other file.</summary>
internal static class HtmlPage
{
    private const string Style = """
        body { font-family: system-ui, sans-serif; line-height: 1.5; color: #1a1a1a; background: #fff; max-width: 64rem; margin: 0 auto; padding: 1rem; }
        table { border-collapse: collapse; margin: .8rem 0; font-size: .95rem; }
        caption { text-align: start; font-weight: 600; padding-block: .3rem; }
        th, td { border: 1px solid #767676; padding: .25rem .6rem; text-align: start; }
        thead th { background: #eef2f6; }
        .wide, figure, pre { overflow-x: auto; }
        figure { margin: 1rem 0; }
        pre { background: #f4f6f8; padding: .7rem; }
        .charter { border-inline-start: .3rem solid #2b6cb0; padding-inline: 1rem; margin-block: 1.5rem; }
        """;

    public static string Of(string title, Action<Html> write)
    {
        Html html = new();
        html.Raw($"""
            <!DOCTYPE html>
            <html lang="en" dir="ltr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{WebUtility.HtmlEncode(title)}</title>
            <style>
            {Style}
            </style>
            </head>
            <body>
            <main>

            """);
        html.Heading(1, title);
        write(html);
        return html.Raw("</main>\n</body>\n</html>\n").ToString().ReplaceLineEndings("\n");
    }
}
