using System.Diagnostics;
using System.Text.RegularExpressions;
using ContactCenter.Options;
using ContactCenter.Page;

namespace ContactCenter.Tests;

/// <summary>The page as a browser shows it, from disk and without a network.</summary>
public sealed class PageInBrowserTests : IDisposable
{
    private const string Browser = "/usr/bin/chromium";

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [SkippableFact]
    public void Page_InABrowser_HasItsHeadingsItsChartsAndHebrewFromRightToLeft()
    {
        Skip.IfNot(File.Exists(Browser), $"There is no {Browser}; install Debian's package chromium to run this test.");
        string page = WalkPage.Of(WalkTests.Walked(Quarter.Data, new SampleOptions()));

        // What the browser made of it is written into the page's own attributes, which is what it prints.
        string path = Path.Combine(_folder, "page.html");
        File.WriteAllText(path, page.Replace("</body>", """
            <script>
            const body = document.body;
            body.dataset.headings = [...document.querySelectorAll('h2')].map(h => h.textContent).join('|');
            body.dataset.charts = [...document.querySelectorAll('figure svg')].filter(s => s.getBoundingClientRect().width > 300 && s.getBoundingClientRect().height > 100).length;
            body.dataset.hebrew = getComputedStyle(document.querySelector('section[lang=he] h3')).direction;
            body.dataset.english = getComputedStyle(document.querySelector('section[lang=en] h3')).direction;
            body.dataset.loaded = performance.getEntriesByType('resource').length;
            </script>
            </body>
            """, StringComparison.Ordinal));
        string body = Regex.Match(Opened(path), "<body[^>]*>").Value;

        Attribute(body, "headings").Should().Be("1. Scorecard|2. Goals|3. What the goals rest on|4. Promises kept|5. The charter at work|6. Feedback|7. The service charter|8. What was left out, and why");
        Attribute(body, "charts").Should().Be("8");
        Attribute(body, "hebrew").Should().Be("rtl");
        Attribute(body, "english").Should().Be("ltr");
        Attribute(body, "loaded").Should().Be("0");
    }

    private static string Attribute(string tag, string name) => Regex.Match(tag, $"data-{name}=\"([^\"]*)\"").Groups[1].Value;

    private string Opened(string path)
    {
        ProcessStartInfo start = new(Browser)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in (string[])
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--user-data-dir=" + Path.Combine(_folder, "profile"), "--dump-dom", new Uri(path).AbsoluteUri,
        ])
        {
            start.ArgumentList.Add(argument);
        }

        using Process browser = Process.Start(start)!;
        browser.ErrorDataReceived += (_, _) => { };
        browser.BeginErrorReadLine();
        string dom = browser.StandardOutput.ReadToEnd();
        browser.WaitForExit();
        return dom;
    }
}
