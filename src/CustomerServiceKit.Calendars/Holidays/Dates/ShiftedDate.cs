namespace CustomerServiceKit.Calendars;

/// <summary>So many days after another yearly date, or before it; after its moves.</summary>
internal sealed record ShiftedDate(DateKind Inner, int Days) : DateKind
{
    public override int Reach => Inner.Reach + Math.Abs(Days);

    public override IEnumerable<Occurrence> GivenBy(int year) => Inner.GivenBy(year).Select(o => new Occurrence(o.Nominal.PlusDays(Days), o.Observed.PlusDays(Days)));

    public override string ToString() => FormattableString.Invariant($"({Inner}) {Days:+0;-0}");
}
