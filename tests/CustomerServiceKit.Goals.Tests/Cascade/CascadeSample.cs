namespace CustomerServiceKit.Goals.Tests.Cascade;

/// <summary>A department with two teams: north with Ann and Ben, south with Cid, Dot and Eve.</summary>
internal static class CascadeSample
{
    public static GoalScope Care { get; } = GoalScope.Of(new UnitId("care"), UnitLevel.Department);

    public static GoalScope North { get; } = GoalScope.Of(new UnitId("north"), UnitLevel.Team);

    public static GoalScope South { get; } = GoalScope.Of(new UnitId("south"), UnitLevel.Team);

    public static CascadePart Person(string name, decimal weight = 1m) => CascadePart.Of(new EmployeeId(name), weight);

    public static GoalScope Of(string name) => GoalScope.Of(new EmployeeId(name));

    public static CascadePart Department(CascadePart? north = null, CascadePart? south = null) => CascadePart.Of(Care).Over(
        north ?? CascadePart.Of(North).Over(Person("ann"), Person("ben")),
        south ?? CascadePart.Of(South).Over(Person("cid"), Person("dot"), Person("eve", 0.5m)));

    public static Goal Amount(decimal level) => Sample.Upsells.Choose(new GoalId("upsells"), level, "Dana", "agreed", Sample.AprilToJuly).OrThrow();

    public static Goal Rate(decimal level) => Sample.Conversion.Choose(new GoalId("conversion"), level, "Dana", "agreed", Sample.AprilToJuly).OrThrow();

    public static decimal Level(this GoalCascade cascade, GoalScope scope) => cascade.Find(scope)!.TopDown;
}
