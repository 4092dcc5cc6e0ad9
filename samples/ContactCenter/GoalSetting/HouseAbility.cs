using CustomerServiceKit.Goals;
using NodaTime.Text;

namespace ContactCenter.GoalSetting;

/// <summary>The examination of the ability to reach a goal, its texts by language.</summary>
internal sealed record HouseAbility(string On, IReadOnlyDictionary<string, string> By, IReadOnlyDictionary<string, string> Finding, IReadOnlyDictionary<string, string> Way)
{
    public AbilityExamination Examination => new(HouseText.Of(By), LocalDatePattern.Iso.Parse(On).Value, HouseText.Of(Finding), HouseText.Of(Way));
}
