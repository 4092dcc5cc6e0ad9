namespace CustomerServiceKit.Goals.Tests.Signals;

/// <summary>The rules written out window by window, around 0 with one sigma of 1: slow, and plain to see.</summary>
internal static class NaiveRules
{
    public static IEnumerable<int> Flagged(string id, decimal[] values, SignalSide side)
    {
        string[] words = id.Split('-');
        int length = id.Contains("-of-", StringComparison.Ordinal) ? int.Parse(words[2], null) : int.Parse(words.First(w => char.IsDigit(w[0])), null);
        SortedSet<int> flagged = [];
        for (int start = 0; start + length <= values.Length; start++)
        {
            flagged.UnionWith(InWindow(id, words, values[start..(start + length)], side).Select(i => start + i));
        }

        return flagged;
    }

    private static int[] InWindow(string id, string[] words, decimal[] window, SignalSide side)
    {
        int[] all = [.. Enumerable.Range(0, window.Length)];
        if (id.Contains("-of-", StringComparison.Ordinal))
        {
            decimal sigmas = decimal.Parse(words[4], System.Globalization.CultureInfo.InvariantCulture);
            int[] beyond = side switch
            {
                SignalSide.Above => [.. all.Where(i => window[i] > sigmas)],
                SignalSide.Below => [.. all.Where(i => window[i] < -sigmas)],
                _ => [],
            };
            return beyond.Length >= int.Parse(words[0], null) ? beyond : [];
        }

        bool applies = words[0] switch
        {
            "trend" => all.Skip(1).All(i => side switch { SignalSide.Above => window[i] > window[i - 1], SignalSide.Below => window[i] < window[i - 1], _ => false }),
            "alternating" => side == SignalSide.Neither
                && all.Skip(2).All(i => (window[i] > window[i - 1] && window[i - 1] < window[i - 2]) || (window[i] < window[i - 1] && window[i - 1] > window[i - 2])),
            _ when words[1] == "within" => side == SignalSide.Neither && window.All(v => v is > -1 and < 1),
            _ => side == SignalSide.Neither && window.All(v => v is > 1 or < -1) && window.Any(v => v > 0) && window.Any(v => v < 0),
        };
        return applies ? all : [];
    }
}
