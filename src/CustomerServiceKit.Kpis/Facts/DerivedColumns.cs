namespace CustomerServiceKit.Kpis;

/// <summary>Columns that follow from other columns of the same row, where the source does not state them itself.</summary>
internal static class DerivedColumns
{
    /// <summary>The dimensions that <see cref="AddTo"/> will add to a schema.</summary>
    public static IReadOnlyList<DimensionId> DimensionsOf(FactSchema schema) =>
        schema.FactSet == FactSetIds.ScheduleSlot && schema.IndexOf(Dimensions.Tracked) < 0 && !schema.MemberDimensions.Contains(Dimensions.Tracked) ? [Dimensions.Tracked] : [];

    /// <summary>
    /// Adds the wait of interactions and queue visits, the time at which a promise counts, the end and length of stretches of time, and that a slot is tracked: a source that does not know
    /// slots that are not, tracks them all.
    /// </summary>
    public static FactSchema<TRow> AddTo<TRow>(FactSchema<TRow> schema) =>
        DimensionsOf(schema).Aggregate(Completed(schema), (s, dimension) => s.With(new DimensionReader<TRow>(dimension, (_, _) => "yes")));

    private static FactSchema<TRow> Completed<TRow>(FactSchema<TRow> schema) => schema.FactSet == FactSetIds.Interaction
        ? AddWait(schema, InteractionFields.Wait, InteractionFields.Queued, InteractionFields.Answered, InteractionFields.Ended)
        : schema.FactSet == FactSetIds.QueueVisit ? AddWait(schema, QueueVisitFields.Wait, QueueVisitFields.Entered, QueueVisitFields.Answered, QueueVisitFields.Left)
        : schema.FactSet == FactSetIds.ClockOutcome ? AddCounted(schema)
        : StandardColumns.Of(schema.FactSet).Interval is IntervalColumns interval ? AddInterval(schema, interval) : schema;

    /// <summary>The columns that <see cref="AddTo"/> will add to a schema.</summary>
    public static IReadOnlyList<FieldId> Of(FactSchema schema)
    {
        bool Has(FieldId field) => schema.IndexOf(field) >= 0;
        return schema.FactSet == FactSetIds.Interaction && Has(InteractionFields.Queued) && Has(InteractionFields.Answered) && !Has(InteractionFields.Wait)
            ? [InteractionFields.Wait]
            : schema.FactSet == FactSetIds.QueueVisit && Has(QueueVisitFields.Entered) && Has(QueueVisitFields.Answered) && !Has(QueueVisitFields.Wait) ? [QueueVisitFields.Wait]
            : schema.FactSet == FactSetIds.ClockOutcome && Has(ClockOutcomeFields.Started) && !Has(ClockOutcomeFields.Counted) ? [ClockOutcomeFields.Counted]
            : StandardColumns.Of(schema.FactSet).Interval is IntervalColumns interval && Has(interval.Start) && Has(interval.End) != Has(interval.Length)
                ? [Has(interval.End) ? interval.Length : interval.End]
                : [];
    }

    private static FactSchema<TRow> AddInterval<TRow>(FactSchema<TRow> schema, IntervalColumns interval)
    {
        int start = schema.IndexOf(interval.Start);
        int end = schema.IndexOf(interval.End);
        int length = schema.IndexOf(interval.Length);
        return end >= 0 == length >= 0
            ? schema
            : length < 0
                ? schema.With(Derived(interval.Length, FieldKind.Span, (scratch, from) => scratch.Numbers[end] == Missing.Number ? Missing.Number : scratch.Numbers[end] - from))
                : schema.With(Derived(interval.End, FieldKind.Time, (scratch, from) => scratch.After(from, scratch.Numbers[length], interval.Length)));

        NumberReader<TRow> Derived(FieldId field, FieldKind kind, Func<RowScratch, long, long> from) => new(
            new FieldDescription(field, kind, Unit.Seconds),
            (_, scratch) => scratch.Numbers[start] == Missing.Number ? Missing.Number : from(scratch, scratch.Numbers[start]),
            IsDerived: true);
    }

    private static FactSchema<TRow> AddCounted<TRow>(FactSchema<TRow> schema)
    {
        int[] times =
        [
            .. new[] { ClockOutcomeFields.Due, ClockOutcomeFields.Stopped, ClockOutcomeFields.Started }.Select(schema.IndexOf).Where(i => i >= 0),
        ];
        return schema.IndexOf(ClockOutcomeFields.Counted) >= 0
            ? schema
            : schema.With(new NumberReader<TRow>(
                new FieldDescription(ClockOutcomeFields.Counted, FieldKind.Time, Unit.Seconds),
                (_, scratch) => times.Select(t => scratch.Numbers[t]).FirstOrDefault(n => n != Missing.Number, Missing.Number),
                IsDerived: true));
    }

    private static FactSchema<TRow> AddWait<TRow>(FactSchema<TRow> schema, FieldId wait, FieldId from, FieldId answered, FieldId left)
    {
        int entry = schema.IndexOf(from);
        int answer = schema.IndexOf(answered);
        int end = schema.IndexOf(left);
        if (schema.IndexOf(wait) >= 0 || entry < 0 || answer < 0)
        {
            return schema;
        }

        return schema.With(new NumberReader<TRow>(
            new FieldDescription(wait, FieldKind.Span, Unit.Seconds),
            (_, scratch) =>
            {
                long start = scratch.Numbers[entry];
                long taken = scratch.Numbers[answer];
                long stop = taken != Missing.Number ? taken : end >= 0 ? scratch.Numbers[end] : Missing.Number;
                // One that was answered without ever queueing waited no time at all.
                return start == Missing.Number ? (taken != Missing.Number ? 0 : Missing.Number)
                    : stop == Missing.Number ? Missing.Number : Math.Max(0, stop - start);
            },
            IsDerived: true));
    }
}
