using System.Globalization;
using System.Text.Json;
using CustomerServiceKit.Cases.Tests.Rows;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace CustomerServiceKit.Cases.Tests.Kpis;

/// <summary>Measures rows that give one mean for each room and print the mean of those. It is such a mean openly: one row per entity, in a variant that says so.</summary>
internal static class RoomRows
{
    // Time is kept in milliseconds; with a thousand replies in every room its mean keeps millionths of a second.
    private const int RepliesOfARoom = 1000;

    private static readonly FactSetId RoomSet = new("room");

    private static readonly FieldId Started = new("started");

    private static readonly FieldId Waited = new("waited");

    private static readonly FieldId Replies = new("replies");

    private static readonly DimensionId Name = new("room");

    private static readonly FactSchema<Room> Schema = FactSchema.Create<Room>(RoomSet, r => r.Id)
        .Time(Started, _ => RowTime.At("09:00")).Span(Waited, r => r.Waited).Amount(Replies, Unit.Count, _ => RepliesOfARoom).Dimension(Name, r => r.Id);

    private static readonly RowSource PerRoom = RowSource.PerEntity(
        Formula.Ratio(Total("waited", Waited), Total("replies", Replies)), Name);

    private static readonly KpiDefinition MeanOfRooms = new(
        new KpiKey("next-reply-time", "mean-of-rooms"), LocalizedText.English("Reply time (mean of the rooms' means)"), KpiFamily.Service, Unit.Seconds, Direction.Down,
        Formula.Ratio(Measure.Sum("means-of-rooms", PerRoom, Quantity.Field(RowFields.EntityValue), RowFields.AsOf), Measure.Count("rooms", PerRoom, RowFields.AsOf)));

    public static Measurement Mean(JsonElement given, params string[] names)
    {
        KpiRow.Only(given, "rooms", "conversations");
        Room[] rooms = [.. given.List("rooms", "conversations").Select((r, i) =>
            new Room(i.ToString(CultureInfo.InvariantCulture), Duration.FromMilliseconds((long)Math.Round(KpiRow.Needed(r, names) * RepliesOfARoom * 1000m))))];
        return KpiPlan.Compile(MeanOfRooms).Run(FactSets.Of(Schema.Read(rooms))).Get(MeanOfRooms);
    }

    private static Measure Total(string name, FieldId field) => Measure.Sum(name, RowSource.Of(RoomSet), Quantity.Field(field), Started);

    private sealed record Room(string Id, Duration Waited);
}
