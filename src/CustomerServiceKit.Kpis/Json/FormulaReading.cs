using System.Text.Json;

namespace CustomerServiceKit.Kpis;

/// <summary>Reads formulas and the measures they name.</summary>
internal static class FormulaReading
{
    public static void Measures(Node node, Dictionary<string, Measure?> into)
    {
        foreach ((string name, Node measure) in node.Members("measures by name") ?? [])
        {
            if (Kebab.IsKebab(name))
            {
                into[name] = TreeReading.Measure(measure, name);
            }
            else
            {
                measure.Refuse($"a name in kebab case, not '{name}'");
            }
        }
    }

    public static Formula? Formula(Node node, Dictionary<string, Measure?> known)
    {
        Dictionary<string, Node>? members = node.Members("a formula", "total", "ratio", "extreme", "quantile");
        if (members is null || members.Count != 1)
        {
            if (members is { Count: > 1 } || (members is not null && node.Element.EnumerateObject().FirstOrDefault().Name is null))
            {
                node.Refuse("a formula: one of total, ratio, extreme, quantile");
            }

            return null;
        }

        (string kind, Node value) = members.First();
        if (kind == "total")
        {
            return Sum(value, known) is Linear sum ? Kpis.Formula.Total(sum) : null;
        }

        if (kind == "extreme")
        {
            return value.Text("a measure's name") is string name && MeasureOf(value, name, known) is Measure measure ? Kpis.Formula.Extreme(measure) : null;
        }

        if (kind == "quantile")
        {
            return Quantile(value, known);
        }

        Dictionary<string, Node>? parts = value.Members("numerator and denominator", "numerator", "denominator");
        if (parts is null || parts.Count != 2)
        {
            value.Refuse("a numerator and a denominator");
            return null;
        }

        Linear? numerator = Sum(parts["numerator"], known);
        Linear? denominator = Sum(parts["denominator"], known);
        return numerator is null || denominator is null ? null : Kpis.Formula.Ratio(numerator, denominator);
    }

    private static QuantileFormula? Quantile(Node node, Dictionary<string, Measure?> known)
    {
        Dictionary<string, Node>? members = node.Members("a quantile", "of", "share", "kind");
        if (!node.Has(members, "of", "share"))
        {
            return null;
        }

        Measure? measure = members["of"].Text("a measure's name") is string name ? MeasureOf(members["of"], name, known) : null;
        QuantileKind? kind = members.TryGetValue("kind", out Node k) ? k.Word<QuantileKind>("a kind of quantile") : QuantileKind.Discrete;
        decimal? share = members["share"].Number("a share of more than 0 and less than 1");
        if (share is <= 0 or >= 1)
        {
            members["share"].Refuse("a share of more than 0 and less than 1, for example 0.9");
            return null;
        }

        return measure is null || kind is null || share is null ? null : Kpis.Formula.Quantile(measure, share.Value, kind.Value);
    }

    private static Linear? Sum(Node node, Dictionary<string, Measure?> known)
    {
        Dictionary<string, Node>? terms = node.Members("measures and how many times each is taken");
        if (terms is null || terms.Count == 0)
        {
            if (terms is not null)
            {
                node.Refuse("at least one measure");
            }

            return null;
        }

        List<LinearTerm> sum = [];
        bool complete = true;
        foreach ((string name, Node times) in terms)
        {
            int coefficient = 0;
            if (times.Element.ValueKind != JsonValueKind.Number || !times.Element.TryGetInt32(out coefficient) || coefficient == 0)
            {
                times.Refuse("a whole number that is not zero");
                complete = false;
            }

            if (MeasureOf(times, name, known) is Measure measure)
            {
                sum.Add(new LinearTerm(coefficient, measure));
            }
            else
            {
                complete = false;
            }
        }

        return complete ? new Linear([.. sum]) : null;
    }

    private static Measure? MeasureOf(Node node, string name, Dictionary<string, Measure?> known)
    {
        if (known.TryGetValue(name, out Measure? measure))
        {
            // Null where the measure itself could not be read, which has been said.
            return measure;
        }

        node.Report(KpiRules.UnknownMeasure.At(node.Path, ("measure", name), ("known", string.Join(", ", known.Keys.Order(StringComparer.Ordinal)))));
        return null;
    }
}
