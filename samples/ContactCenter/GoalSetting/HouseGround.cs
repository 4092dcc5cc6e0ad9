using NodaTime;
using NodaTime.Text;

namespace ContactCenter.GoalSetting;

/// <summary>A ground of a goal, its texts by language.</summary>
internal sealed record HouseGround(decimal? Level, string Dated, IReadOnlyDictionary<string, string> Source, IReadOnlyDictionary<string, string> Says)
{
    public LocalDate Day => LocalDatePattern.Iso.Parse(Dated).Value;
}
