using System.Numerics;

namespace CustomerServiceKit.Kpis;

/// <summary>Finds the values that would stand at some places if all were put in order of size, without putting them all in order.</summary>
internal static class Selection
{
    /// <summary>So many values are looked through by several threads first.</summary>
    private const int Many = 1 << 20;

    private const int Few = 24;

    /// <summary>Finds the values at places, from 0; the values are moved about.</summary>
    public static T[] Of<T>(Memory<T> values, int[] places)
        where T : struct, IBinaryInteger<T>
    {
        if (values.Length >= Many)
        {
            return OfMany(values, places);
        }

        // From the last place to the first, each leaves what is larger behind it.
        T[] found = new T[places.Length];
        int end = values.Length;
        foreach (int p in Enumerable.Range(0, places.Length).OrderByDescending(p => places[p]))
        {
            found[p] = At(values.Span[..end], places[p]);
            end = places[p] + 1;
        }

        return found;
    }

    /// <summary>Counts values in even ranges on all processors, and looks only at the ranges in which the places lie.</summary>
    private static T[] OfMany<T>(Memory<T> values, int[] places)
        where T : struct, IBinaryInteger<T>
    {
        const int bits = 16;
        int parts = Environment.ProcessorCount;
        (T Low, T High)[] ends = new (T, T)[parts];
        Parallel.For(0, parts, part =>
        {
            T low = values.Span[0], high = low;
            foreach (T value in Part(values, part, parts).Span)
            {
                low = T.Min(low, value);
                high = T.Max(high, value);
            }

            ends[part] = (low, high);
        });
        long lowest = ends.Min(e => long.CreateTruncating(e.Low));
        ulong span = unchecked((ulong)(ends.Max(e => long.CreateTruncating(e.High)) - lowest));
        int shift = Math.Max(0, BitOperations.Log2(span | 1) + 1 - bits);
        int[][] counts = [.. Enumerable.Range(0, parts).Select(_ => new int[1 << bits])];
        Parallel.For(0, parts, part =>
        {
            int[] own = counts[part];
            foreach (T value in Part(values, part, parts).Span)
            {
                // The distance from the lowest fits without a sign, and shifted there is a counter for it.
                unchecked
                {
                    own[(int)((ulong)(long.CreateTruncating(value) - lowest) >> shift)]++;
                }
            }
        });

        (int Range, int Before)[] where = [.. places.Select(p => RangeOf(counts, p))];
        HashSet<int> ranges = [.. where.Select(w => w.Range)];
        List<T>[][] kept = new List<T>[parts][];
        int[] order = [.. ranges.Order()];
        Parallel.For(0, parts, part =>
        {
            sbyte[] placeOf = new sbyte[1 << bits];
            Array.Fill(placeOf, (sbyte)-1);
            for (int i = 0; i < order.Length; i++)
            {
                placeOf[order[i]] = (sbyte)i;
            }

            List<T>[] own = kept[part] = [.. order.Select(_ => new List<T>())];
            foreach (T value in Part(values, part, parts).Span)
            {
                int place = placeOf[unchecked((int)((ulong)(long.CreateTruncating(value) - lowest) >> shift))];
                if (place >= 0)
                {
                    own[place].Add(value);
                }
            }
        });
        return
        [
            .. where.Select((w, p) =>
            {
                T[] some = [.. kept.SelectMany(k => k[Array.IndexOf(order, w.Range)])];
                return At(some, places[p] - w.Before);
            }),
        ];
    }

    private static Memory<T> Part<T>(Memory<T> values, int part, int parts) => values[(int)((long)values.Length * part / parts)..(int)((long)values.Length * (part + 1) / parts)];

    private static (int Range, int Before) RangeOf(int[][] counts, int place)
    {
        int before = 0;
        for (int range = 0; ; range++)
        {
            int count = counts.Sum(c => c[range]);
            if (before + count > place)
            {
                return (range, before);
            }

            before += count;
        }
    }

    /// <summary>The value at a place: everything before it is no larger afterwards, everything behind it no smaller. Where pivots keep turning out badly, the rest is sorted.</summary>
    private static T At<T>(Span<T> values, int place)
        where T : struct, IBinaryInteger<T>
    {
        int from = 0, to = values.Length - 1;
        for (int left = 2 * BitOperations.Log2((uint)values.Length + 1); to - from > Few && left > 0; left--)
        {
            T pivot = Middle(values[from], values[from + ((to - from) / 2)], values[to]);
            int i = from, j = to;
            while (i <= j)
            {
                while (values[i] < pivot)
                {
                    i++;
                }

                while (values[j] > pivot)
                {
                    j--;
                }

                if (i <= j)
                {
                    (values[i], values[j]) = (values[j], values[i]);
                    i++;
                    j--;
                }
            }

            if (place <= j)
            {
                to = j;
            }
            else if (place >= i)
            {
                from = i;
            }
            else
            {
                return values[place];
            }
        }

        values[from..(to + 1)].Sort();
        return values[place];
    }

    private static T Middle<T>(T a, T b, T c)
        where T : struct, IBinaryInteger<T> => T.Max(T.Min(a, b), T.Min(T.Max(a, b), c));
}
