using System.Numerics;

namespace CustomerServiceKit.Kpis;

/// <summary>Finds the values that would stand at some places if all were put in order of size, without putting them all in order.</summary>
/// <remarks>
/// Values are counted in even ranges between the smallest and the largest; only those in the ranges in which the places lie are looked at again, in the same way. A range is so much
/// narrower each time that there are few rounds, whatever the values. Many values are counted by all processors.
/// </remarks>
internal static class Selection
{
    /// <summary>So many values are worth all processors.</summary>
    private const int Many = 1 << 20;

    /// <summary>So few values are put in order.</summary>
    private const int Few = 48;

    private const int FewestBits = 6;
    private const int MostBits = 16;

    /// <summary>Finds the values at places, from 0; the values may be moved about.</summary>
    public static T[] Of<T>(Memory<T> values, int[] places)
        where T : struct, IBinaryInteger<T>
    {
        if (values.Length <= Few)
        {
            values.Span.Sort();
            return [.. places.Select(p => values.Span[p])];
        }

        int parts = values.Length < Many ? 1 : Environment.ProcessorCount;
        (T lowest, T highest) = Ends(values, parts);
        if (lowest == highest)
        {
            return [.. places.Select(_ => lowest)];
        }

        // The distance of the two fits without a sign.
        ulong span = unchecked((ulong)(long.CreateTruncating(highest) - long.CreateTruncating(lowest)));
        int bits = Math.Clamp(BitOperations.Log2((uint)values.Length) - 1, FewestBits, MostBits);
        Ranges<T> ranges = new(long.CreateTruncating(lowest), Math.Max(0, BitOperations.Log2(span) + 1 - bits), 1 << bits);
        int[][] counts = InParts(values, parts, ranges.Count);
        (int Range, int Before)[] where = [.. places.Select(p => RangeOf(counts, p))];
        int[] wanted = [.. where.Select(w => w.Range).Distinct().Order()];
        T[][][] kept = InParts(values, parts, some => ranges.Keep(some, wanted, [.. wanted.Select(r => counts.Sum(c => c[r]))]));
        T[] found = new T[places.Length];
        for (int i = 0; i < wanted.Length; i++)
        {
            int[] here = [.. Enumerable.Range(0, places.Length).Where(p => where[p].Range == wanted[i])];
            T[] some = kept.Length == 1 ? kept[0][i] : [.. kept.SelectMany(k => k[i])];
            T[] own = Of<T>(some, [.. here.Select(p => places[p] - where[p].Before)]);
            for (int p = 0; p < here.Length; p++)
            {
                found[here[p]] = own[p];
            }
        }

        return found;
    }

    private static (T Lowest, T Highest) Ends<T>(Memory<T> values, int parts)
        where T : struct, IBinaryInteger<T>
    {
        (T Lowest, T Highest)[] ends = InParts(values, parts, EndsOf);
        return (ends.Min(e => e.Lowest), ends.Max(e => e.Highest));
    }

    private static (T Lowest, T Highest) EndsOf<T>(ReadOnlySpan<T> values)
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

    private static (int Range, int Before) RangeOf(int[][] counts, int place)
    {
        int before = 0;
        for (int range = 0; ; range++)
        {
            int count = 0;
            foreach (int[] own in counts)
            {
                count += own[range];
            }

            if (before + count > place)
            {
                return (range, before);
            }

            before += count;
        }
    }

    private static TMade[] InParts<T, TMade>(Memory<T> values, int parts, MakeOf<T, TMade> make)
        where T : struct
    {
        if (parts == 1)
        {
            return [make(values.Span)];
        }

        TMade[] made = new TMade[parts];
        Parallel.For(0, parts, part =>
        {
            int from = (int)((long)values.Length * part / parts), to = (int)((long)values.Length * (part + 1) / parts);
            made[part] = make(values.Span[from..to]);
        });
        return made;
    }

    private delegate TMade MakeOf<T, TMade>(ReadOnlySpan<T> values);

    /// <summary>Even ranges from a lowest value on, each of a power of two.</summary>
    private sealed class Ranges<T>(long lowest, int shift, int count)
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

        /// <summary>The values of some ranges, each range's by itself.</summary>
        public T[][] Keep(ReadOnlySpan<T> values, int[] wanted, int[] room)
        {
            byte[] placeOf = new byte[count];
            int[] kept = new int[wanted.Length];
            T[][] into = [.. room.Select(r => new T[r])];
            for (int i = 0; i < wanted.Length; i++)
            {
                placeOf[wanted[i]] = (byte)(i + 1);
            }

            foreach (T value in values)
            {
                int place = placeOf[Of(value)] - 1;
                if (place >= 0)
                {
                    into[place][kept[place]++] = value;
                }
            }

            return [.. into.Select((v, i) => kept[i] == v.Length ? v : v[..kept[i]])];
        }

        // The distance from the lowest fits without a sign, and shifted it is one of the ranges.
        private int Of(T value) => unchecked((int)((ulong)(long.CreateTruncating(value) - lowest) >> shift));
    }
}
