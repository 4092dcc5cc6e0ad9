using System.Globalization;
using NodaTime.Text;

namespace CustomerServiceKit.Kpis;

/// <summary>How the events that the service clock reads become facts.</summary>
internal static class CaseEventSchema
{
    public static FactSchema<CaseEvent> Complete { get; } = FactSchema.CaseEvents<CaseEvent>(Key)
        .Source(e => e.Source)
        .Time(CaseEventFields.At, e => e.At)
        .Amount(CaseEventFields.Sequence, Unit.Count, e => e.Sequence)
        .Dimension(Dimensions.Case, e => e.Case.Value)
        .Word<CaseEventKind>(Dimensions.EventKind, e => e.Kind)
        .Dimension(Dimensions.CustomKind, e => e.CustomKind)
        .Word<ActorKind>(Dimensions.Actor, e => e.ActorKind)
        .Dimension(Dimensions.Employee, e => e.ActorKind == ActorKind.Employee ? e.Actor : null)
        .Dimension(Dimensions.FromValue, e => e.FromValue)
        .Dimension(Dimensions.ToValue, e => e.ToValue)
        .Flag(Dimensions.Public, e => e.IsPublic)
        .Flag(Dimensions.Delivered, e => e.IsDelivered)
        .Dimension(Dimensions.Channel, e => e.Channel?.Value)
        .Dimension(Dimensions.OnBehalfOf, e => e.OnBehalfOf);

    // Neither an instant nor a number has a slash, so that no two events ever share a key whatever the case is called.
    private static string Key(CaseEvent happened) =>
        $"{happened.Case}/{InstantPattern.ExtendedIso.Format(happened.At)}/{happened.Sequence.ToString(CultureInfo.InvariantCulture)}";
}
