using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Charters;

/// <summary>What the document of a charter leaves open beside its services.</summary>
internal static class DocumentLint
{
    public static IEnumerable<Problem> Of(ServiceCharter charter, LocalDate today) =>
        Promises(charter).Concat(Complaints(charter)).Concat(Frame(charter)).Concat(Review(charter, today)).Concat(Languages(charter));

    private static IEnumerable<Problem> Promises(ServiceCharter charter)
    {
        for (int i = 0; i < charter.QualityCommitments.Count; i++)
        {
            if (charter.QualityCommitments[i].MeasuredBy is null)
            {
                yield return CharterLintRules.QualityUnmeasured.At(
                    FormattableString.Invariant($"quality-commitments[{i}].measured-by"), ("commitment", charter.QualityCommitments[i].Id.Value));
            }
        }

        HashSet<ExclusionId> named = [.. charter.Services.SelectMany(s => s.Exclusions)];
        for (int i = 0; i < charter.Exclusions.Count; i++)
        {
            CharterExclusion exclusion = charter.Exclusions[i];
            string path = FormattableString.Invariant($"exclusions[{i}]");
            if (!named.Contains(exclusion.Id))
            {
                yield return CharterLintRules.ExclusionUnused.At(path, ("exclusion", exclusion.Id.Value));
            }

            string[] missing = [.. Missing(exclusion.Evidence is null, "evidence"), .. Missing(exclusion.InvokedBy.Count == 0, "invoked-by")];
            if (missing.Length > 0)
            {
                yield return CharterLintRules.ExclusionUnclear.At(path, ("exclusion", exclusion.Id.Value), ("missing", string.Join(", ", missing)));
            }
        }
    }

    private static IEnumerable<Problem> Complaints(ServiceCharter charter)
    {
        if (charter.Complaints is not ComplaintRoute route)
        {
            yield return CharterLintRules.NoComplaints.At("complaints");
            yield break;
        }

        for (int i = 0; i < route.Levels.Count; i++)
        {
            if (route.Levels[i].AnsweredWithin is null)
            {
                yield return CharterLintRules.ComplaintUntimed.At(FormattableString.Invariant($"complaints.levels[{i}].answered-within"), ("level", route.Levels[i].Name.ToString()));
            }
        }

        // Colleagues who were promised something have nobody outside to turn to.
        if (route.External is null && charter.Audience == CharterAudience.External)
        {
            yield return CharterLintRules.NoExternalBody.At("complaints.external");
        }
    }

    private static IEnumerable<Problem> Frame(ServiceCharter charter)
    {
        if (charter.Results is null)
        {
            yield return CharterLintRules.NoResults.At("results");
        }

        if (charter.Owner is null)
        {
            yield return CharterLintRules.NoOwner.At("owner");
        }

        if (charter.LegalStatus is not LegalStatus status)
        {
            yield return CharterLintRules.NoLegalStatus.At("legal");
        }
        else if (status != LegalStatus.Declarative && charter.LegalBasis is null)
        {
            yield return CharterLintRules.NoLegalBasis.At("legal.basis", ("status", EnumWords<LegalStatus>.Of(status)));
        }

        if (charter.On(CharterTopic.Accessibility).Count == 0)
        {
            yield return CharterLintRules.NoAccessibility.At("accessibility");
        }
    }

    private static IEnumerable<Problem> Review(ServiceCharter charter, LocalDate today)
    {
        if (charter.Review is not ReviewCycle cycle)
        {
            yield return CharterLintRules.NoReview.At("review");
        }
        else if (cycle.IsOverdue(today))
        {
            yield return CharterLintRules.ReviewOverdue.At(
                "review.next", ("next", LocalDatePattern.Iso.Format(cycle.Next)), ("today", LocalDatePattern.Iso.Format(today)));
        }
    }

    private static IEnumerable<Problem> Languages(ServiceCharter charter)
    {
        if (charter.Languages.Count == 0)
        {
            yield return CharterLintRules.NoLanguages.At("languages");
        }

        foreach (string language in charter.Languages)
        {
            int count = CharterTexts.Of(charter).Count(t => t.Text.UnreviewedLanguages.Contains(language, StringComparer.OrdinalIgnoreCase));
            if (count > 0)
            {
                yield return CharterLintRules.TranslationUnreviewed.At("languages", ("count", count.ToString(CultureInfo.InvariantCulture)), ("language", language));
            }
        }
    }

    private static IEnumerable<string> Missing(bool isMissing, string name) => isMissing ? [name] : [];
}
