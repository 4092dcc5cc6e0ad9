using CsCheck;
using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Business;

/// <summary>What holds when any two calendars are combined, also those of two time zones.</summary>
public sealed class CombinationProperties
{
    private static readonly Gen<(BusinessCalendar Left, BusinessCalendar Right, Instant Near)> Two =
        Gen.Select(AnyCalendar.Near, AnyCalendar.Near).Select((left, right) => (left.Plain.Build(), right.Plain.Build(), left.Near));

    [Fact]
    public void IsOpen_Combined_IsTheLogicOfTheTwo() => Gen.Select(Two, Gen.Int[-9000, 9000]).Sample((two, minutes) =>
    {
        Instant at = two.Near + Duration.FromMinutes(minutes);
        bool left = two.Left.IsOpen(at), right = two.Right.IsOpen(at);

        two.Left.Union(two.Right).IsOpen(at).Should().Be(left || right);
        two.Left.Intersect(two.Right).IsOpen(at).Should().Be(left && right);
        two.Left.Except(two.Right).IsOpen(at).Should().Be(left && !right);
    }, iter: 60);

    [Fact]
    public void Elapsed_Combined_AddsUp() => Gen.Select(Two, Gen.Int[-9000, 9000], Gen.Int[0, 20_000]).Sample((two, from, length) =>
    {
        Instant start = two.Near + Duration.FromMinutes(from), end = start + Duration.FromMinutes(length);
        Duration left = two.Left.Elapsed(start, end), right = two.Right.Elapsed(start, end), both = two.Left.Intersect(two.Right).Elapsed(start, end);

        two.Left.Union(two.Right).Elapsed(start, end).Should().Be(left + right - both);
        two.Left.Except(two.Right).Elapsed(start, end).Should().Be(left - both);
        two.Right.Intersect(two.Left).Elapsed(start, end).Should().Be(both);
    }, iter: 60);

    [Fact]
    public void Explain_Combined_PartitionsTheStretchAndAgreesWithElapsed() => Gen.Select(Two, Gen.Int[-9000, 9000], Gen.Int[1, 9000], Gen.Int[0, 2]).Sample((two, from, length, how) =>
    {
        BusinessCalendar made = how == 0 ? two.Left.Union(two.Right) : how == 1 ? two.Left.Intersect(two.Right) : two.Left.Except(two.Right);
        Instant start = two.Near + Duration.FromMinutes(from), end = start + Duration.FromMinutes(length);
        CalendarExplanation explanation = made.Explain(start, end);

        explanation.OpenTime.Should().Be(made.Elapsed(start, end));
        explanation.Segments.Should().OnlyContain(s => s.Length > Duration.Zero && made.IsOpen(s.Start) == (s.Kind == CalendarSegmentKind.Open));
        explanation.Segments.Select(s => s.Start).Append(end).Should().Equal(explanation.Segments.Select(s => s.End).Prepend(start));
    }, iter: 60);

    [Fact]
    public void Save_Combined_LoadsBackTheSame() => Gen.Select(Two, Gen.Int[0, 2]).Sample((two, how) =>
    {
        BusinessCalendar made = (how == 0 ? two.Left.Union(two.Right) : how == 1 ? two.Left.Intersect(two.Right) : two.Left.Except(two.Right))
            .WithName(new CalendarId("made"), LocalizedText.English("Made"));
        string text = CalendarJson.Save(made);
        BusinessCalendar again = CalendarJson.Load(text);

        CalendarJson.Save(again).Should().Be(text);
        Instant start = two.Near - Duration.FromDays(8), end = two.Near + Duration.FromDays(8);
        again.Explain(start, end).ToString().Should().Be(made.Explain(start, end).ToString());
    }, iter: 40);
}
