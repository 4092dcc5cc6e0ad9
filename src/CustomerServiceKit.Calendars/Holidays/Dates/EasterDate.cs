namespace CustomerServiceKit.Calendars;

/// <summary>So many days after Easter Sunday, or before it.</summary>
internal sealed record EasterDate(EasterKind Easter, int Offset) : DateKind
{
    public override int Reach => Math.Abs(Offset);

    public override IEnumerable<Occurrence> GivenBy(int year) => [Occurrence.Of(EasterSunday.In(year, Easter).PlusDays(Offset))];

    public override string ToString() => Offset == 0 ? $"{EnumWords<EasterKind>.Of(Easter)} easter" : FormattableString.Invariant($"{EnumWords<EasterKind>.Of(Easter)} easter {Offset:+0;-0}");
}
