using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Kpis;

/// <summary>Names what a tally counts.</summary>
internal static class TallyStamp
{
    private const string Format = "tally 1";

    /// <summary>The first 32 digits of the SHA-256 of the measures, in their order, and the grouping.</summary>
    public static string Of(KpiPlan plan, Grouping by)
    {
        string text = string.Join('\n', [Format, .. plan.Measures.Select(m => m.Identity), .. by.AxisNames(), by.Zone?.Id ?? string.Empty, Window(by.Window)]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
    }

    private static string Window(Interval? window) => window is { } w ? $"{InstantPattern.ExtendedIso.Format(w.Start)}/{InstantPattern.ExtendedIso.Format(w.End)}" : string.Empty;
}
