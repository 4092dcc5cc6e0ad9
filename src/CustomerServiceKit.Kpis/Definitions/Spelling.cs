using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>How near two names are.</summary>
internal static class Spelling
{
    private static readonly ImmutableArray<string> Small = ["of", "per", "at", "and"];

    /// <summary>How many letters to put in, take out or change, without regard to case.</summary>
    public static int Distance(string left, string right)
    {
        int[] above = [.. Enumerable.Range(0, right.Length + 1)];
        for (int row = 1; row <= left.Length; row++)
        {
            int[] here = new int[right.Length + 1];
            here[0] = row;
            for (int column = 1; column <= right.Length; column++)
            {
                bool same = char.ToLowerInvariant(left[row - 1]) == char.ToLowerInvariant(right[column - 1]);
                here[column] = Math.Min(Math.Min(above[column], here[column - 1]) + 1, above[column - 1] + (same ? 0 : 1));
            }

            above = here;
        }

        return above[right.Length];
    }

    /// <summary>Whether a text is made of the initials of a name's words, as <c>ASA</c> is of <c>average-speed-of-answer</c>.</summary>
    public static bool IsInitials(string text, string name) =>
        text.Equals(string.Concat(name.Split('-').Where(w => !Small.Contains(w)).Select(w => w[0])), StringComparison.OrdinalIgnoreCase);
}
