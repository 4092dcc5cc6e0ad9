using System.Numerics;

namespace CustomerServiceKit.Kpis;

/// <summary>Finds the values that would stand at some places if all were put in order of size, without putting them all in order.</summary>
/// <remarks>
/// Values are counted in even ranges between the smallest and the largest; only those in the ranges in which the places lie are looked at again, in the same way. A range is so much
/// narrower each time that there are few rounds, whatever the values.
/// </remarks>
internal static class Selection
{
    /// <summary>So few values are put in order.</summary>
    private const int Few = 48;

    private const int FewestBits = 6;
    private const int MostBits = 16;

    /// <summary>Finds the values at places, from 0; the values may be moved about.</summary>
    public static T[] Of<T>(Span<T> values, int[] places)
        where T : struct, IBinaryInteger<T>
    {
        T[] found = new T[places.Length];
        if (values.Length <= Few)
        {
            values.Sort();
            for (int p = 0; p < places.Length; p++)
            {
                found[p] = values[places[p]];
            }

            return found;
        }

        (T lowest, T highest) = Ends<T>(values);
        if (lowest == highest)
        {
            Array.Fill(found, lowest);
            return found;
        }

        // The distance of the two fits without a sign.
        ulong span = unchecked((ulong)(long.CreateTruncating(highest) - long.CreateTruncating(lowest)));
        int bits = Math.Clamp(BitOperations.Log2((uint)values.Length) - 1, FewestBits, MostBits);
        Ranges<T> ranges = new(long.CreateTruncating(lowest), Math.Max(0, BitOperations.Log2(span) + 1 - bits), 1 << bits);
        int[] counts = ranges.Count(values);
        (int Range, int Before)[] where = [.. places.Select(p => RangeOf(counts, p))];
        foreach (int range in where.Select(w => w.Range).Distinct())
        {
            int[] here = [.. Enumerable.Range(0, places.Length).Where(p => where[p].Range == range)];
            T[] own = Of<T>(ranges.Keep(values, range, counts[range]), [.. here.Select(p => places[p] - where[p].Before)]);
            for (int p = 0; p < here.Length; p++)
            {
                found[here[p]] = own[p];
            }
        }

        return found;
    }

    private static (T Lowest, T Highest) Ends<T>(ReadOnlySpan<T> values)
        where T : struct, IBinaryInteger<T>
    {
        T lowest = values[0], highest = values[0];
        foreach (T value in values)
        {
            lowest = T.Min(lowest, value);
            highest = T.Max(highest, value);
        }

        return (lowest, highest);
    }

    private static (int Range, int Before) RangeOf(int[] counts, int place)
    {
        int before = 0;
        for (int range = 0; ; range++)
        {
            if (before + counts[range] > place)
            {
                return (range, before);
            }

            before += counts[range];
        }
    }

    /// <summary>Even ranges from a lowest value on, each of a power of two.</summary>
    private readonly struct Ranges<T>(long lowest, int shift, int count)
        where T : struct, IBinaryInteger<T>
    {
        public int[] Count(ReadOnlySpan<T> values)
        {
            int[] counts = new int[count];
            foreach (T value in values)
            {
                counts[Of(value)]++;
            }

            return counts;
        }

        public T[] Keep(ReadOnlySpan<T> values, int range, int room)
        {
            T[] into = new T[room];
            int kept = 0;
            foreach (T value in values)
            {
                if (Of(value) == range)
                {
                    into[kept++] = value;
                }
            }

            return into;
        }

        // The distance from the lowest fits without a sign, and shifted it is one of the ranges.
        private int Of(T value) => unchecked((int)((ulong)(long.CreateTruncating(value) - lowest) >> shift));
    }
}
