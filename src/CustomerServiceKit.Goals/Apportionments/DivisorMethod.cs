namespace CustomerServiceKit.Goals;

/// <summary>The methods that give step after step to the part whose weight is greatest for what it has: Webster's and Jefferson's.</summary>
internal static class DivisorMethod
{
    public static long[] Of(long steps, decimal[] weights, bool isWebster)
    {
        decimal whole = weights.Sum();
        long[] given = new long[weights.Length];
        long left = steps;
        for (int i = 0; i < weights.Length; i++)
        {
            // What every order of giving has given by then; so only some steps are left to give or to take, and not all.
            decimal share = steps * (weights[i] / whole);
            given[i] = (long)Math.Floor(isWebster ? share + 0.5m : share);
            left -= given[i];
        }

        PriorityQueue<int, (decimal Priority, decimal Weight, int Part)> next = new(Comparer<(decimal, decimal, int)>.Create(left > 0 ? First : Last));
        for (int i = 0; i < weights.Length; i++)
        {
            Put(i);
        }

        for (; left != 0; left -= Math.Sign(left))
        {
            int part = next.Dequeue();
            given[part] += Math.Sign(left);
            Put(part);
        }

        return given;

        // To give: how much a part asks for its next step. To take: how much it asked for its last.
        void Put(int part)
        {
            long at = left > 0 ? given[part] : given[part] - 1;
            if (at >= 0 && weights[part] > 0m)
            {
                next.Enqueue(part, (weights[part] / (isWebster ? (2 * at) + 1 : at + 1), weights[part], part));
            }
        }
    }

    private static int First((decimal Priority, decimal Weight, int Part) one, (decimal Priority, decimal Weight, int Part) other) =>
        one.Priority != other.Priority ? other.Priority.CompareTo(one.Priority)
        : one.Weight != other.Weight ? other.Weight.CompareTo(one.Weight)
        : one.Part.CompareTo(other.Part);

    private static int Last((decimal, decimal, int) one, (decimal, decimal, int) other) => First(other, one);
}
