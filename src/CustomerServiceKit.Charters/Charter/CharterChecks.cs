using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Charters;

/// <summary>Checks a charter as a whole.</summary>
internal static class CharterChecks
{
    public static IEnumerable<Problem> Of(CharterBuilder charter) =>
        Frame(charter)
            .Concat(charter.Services.SelectMany((service, i) => Service(service, FormattableString.Invariant($"services[{i}]"))))
            .Concat(Twice(charter.Services.Select((service, i) => (service.Id.Value, FormattableString.Invariant($"services[{i}].id")))))
            .Concat(Twice(charter.Services.SelectMany((service, i) =>
                service.Commitments.Select((commitment, j) => (commitment.Id.Value, FormattableString.Invariant($"services[{i}].commitments[{j}].id")))
                    .Concat(service.KpiCommitments.Select((commitment, j) => (commitment.Id.Value, FormattableString.Invariant($"services[{i}].kpi-commitments[{j}].id")))))
                .Concat(charter.Parts.QualityCommitments.Select((commitment, i) => (commitment.Id.Value, FormattableString.Invariant($"quality-commitments[{i}].id"))))))
            .Concat(DocumentChecks.Ids(charter.Parts).SelectMany(Twice))
            .Concat(DocumentChecks.Of(charter))
            .Concat(RedressChecks.Of(charter))
            .Concat(Languages(charter));

    private static IEnumerable<Problem> Frame(CharterBuilder charter)
    {
        if (charter.Services.Count == 0)
        {
            yield return CharterRules.NoService.At("services");
        }

        if (charter.From is not LocalDate from)
        {
            yield return CharterRules.NoEffectiveDate.At("effective-from");
        }
        else if (charter.To is LocalDate to && to < from)
        {
            yield return CharterRules.ReversedDates.At("effective-to", ("from", LocalDatePattern.Iso.Format(from)), ("to", LocalDatePattern.Iso.Format(to)));
        }

        if (charter.Services.Count > 0 && charter.Services.All(s => s.Commitments.Count == 0 && s.KpiCommitments.Count == 0))
        {
            yield return CharterRules.Declarative.At("services");
        }
    }

    private static IEnumerable<Problem> Service(CharterService service, string path)
    {
        List<string> missing = [.. Missing(service.Conditions.Count, "conditions"), .. Missing(service.Limits.Count, "limits")];
        if (missing.Count > 0)
        {
            yield return CharterRules.ServiceIncomplete.At(path, ("service", service.Id.Value), ("missing", string.Join(", ", missing)));
        }

        for (int i = 0; i < service.Commitments.Count; i++)
        {
            foreach (Problem problem in Commitment(service, service.Commitments[i]))
            {
                yield return problem.Under(FormattableString.Invariant($"{path}.commitments[{i}]"));
            }
        }
    }

    private static IEnumerable<Problem> Commitment(CharterService service, Commitment commitment)
    {
        List<string> missing = [.. Missing(commitment.StartedBy.Count, "started-by"), .. Missing(commitment.StoppedBy.Count, "stopped-by")];
        if (missing.Count > 0)
        {
            yield return CharterRules.CommitmentWithoutClock.At(string.Empty, ("commitment", commitment.Id.Value), ("missing", string.Join(", ", missing)));
        }

        foreach ((TimeLimit limit, string place) in commitment.Limits.Select((l, i) => (l.Limit, FormattableString.Invariant($"limits[{i}].within"))).Prepend((commitment.Target, "within")))
        {
            if (!limit.IsPositive)
            {
                yield return CharterRules.TargetNotPositive.At(place, ("commitment", commitment.Id.Value), ("given", limit.ToString()));
            }

            if (limit.Days is not null && commitment.Time == CommitmentTime.Calendar)
            {
                yield return CharterRules.DaysAroundTheClock.At(place, ("commitment", commitment.Id.Value), ("given", limit.ToString()));
            }
        }

        if (commitment.ReopenedBy.Count > 0 && commitment.Recurrence != ClockRecurrence.Once)
        {
            yield return CharterRules.ReopenedRecurrence.At("reopened-by", ("commitment", commitment.Id.Value), ("recurrence", EnumWords<ClockRecurrence>.Of(commitment.Recurrence)));
        }

        Problem[] tooLong = [.. TimeChecks.Of(commitment)];
        foreach (Problem problem in tooLong.Length > 0 ? tooLong : Feasibility.Of(commitment))
        {
            yield return problem;
        }

        foreach (Problem twice in Twice(commitment.Escalations.Select((level, i) => (level.Id, FormattableString.Invariant($"escalations[{i}].id")))))
        {
            yield return twice;
        }

        if (commitment.Share is <= 0m or > 1m)
        {
            yield return CharterRules.ShareOutOfRange.At("share", ("commitment", commitment.Id.Value), ("given", FormattableString.Invariant($"{commitment.Share}")));
        }

        if (commitment.Time == CommitmentTime.Business && service.Calendar is null)
        {
            yield return CharterRules.CalendarNeeded.At("time", ("commitment", commitment.Id.Value), ("service", service.Id.Value));
        }
    }

    private static IEnumerable<string> Missing(int count, string name) => count == 0 ? [name] : [];

    private static IEnumerable<Problem> Twice(IEnumerable<(string Id, string Path)> ids) =>
        ids.GroupBy(item => item.Id, StringComparer.Ordinal).SelectMany(same => same.Skip(1)).Select(item => CharterRules.IdTwice.At(item.Path, ("given", item.Id)));

    private static IEnumerable<Problem> Languages(CharterBuilder charter) =>
        from text in CharterTexts.Of(charter)
        from language in charter.LanguageCodes
        where !text.Text.Has(language)
        select CharterRules.LanguageMissing.At(text.Path, ("language", language), ("text", text.Text.ToString()));
}
