using System.Globalization;

namespace CustomerServiceKit.Charters;

/// <summary>Checks that the parts of a charter's document fit together.</summary>
internal static class DocumentChecks
{
    public static IEnumerable<Problem> Of(CharterBuilder charter)
    {
        CharterParts parts = charter.Parts;
        if (parts.Complaints is { Levels.Count: 0 })
        {
            yield return DocumentRules.ComplaintWithoutLevel.At("complaints.levels");
        }

        if (parts.Supersedes is int earlier && earlier >= charter.VersionNumber)
        {
            yield return DocumentRules.SupersedesLater.At("supersedes", ("version", Number(charter.VersionNumber)), ("given", Number(earlier)));
        }

        foreach (Problem problem in charter.Services.SelectMany((service, i) => Service(service, parts).Select(p => p.Under(FormattableString.Invariant($"services[{i}]")))))
        {
            yield return problem;
        }
    }

    /// <summary>The ids that must be unique, each kind by itself. Those of promises without a time are among those of all promises.</summary>
    public static IEnumerable<IEnumerable<(string Id, string Path)>> Ids(CharterParts parts) =>
    [
        parts.CustomerGroups.Select((group, i) => (group.Id.Value, FormattableString.Invariant($"customer-groups[{i}].id"))),
        parts.Products.Select((product, i) => (product.Id.Value, FormattableString.Invariant($"products[{i}].id"))),
        parts.Exclusions.Select((exclusion, i) => (exclusion.Id.Value, FormattableString.Invariant($"exclusions[{i}].id"))),
    ];

    private static IEnumerable<Problem> Service(CharterService service, CharterParts parts)
    {
        for (int i = 0; i < service.Exclusions.Count; i++)
        {
            if (parts.Exclusions.All(e => e.Id != service.Exclusions[i]))
            {
                yield return DocumentRules.UnknownExclusion.At(
                    FormattableString.Invariant($"except[{i}]"),
                    ("service", service.Id.Value),
                    ("given", service.Exclusions[i].Value),
                    ("known", string.Join(", ", parts.Exclusions.Select(e => e.Id.Value))));
            }
        }

        for (int i = 0; i < service.Products.Count; i++)
        {
            if (parts.Products.All(p => p.Id != service.Products[i]))
            {
                yield return DocumentRules.UnknownProduct.At(
                    FormattableString.Invariant($"for-holders-of[{i}]"),
                    ("service", service.Id.Value),
                    ("given", service.Products[i].Value),
                    ("known", string.Join(", ", parts.Products.Select(p => p.Id.Value))));
            }
        }

        if (service.MonthsAfterPurchase is int months && service.Products.Count == 0)
        {
            yield return DocumentRules.MonthsWithoutProduct.At("months-after-purchase", ("service", service.Id.Value), ("given", Number(months)));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
