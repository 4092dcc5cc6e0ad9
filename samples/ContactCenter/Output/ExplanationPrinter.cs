using System.Globalization;
using ContactCenter.Data;
using CustomerServiceKit;
using CustomerServiceKit.Kpis;

namespace ContactCenter.Output;

/// <summary>Prints where one number comes from.</summary>
internal sealed class ExplanationPrinter(TextPrinter text, int decimals)
{
    public void Print(Explanation explanation, bool oneDay)
    {
        string group = string.Join(" / ", GroupLabels.Of(explanation.Group, oneDay));
        text.Heading($"One number explained: {SampleKpis.ServiceLevel.Name} of {group}");
        Measurement cell = explanation.Measurement;
        text.Line(string.Create(CultureInfo.InvariantCulture, $"{cell.Print(decimals)} = {cell.Numerator:#,0.###} / {cell.Denominator:#,0.###} [{cell.Key}]"));
        text.Say(explanation.Definition);
        text.Say(string.Create(CultureInfo.InvariantCulture, $"Of {explanation.RowCount:N0} rows {explanation.NumeratorRows:N0} are in the numerator and {explanation.DenominatorRows:N0} in the denominator; in neither:{(explanation.Excluded.Count == 0 ? " none." : string.Empty)}"));
        foreach (ExclusionCount excluded in explanation.Excluded)
        {
            text.Item(excluded.ToString());
        }

        List<Contribution> some =
        [
            .. explanation.Rows.Where(r => r.Numerator != 0).Take(3),
            .. explanation.Rows.Where(r => r.Numerator == 0 && r.Denominator != 0).Take(3),
            .. explanation.Rows.Where(r => r.ExcludedBecause is not null).Take(2),
        ];
        text.Line("Some of the rows:");
        foreach (Contribution row in some)
        {
            text.Item($"{row.Row}: {WhatItGives(row)}");
        }
    }

    private static string WhatItGives(Contribution row) => row.ExcludedBecause is string why ? $"in neither, as {why}"
        : row.Numerator != 0 ? "in the numerator and in the denominator"
        : $"in the denominator only, as {row.Terms.First(t => t.Part == Part.Numerator).ExcludedBecause}";
}
