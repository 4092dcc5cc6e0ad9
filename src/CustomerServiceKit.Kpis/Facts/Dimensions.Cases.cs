namespace CustomerServiceKit.Kpis;

public static partial class Dimensions
{
    /// <summary>The organisation the customer belongs to.</summary>
    public static DimensionId Account { get; } = new("account");

    /// <summary>The customer's tier at the time.</summary>
    public static DimensionId Tier { get; } = new("tier");

    /// <summary>The category, where a source has one beside the reason.</summary>
    public static DimensionId Category { get; } = new("category");

    /// <summary>The status by the name its source gives it.</summary>
    public static DimensionId Status { get; } = new("status");

    /// <summary>The kind of status: <c>new</c>, <c>open</c>, <c>resolved</c> and so on.</summary>
    public static DimensionId StatusKind { get; } = new("status-kind");

    /// <summary>Who opened it: <c>customer</c>, <c>employee</c>, <c>bot</c>, <c>system</c> or <c>external</c>; one that an employee opened has another first reply.</summary>
    public static DimensionId CreatedBy { get; } = new("created-by");

    /// <summary>The employee who gave the first reply, who need not be the owner.</summary>
    public static DimensionId FirstReplyBy { get; } = new("first-reply-by");

    /// <summary>Whether the customer had to start again: asked twice for the same, or sent to open a new case: <c>yes</c> or <c>no</c>.</summary>
    public static DimensionId Restarted { get; } = new("restarted");

    /// <summary>The case it belongs under.</summary>
    public static DimensionId Parent { get; } = new("parent");

    /// <summary>The case it was merged into.</summary>
    public static DimensionId MergedInto { get; } = new("merged-into");

    /// <summary>The opening hours that apply to it.</summary>
    public static DimensionId Calendar { get; } = new("calendar");

    /// <summary>What happened to the case: <c>created</c>, <c>customer-message</c>, <c>employee-reply</c>, <c>status-changed</c> and so on.</summary>
    public static DimensionId EventKind { get; } = new("event-kind");

    /// <summary>What happened, in the source's words, where the kind is <c>custom</c>.</summary>
    public static DimensionId CustomKind { get; } = new("custom-kind");

    /// <summary>Whether the customer can see it: <c>yes</c> or <c>no</c>.</summary>
    public static DimensionId Public { get; } = new("public");

    /// <summary>Whether a message or an invitation reached its receiver: <c>yes</c> or <c>no</c>.</summary>
    public static DimensionId Delivered { get; } = new("delivered");

    /// <summary>The value before a change, for example a status.</summary>
    public static DimensionId FromValue { get; } = new("from-value");

    /// <summary>The value after a change.</summary>
    public static DimensionId ToValue { get; } = new("to-value");

    /// <summary>The party for whom somebody else acted.</summary>
    public static DimensionId OnBehalfOf { get; } = new("on-behalf-of");
}
