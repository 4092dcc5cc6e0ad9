namespace CustomerServiceKit.Kpis;

/// <summary>Finds stretches of time that cannot both be: of one employee, or one queue, in one source.</summary>
internal sealed class OverlapCheck(int start, int end, int[] exclusiveWithin)
{
    public static OverlapCheck? For(FactSchema schema) => StandardColumns.Of(schema.FactSet).Interval is IntervalColumns interval
        ? new OverlapCheck(schema.IndexOf(interval.Start), schema.IndexOf(interval.End), [.. interval.ExclusiveWithin.Select(schema.IndexOf).Where(d => d >= 0)])
        : null;

    /// <summary>Pairs of a row at fault and the row it overlaps with.</summary>
    /// <param name="rows">The rows to look at.</param>
    /// <param name="numbers">The columns of times.</param>
    /// <param name="codes">The columns of dimensions.</param>
    /// <param name="keys">The keys of all rows.</param>
    /// <param name="keep">Whether rows at fault stay, so that those after them may overlap with them too.</param>
    /// <remarks>
    /// Of two rows the one that begins later is at fault, so that no order of reading changes the figures; but one without an end gives way to one that begins after it, since the
    /// later one shows that it ended. A row that takes no time overlaps with none.
    /// </remarks>
    public IEnumerable<(int Row, int Other, Problem Problem)> Find(int[] rows, List<long>[] numbers, List<int>[] codes, List<RowKey> keys, bool keep)
    {
        List<long> starts = numbers[start];
        List<long> ends = numbers[end];
        List<int>[] groups = [.. exclusiveWithin.Select(d => codes[d])];
        Array.Sort(rows, Compare);
        int standing = -1;
        foreach (int row in rows)
        {
            if (starts[row] == ends[row])
            {
                continue;
            }

            if (standing < 0 || !Together(standing, row) || starts[row] >= EndOf(standing))
            {
                standing = row;
                continue;
            }

            bool isOpen = ends[standing] == Missing.Number && starts[row] > starts[standing];
            (int faulty, int other) = isOpen ? (standing, row) : (row, standing);
            yield return (faulty, other, Described(faulty, other, isOpen));
            standing = keep ? (EndOf(row) > EndOf(standing) ? row : standing) : isOpen ? row : standing;
        }

        long EndOf(int row) => ends[row] == Missing.Number ? long.MaxValue : ends[row];

        bool Together(int one, int two) => keys[one].Source == keys[two].Source && Array.TrueForAll(groups, g => g[one] == g[two]);

        int Compare(int one, int two)
        {
            int order = 0;
            for (int g = 0; order == 0 && g < groups.Length; g++)
            {
                order = groups[g][one].CompareTo(groups[g][two]);
            }

            order = order != 0 ? order : string.CompareOrdinal(keys[one].Source.Value, keys[two].Source.Value);
            order = order != 0 ? order : starts[one].CompareTo(starts[two]);
            order = order != 0 ? order : EndOf(one).CompareTo(EndOf(two));
            return order != 0 ? order : string.CompareOrdinal(keys[one].Id, keys[two].Id);
        }

        Problem Described(int row, int other, bool isOpen) => IntakeRules.Overlap.At(
            isOpen ? AgentStateFields.End.Value : AgentStateFields.Start.Value,
            ("key", keys[row].ToString()),
            ("from", TimeText.Of(starts[row])),
            ("to", TimeText.OfEnd(ends[row])),
            ("other", keys[other].ToString()),
            ("otherFrom", TimeText.Of(starts[other])),
            ("otherTo", TimeText.OfEnd(ends[other])));
    }
}
