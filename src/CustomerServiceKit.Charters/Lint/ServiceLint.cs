using System.Collections.Immutable;

namespace CustomerServiceKit.Charters;

/// <summary>What the services of a charter leave open.</summary>
internal static class ServiceLint
{
    public static IEnumerable<Problem> Of(ServiceCharter charter) =>
        charter.Services.SelectMany((service, i) => Of(service).Select(p => p.Under(FormattableString.Invariant($"services[{i}]"))));

    private static IEnumerable<Problem> Of(CharterService service)
    {
        if (service.Commitments.Count == 0 && service.KpiCommitments.Count == 0)
        {
            yield return CharterLintRules.ServiceUnpromised.At("commitments", ("service", service.Id.Value));
        }
        else if (service.Channels.Count == 0)
        {
            yield return CharterLintRules.NoChannel.At("channels", ("service", service.Id.Value));
        }

        foreach ((Commitment response, int place) in service.Commitments.Select((c, i) => (c, i)).Where(c => StoppedBy(c.c, CaseEventKind.EmployeeReply)))
        {
            // Only promises whose clocks start together and count the same time can be held against each other.
            Commitment? resolution = service.Commitments.FirstOrDefault(c =>
                StoppedBy(c, CaseEventKind.StatusChanged) && c.Time == response.Time && c.Target.Compared(response.Target) < 0 && StartsTogether(c, response));
            if (resolution is not null)
            {
                yield return CharterLintRules.ResponseAfterResolution.At(
                    FormattableString.Invariant($"commitments[{place}].within"),
                    ("service", service.Id.Value),
                    ("response", response.Id.Value),
                    ("given", response.Target.ToString()),
                    ("resolution", resolution.Id.Value),
                    ("expected", resolution.Target.ToString()));
            }
        }
    }

    private static bool StoppedBy(Commitment commitment, CaseEventKind kind) => commitment.StoppedBy.Count > 0 && commitment.StoppedBy.All(e => e.Kind == kind);

    private static bool StartsTogether(Commitment one, Commitment other) => one.StartedBy.ToImmutableHashSet().SetEquals(other.StartedBy);
}
