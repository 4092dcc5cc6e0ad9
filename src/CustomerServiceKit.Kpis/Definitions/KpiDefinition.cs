using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>A KPI as data: what it is called, what family it belongs to, which way is better, and its formula.</summary>
/// <remarks>Immutable. <see cref="Validate"/> lists everything wrong with it at once; a plan refuses to compile a definition with errors.</remarks>
public sealed class KpiDefinition
{
    /// <summary>Defines a KPI.</summary>
    /// <param name="key">Its id, variant, parameters and version.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="family">Service, efficiency or quality: reports are made in these three families (R076).</param>
    /// <param name="unit">The unit of its value.</param>
    /// <param name="direction">Which way is better.</param>
    /// <param name="formula">How it is computed.</param>
    /// <param name="tables">The parameter tables its key names; null for none.</param>
    /// <param name="note">What a reader should know: the source of the formula, boundaries, cautions; null for nothing.</param>
    public KpiDefinition(
        KpiKey key,
        LocalizedText name,
        KpiFamily family,
        Unit unit,
        Direction direction,
        Formula formula,
        IEnumerable<ParameterTable>? tables = null,
        LocalizedText? note = null)
    {
        Key = key ?? throw new ArgumentNullException(nameof(key));
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Family = family;
        Unit = unit ?? throw new ArgumentNullException(nameof(unit));
        Direction = direction;
        Formula = formula ?? throw new ArgumentNullException(nameof(formula));
        Tables = (ImmutableArray<ParameterTable>)[.. tables ?? []];
        Note = note;
    }

    /// <summary>Its id, variant, parameters and version.</summary>
    public KpiKey Key { get; }

    /// <summary>What people call it.</summary>
    public LocalizedText Name { get; }

    /// <summary>Service, efficiency or quality.</summary>
    public KpiFamily Family { get; }

    /// <summary>The unit of its value.</summary>
    public Unit Unit { get; }

    /// <summary>Which way is better.</summary>
    public Direction Direction { get; }

    /// <summary>How it is computed.</summary>
    public Formula Formula { get; }

    /// <summary>The parameter tables its key names.</summary>
    public IReadOnlyList<ParameterTable> Tables { get; }

    /// <summary>What a reader should know; null for nothing.</summary>
    public LocalizedText? Note { get; }

    /// <summary>Returns the KPI with its rows falling into periods by another time; the key says so with the parameter <c>anchor</c>. A figure that stands at a date keeps its own.</summary>
    /// <param name="anchor">The time, for example <see cref="InteractionFields.Answered"/>.</param>
    /// <returns>The changed copy: another KPI, with a key of its own.</returns>
    /// <remarks>
    /// By default an interaction belongs to the period in which it was created, numerator and denominator alike, so that a share stays between 0 and 1. Counted by
    /// the time of answer, a call of 7:28 answered at 7:32 falls into the later half-hour.
    /// </remarks>
    public KpiDefinition AnchoredAt(FieldId anchor) => new(
        Key.With(new KpiParameter(DefinitionCheck.AnchorParameter, Comparison.Equal, anchor.Value)),
        Name,
        Family,
        Unit,
        Direction,
        Formula.Select(m => m.Rows is AllRows ? m.AnchoredAt(anchor) : m),
        Tables,
        Note);

    /// <summary>Returns the KPI with another limit of time for one of its parameters, in the key and wherever the formula uses it.</summary>
    /// <param name="parameter">The parameter's name, for example <c>within</c>.</param>
    /// <param name="limit">The limit, with its boundary inside or outside; the same for all rows.</param>
    /// <returns>The changed copy: another KPI, with a key of its own.</returns>
    /// <remarks>
    /// Example: the pack of a vendor says <c>within&lt;=PT20S</c>, and the house promises 30 seconds. A table of limits changes what a formula has to leave out, so it is given where
    /// the KPI is made.
    /// </remarks>
    /// <exception cref="ArgumentException">The key has no such parameter, it is not a limit of time, or the limit is a table.</exception>
    public KpiDefinition WithLimit(string parameter, Threshold limit)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        ArgumentNullException.ThrowIfNull(limit);
        if (limit.Table is not null)
        {
            throw new ArgumentException($"The limit is the table '{limit.Table.Name}'; give it where the KPI is made, for example to StandardKpis.ServiceLevel.All.", nameof(limit));
        }

        return parameter is not (DefinitionCheck.AnchorParameter or Currency.ParameterName) && Key.Find(parameter) is not null
            ? ParameterChange.Of(this, limit.ToParameter(parameter))
            : throw new ArgumentException($"The key '{Key}' has no limit of time named '{parameter}'.", nameof(parameter));
    }

    /// <summary>The key by which plans and scorecards know the KPI, so that a definition can be given wherever a key is asked for.</summary>
    /// <param name="kpi">The definition.</param>
    public static implicit operator KpiKey(KpiDefinition kpi) => kpi?.Key!;

    /// <summary>The key by which plans and scorecards know the KPI.</summary>
    /// <returns><see cref="Key"/>.</returns>
    public KpiKey ToKpiKey() => Key;

    /// <summary>Lists everything that is wrong with the definition.</summary>
    /// <returns>The problems, each with its path; empty where there are none.</returns>
    public IReadOnlyList<Problem> Validate() => DefinitionCheck.Of(this);

    /// <summary>Puts the formula into words.</summary>
    /// <param name="language"><c>en</c>, <c>he</c> or <c>ro</c>; English for any other and for null. Hebrew and Romanian are not yet reviewed by native speakers.</param>
    /// <returns>One sentence.</returns>
    /// <exception cref="ArgumentException"><paramref name="language"/> is no BCP 47 tag.</exception>
    public string ToSentence(string? language = null) => FormulaWords.Sentence(this, language is null ? null : LocalizedText.LanguageTag(language));

    /// <summary>Returns the key as text.</summary>
    /// <returns>For example <c>service-level.all(within&lt;=PT20S)@1</c>.</returns>
    public override string ToString() => Key.ToString();
}
