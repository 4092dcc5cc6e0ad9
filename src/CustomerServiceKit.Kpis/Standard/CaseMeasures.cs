namespace CustomerServiceKit.Kpis;

/// <summary>The parts of the KPIs on cases and on what happened to them.</summary>
internal static class CaseMeasures
{
    public static readonly RowSource Cases = RowSource.Of(FactSetIds.Case);

    private static readonly RowSource Events = RowSource.Of(FactSetIds.CaseEvent);

    private static readonly Condition Answered = Condition.Present(CaseEventFields.ReplyTime);

    /// <summary>Each reply of an employee with the time since the one before it in the same case.</summary>
    private static readonly RowSource EmployeeReplies = Events
        .Where(Condition.Is(Dimensions.EventKind, EnumText<CaseEventKind>.Of(CaseEventKind.EmployeeReply))).FollowedBy(CaseEventFields.At, [Dimensions.Case]);

    private static readonly Condition Later = Condition.All(Answered, Condition.Present(RowFields.SincePrevious));

    private static readonly RowSource Open = Cases.OpenAt(CaseFields.Created, CaseFields.Closed);

    private static readonly Condition StatusChange = Condition.Is(Dimensions.EventKind, EnumText<CaseEventKind>.Of(CaseEventKind.StatusChanged));

    /// <summary>A change from a status that is not resolved to one that is.</summary>
    private static readonly Condition Resolving = Condition.All(StatusChange, Resolved(Dimensions.ToValue), Condition.Not(Resolved(Dimensions.FromValue)));

    private static readonly Condition Reopening = Condition.All(StatusChange, Resolved(Dimensions.FromValue), Condition.Not(Resolved(Dimensions.ToValue)));

    private static readonly Condition BothCounted = Condition.All(Condition.Present(CaseFields.ReopenCount), Condition.Present(CaseFields.ResolutionCount));

    /// <summary>Each resolution with the time until the same case was opened again.</summary>
    private static readonly RowSource Resolutions = Events.Where(Resolving).FollowedBy(CaseEventFields.At, [Dimensions.Case], Events.Where(Reopening));

    public static Measure ReplyTime { get; } = Measure.Sum("reply-time", Events, Quantity.Field(CaseEventFields.ReplyTime), CaseEventFields.At, Answered);

    public static Measure Replies { get; } = Measure.Count("replies-to-customers", Events, CaseEventFields.At, Answered);

    public static Measure LaterReplyTime { get; } = Measure.Sum("later-reply-time", EmployeeReplies, Quantity.Field(CaseEventFields.ReplyTime), CaseEventFields.At, Later);

    public static Measure LaterReplies { get; } = Measure.Count("later-replies", EmployeeReplies, CaseEventFields.At, Later);

    public static Measure LongestReplyGap { get; } = Measure.Max("longest-reply-gap", Events, Quantity.Field(CaseEventFields.ReplyTime), CaseEventFields.At, Answered);

    public static Measure RequesterWait { get; } = Measure.Sum(
        "requester-wait", Cases, Quantity.Field(CaseFields.RequesterWait), CaseFields.LastResolved, Condition.Present(CaseFields.RequesterWait));

    public static Measure KnowingRequesterWait { get; } = Measure.Count("cases-with-known-wait", Cases, CaseFields.LastResolved, Condition.Present(CaseFields.RequesterWait));

    public static Measure WithBot { get; } = Measure.Count("cases-with-bot", Cases, CaseFields.Created, Some(CaseFields.BotReplyCount));

    public static Measure ContainedByBot { get; } = Measure.Count(
        "cases-contained-by-bot", Cases, CaseFields.Created,
        Condition.All(Some(CaseFields.BotReplyCount), None(CaseFields.ReplyCount), Some(CaseFields.ResolutionCount)));

    public static Measure HandedOff { get; } = Measure.Count(
        "cases-handed-off", Cases, CaseFields.Created, Condition.All(Some(CaseFields.BotReplyCount), Some(CaseFields.ReplyCount)));

    public static Measure OneTouch { get; } = Measure.Count(
        "cases-of-one-reply", Cases, CaseFields.LastResolved, Condition.Compare(CaseFields.ReplyCount, Comparison.Equal, Operand.Of(1m)));

    public static Measure FewerThanTwoReplies { get; } = Measure.Count(
        "cases-of-fewer-than-two-replies", Cases, CaseFields.LastResolved,
        Condition.All(Condition.Present(CaseFields.Closed), Condition.Compare(CaseFields.ReplyCount, Comparison.LessThan, Operand.Of(2m))));

    public static Measure StillResolvedKnowingReplies { get; } = Measure.Count(
        "cases-still-resolved-with-known-replies", Cases, CaseFields.LastResolved, Condition.All(Condition.Present(CaseFields.Closed), Condition.Present(CaseFields.ReplyCount)));

    public static Measure ResolvedKnowingReplies { get; } = Measure.Count("cases-resolved-with-known-replies", Cases, CaseFields.LastResolved, Condition.Present(CaseFields.ReplyCount));

    public static Measure Reopened { get; } = Measure.Count("cases-reopened", Cases, CaseFields.FirstResolved, Some(CaseFields.ReopenCount));

    public static Measure EverResolved { get; } = Measure.Count("cases-resolved-ever", Cases, CaseFields.FirstResolved, Condition.Present(CaseFields.ReopenCount));

    public static Measure ReopenEvents { get; } = Measure.Sum("reopenings", Cases, Quantity.Field(CaseFields.ReopenCount), CaseFields.FirstResolved, BothCounted);

    public static Measure ResolutionEventsOfCases { get; } = Measure.Sum(
        "resolutions-of-cases", Cases, Quantity.Field(CaseFields.ResolutionCount), CaseFields.FirstResolved, BothCounted);

    public static Measure ResolutionEvents { get; } = Measure.Count("resolutions", Events, CaseEventFields.At, Resolving);

    public static Measure ResolvedCases { get; } = Measure.Count("cases-resolved", Cases, CaseFields.LastResolved);

    public static Measure StillResolved { get; } = Measure.Count("cases-still-resolved", Cases, CaseFields.LastResolved, Condition.Present(CaseFields.Closed));

    public static Measure Backlog { get; } = Measure.Count("backlog", Open, RowFields.AsOf);

    public static Measure Age { get; } = Measure.Sum("age", Open, Quantity.Field(RowFields.Age), RowFields.AsOf);

    public static Measure Changed { get; } = Measure.Count("cases-that-changed-hands", Cases, CaseFields.Created, Moved());

    public static Measure ChangedTold { get; } = Measure.Count("cases-with-known-hands", Cases, CaseFields.Created, Condition.Known(Moved()));

    public static Measure ChangedToldOfRestart { get; } = Measure.Count("cases-changed-told", Cases, CaseFields.Created, Condition.All(Moved(), Condition.Present(Dimensions.Restarted)));

    public static Measure ChangedWithoutRestart { get; } = Measure.Count("cases-changed-without-restart", Cases, CaseFields.Created, Condition.All(Moved(), Condition.Is(Dimensions.Restarted, "no")));

    /// <summary>The time from creation to a later time, and how many cases have it; they count at that time.</summary>
    public static (Measure Time, Measure Count) From(FieldId from, FieldId until, string name) => (
        Measure.Sum(name, Cases, Quantity.Between(from, until), until, Condition.Present(from)),
        Measure.Count($"cases-with-{name}", Cases, until, Condition.Present(from)));

    /// <summary>The same in the opening hours of each case's own calendar.</summary>
    public static (Measure Time, Measure Count) InOwnHours(FieldId from, FieldId until, string name)
    {
        Quantity quantity = Quantity.Between(from, until, Dimensions.Calendar);
        Condition known = Condition.All(Condition.Present(from), Condition.Present(Dimensions.Calendar));
        return (Measure.Sum(name, Cases, quantity, until, known), Measure.Count($"cases-with-{name}", Cases, until, known));
    }

    public static Measure ReopenedWithin(Threshold within, string parameter) =>
        Measure.Count("resolutions-reopened", Resolutions, CaseEventFields.At, Within(within, parameter));

    public static Measure ResolutionsTold(Threshold within, string parameter) =>
        Measure.Count("resolutions-told", Resolutions, CaseEventFields.At, Condition.Known(Within(within, parameter)));

    public static Condition Moved() => Condition.Any(
        Condition.Compare(CaseFields.ChannelCount, Comparison.GreaterThan, Operand.Of(1m)), Condition.Compare(CaseFields.EmployeeCount, Comparison.GreaterThan, Operand.Of(1m)));

    public static CompareCondition Within(Threshold within, string parameter) => Condition.Compare(RowFields.FollowedAfter, within.Comparison, Operand.Parameter(parameter));

    private static CompareCondition Some(FieldId count) => Condition.Compare(count, Comparison.AtLeast, Operand.Of(1m));

    private static CompareCondition None(FieldId count) => Condition.Compare(count, Comparison.Equal, Operand.Of(0m));

    private static IsCondition Resolved(DimensionId value) => Condition.Is(value, EnumText<CaseStatusKind>.Of(CaseStatusKind.Resolved), EnumText<CaseStatusKind>.Of(CaseStatusKind.Closed));
}
