using System.Globalization;
using CustomerServiceKit.Calendars;

namespace CustomerServiceKit.Kpis;

/// <summary>Puts definitions into words, from the same trees that are computed.</summary>
internal static class FormulaWords
{
    /// <summary>The whole definition as a sentence, and one on the time by which rows are counted.</summary>
    public static string Sentence(KpiDefinition kpi, string? language)
    {
        Lexicon words = Lexicon.For(language);
        Writer writer = new(words, kpi);
        string formula = writer.Formula(kpi.Formula);
        IEnumerable<string> anchors = kpi.Formula.Measures.SelectMany(Anchored).Select(m => words.TimeName(m.Anchor.Value)).Distinct();
        string anchored = string.Join(words.Or, anchors);
        return $"{kpi.Name.For(words.Language)}: {formula}. {(anchored.Length == 0 ? string.Empty : Format(words.Anchored, anchored))}".TrimEnd();
    }

    /// <summary>The measures whose rows fall into a period by a time of theirs.</summary>
    private static IEnumerable<Measure> Anchored(Measure measure) => measure.Rows switch
    {
        LastRowPerEntity or OpenRows => [],
        PerEntityRows per => per.Value.Measures.SelectMany(Anchored),
        _ => [measure],
    };

    /// <summary>One condition, with the KPI's values for its parameters where it is given.</summary>
    public static string Condition(Condition condition, string language, KpiDefinition? kpi = null) => new Writer(Lexicon.For(language), kpi).Condition(condition);

    private static string Format(string phrase, params object[] parts) => string.Format(CultureInfo.InvariantCulture, phrase, parts);

    private sealed class Writer(Lexicon words, KpiDefinition? kpi)
    {
        public string Formula(Formula formula) => formula switch
        {
            RatioFormula ratio => Format(words.DividedBy, Linear(ratio.Numerator), Linear(ratio.Denominator)),
            TotalFormula total => Linear(total.Sum),
            ExtremeFormula extreme => Measure(extreme.Measure),
            QuantileFormula quantile => Quantile(quantile),
            _ => formula.ToString(),
        };

        private string Linear(Linear sum)
        {
            string text = string.Empty;
            foreach (LinearTerm term in sum.Terms)
            {
                int times = Math.Abs(term.Coefficient);
                string sign = text.Length == 0 ? (term.Coefficient < 0 ? words.Minus.TrimStart() : string.Empty) : term.Coefficient < 0 ? words.Minus : words.Plus;
                text += sign + (times == 1 ? string.Empty : Languages.Isolated(words.Language, $"{times} × ")) + Measure(term.Measure);
            }

            return text;
        }

        private string Quantile(QuantileFormula quantile)
        {
            string percent = Languages.Isolated(words.Language, (quantile.Share * 100).ToString("0.############", CultureInfo.InvariantCulture) + " %");
            return Format(words.Quantile, Quantity(quantile.Measure.Quantity, afterArticle: true), Taken(quantile.Measure), percent) + (quantile.Kind == QuantileKind.Continuous ? words.BetweenRows : string.Empty);
        }

        private string Measure(Measure measure)
        {
            string rows = Taken(measure);
            return measure.Aggregate switch
            {
                AggregateKind.Distinct => Format(words.Distinct, words.Name(measure.DistinctOf!.Value.Value), rows),
                AggregateKind.Min => Format(words.Min, Quantity(measure.Quantity, afterArticle: true), rows),
                AggregateKind.Max => Format(words.Max, Quantity(measure.Quantity, afterArticle: true), rows),
                _ => measure.Quantity is OneQuantity ? Format(words.Count, rows) : Format(words.Sum, Quantity(measure.Quantity), rows),
            };
        }

        /// <summary>The rows that a measure takes.</summary>
        private string Taken(Measure measure) => measure.Where is null ? Rows(measure.Rows) : Format(words.Where, Rows(measure.Rows), Condition(measure.Where));

        private string Rows(RowSource rows) => rows switch
        {
            LastRowPerEntity => Format(words.Last, words.Name(rows.FactSet.Value)),
            FilteredRows filtered => Format(words.Where, Rows(filtered.Of), Condition(filtered.Condition)),
            FirstRowPerEntity first => Format(words.First, Rows(first.Of), Entity(first.Entity)),
            FollowedRows followed => Format(words.Followed, Rows(followed.Of), Entity(followed.Entity), Rows(followed.Next ?? followed.Of)),
            ClippedRows clipped => Format(words.Clipped, Rows(clipped.Of)),
            OpenRows open => Format(words.OpenAt, Rows(open.Of)),
            PerEntityRows per => Format(words.PerEntity, Formula(per.Value), Entity(per.Entity)),
            UnionRows union => Format(words.Union, Rows(union.Of), Entity(union.Entity)),
            OverlapRows overlap => Overlap(overlap),
            _ => words.Name(rows.FactSet.Value),
        };

        private string Overlap(OverlapRows overlap)
        {
            string parts = Format(words.Overlap, Rows(overlap.Of), Entity(overlap.Entity), Rows(overlap.Other));
            if (overlap.Accepted is AcceptedOthers accepted)
            {
                parts = Format(words.Accepted, parts, words.Name(accepted.Named.Value), Rows(accepted.From), words.Name(accepted.Value.Value));
            }

            return overlap.Tolerance is OverlapTolerance tolerance ? Format(words.Tolerance, parts, words.Name(tolerance.Before.Value), words.Name(tolerance.After.Value)) : parts;
        }

        private string Entity(IReadOnlyList<DimensionId> entity) => string.Join(words.And, entity.Select(d => words.Name(d.Value)));

        public string Condition(Condition condition) => condition switch
        {
            IsCondition value => Format(words.Is, words.Name(value.Dimension.Value), string.Join(words.Or, value.Values.Select(words.Value))),
            CompareCondition compare => Format(words.Compare[compare.Comparison], words.Name(compare.Field.Value), Operand(compare.Operand)),
            PresentCondition { Field: FieldId field } => Format(words.Present, words.TimeName(field.Value)),
            PresentCondition { Dimension: DimensionId dimension } => Format(words.Present, words.Name(dimension.Value)),
            PresentCondition { Parameter: ParameterOperand parameter } => Format(words.Present, Operand(parameter)),
            AllCondition all => string.Join(words.And, all.Conditions.Select(c => c is AnyCondition ? $"({Condition(c)})" : Condition(c))),
            AnyCondition any => string.Join(words.Or, any.Conditions.Select(c => c is AllCondition ? $"({Condition(c)})" : Condition(c))),
            NotCondition not => Format(words.Not, Condition(not.Condition)),
            KnownCondition known => Format(words.Known, Condition(known.Condition)),
            _ => condition.ToString(),
        };

        private string Quantity(Quantity quantity, bool afterArticle = false) => quantity switch
        {
            FieldQuantity field => words.Name(field.Of.Value),
            BetweenQuantity { Calendar: CalendarId calendar } between => Format(words.InCalendar, Between(between, afterArticle), Languages.Isolated(words.Language, calendar.Value)),
            BetweenQuantity { CalendarOf: DimensionId own } between => Format(words.InOwnCalendar, Between(between, afterArticle), words.Name(own.Value)),
            BetweenQuantity between => Between(between, afterArticle),
            PlusQuantity plus => string.Join(words.Plus, plus.Terms.Select((term, i) => Quantity(term, afterArticle && i == 0))),
            MinusQuantity minus => Quantity(minus.From, afterArticle) + words.Minus + Quantity(minus.Less),
            _ => "1",
        };

        private string Between(BetweenQuantity between, bool afterArticle) => Format(
            afterArticle ? words.BetweenAfterArticle : words.Between, words.TimeName(between.From.Value), words.TimeName(between.To.Value));

        private string Operand(Operand operand)
        {
            if (operand is LiteralOperand literal)
            {
                return Value(literal.Value);
            }

            string name = ((ParameterOperand)operand).Name;
            string? value = kpi?.Key.Find(name)?.Value;
            if (value?.StartsWith(DefinitionCheck.TablePrefix, StringComparison.Ordinal) == true)
            {
                ParameterTable? table = kpi!.Tables.FirstOrDefault(t => t.Name == value[DefinitionCheck.TablePrefix.Length..]);
                return table is null ? value : Format(words.Table, words.Name(table.By.Value));
            }

            return value is null ? $"'{name}'" : Value(value);
        }

        /// <summary>A duration in seconds where it is one, otherwise the text; set apart from the run of a right-to-left text.</summary>
        private string Value(string value)
        {
            string shown = IsoDuration.Find(value) is { } duration ? duration.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture) + " s" : value;
            return Languages.Isolated(words.Language, shown);
        }
    }
}
