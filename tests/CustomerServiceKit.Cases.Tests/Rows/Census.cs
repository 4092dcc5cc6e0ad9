using System.Globalization;
using System.Text.Json;

namespace CustomerServiceKit.Cases.Tests.Rows;

/// <summary>How many rows of a file we agree with, differ from by a declared rule, are wrong on, and cannot judge.</summary>
internal sealed record Census(string File, int Agreed, int Differing, int Wrong, IReadOnlyList<string> Skipped)
{
    public static Census Of(CaseFile file, Func<JsonElement, string?> judge)
    {
        int agreed = 0, differing = 0, wrong = 0;
        List<string> skipped = [];
        foreach (string label in file.Labels())
        {
            JsonElement row = file.Find(label).GetValueOrDefault();
            try
            {
                bool same = judge(row) is null;
                bool declared = !same && Differences.Find(row) is not null;
                (agreed, differing, wrong) = (agreed + (same ? 1 : 0), differing + (declared ? 1 : 0), wrong + (same || declared ? 0 : 1));
            }
            catch (NotSupportedException reason)
            {
                skipped.Add($"{label}: {reason.Message}");
            }
        }

        return new Census(file.Name, agreed, differing, wrong, skipped);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{File}: {Agreed + Differing + Wrong} judged, of which {Agreed} agree, {Differing} differ by a rule of docs/differences.md and {Wrong} are wrong; {Skipped.Count} skipped");
}
