namespace CustomerServiceKit.Kpis;

/// <summary>The properties by which the facts of this package are told apart; an integrator may add his own.</summary>
public static partial class Dimensions
{
    /// <summary>The employee: of an interaction, the one who primarily handled it; of a case, its owner.</summary>
    public static DimensionId Employee { get; } = new("employee");

    /// <summary>The team of the employee at the time, or as recorded then.</summary>
    public static DimensionId Team { get; } = new("team");

    /// <summary>The department of the employee at the time.</summary>
    public static DimensionId Department { get; } = new("department");

    /// <summary>The division of the employee at the time.</summary>
    public static DimensionId Division { get; } = new("division");

    /// <summary>The role of the employee at the time.</summary>
    public static DimensionId Role { get; } = new("role");

    /// <summary>The proficiency of the employee at the time, for example <c>professional</c>.</summary>
    public static DimensionId Proficiency { get; } = new("proficiency");

    /// <summary>The queue.</summary>
    public static DimensionId Queue { get; } = new("queue");

    /// <summary>The channel by its own name.</summary>
    public static DimensionId Channel { get; } = new("channel");

    /// <summary>The kind of channel: <c>phone</c>, <c>chat</c>, <c>email</c> and so on.</summary>
    public static DimensionId ChannelKind { get; } = new("channel-kind");

    /// <summary>Who opened it: <c>inbound</c>, <c>outbound</c> or <c>internal</c>.</summary>
    public static DimensionId Direction { get; } = new("direction");

    /// <summary>The outcome by the name its source gives it.</summary>
    public static DimensionId Outcome { get; } = new("outcome");

    /// <summary>The kind of outcome: <c>answered</c>, <c>abandoned</c> and so on.</summary>
    public static DimensionId OutcomeKind { get; } = new("outcome-kind");

    /// <summary>The topic or disposition.</summary>
    public static DimensionId Reason { get; } = new("reason");

    /// <summary>The customer.</summary>
    public static DimensionId Customer { get; } = new("customer");

    /// <summary>The case it belongs to.</summary>
    public static DimensionId Case { get; } = new("case");

    /// <summary>The interaction a queue visit or an engagement belongs to: the interaction's own key.</summary>
    public static DimensionId Interaction { get; } = new("interaction");

    /// <summary>What the employee did in it: <c>primary</c>, <c>consult</c>, <c>monitor</c>, <c>preview</c> or <c>barge</c>.</summary>
    public static DimensionId EngagementRole { get; } = new("engagement-role");

    /// <summary>Whether the employee declared the matter resolved at this contact: <c>yes</c> or <c>no</c>.</summary>
    public static DimensionId ResolvedByEmployee { get; } = new("resolved-by-employee");

    /// <summary>Whether the customer said the matter was resolved at this contact: <c>yes</c> or <c>no</c>.</summary>
    public static DimensionId ResolvedByCustomer { get; } = new("resolved-by-customer");

    /// <summary>Whether an offer was made: <c>yes</c> or <c>no</c>.</summary>
    public static DimensionId OfferMade { get; } = new("offer-made");

    /// <summary>Whether the offer was accepted, a sale made: <c>yes</c> or <c>no</c>.</summary>
    public static DimensionId OfferAccepted { get; } = new("offer-accepted");

    /// <summary>What a level measures: <c>population</c>, <c>headcount</c> and so on.</summary>
    public static DimensionId LevelKind { get; } = new("level-kind");

    /// <summary>How it came to be: <c>customer</c>, <c>callback</c>, <c>proactive</c>, <c>transfer</c> or <c>system</c>.</summary>
    public static DimensionId Origin { get; } = new("origin");

    /// <summary>Who ended it: <c>customer</c>, <c>employee</c>, <c>bot</c>, <c>system</c> or <c>external</c>.</summary>
    public static DimensionId EndedBy { get; } = new("ended-by");

    /// <summary>The interaction it follows in a chain of transfers or callbacks.</summary>
    public static DimensionId Previous { get; } = new("previous");

    /// <summary>Whether the first level could resolve such a matter at all: <c>yes</c> or <c>no</c>.</summary>
    public static DimensionId ResolvableAtFirstLevel { get; } = new("resolvable-at-first-level");

    /// <summary>Whether an offer could be made: <c>yes</c> or <c>no</c>.</summary>
    public static DimensionId OfferEligible { get; } = new("offer-eligible");

    /// <summary>The priority.</summary>
    public static DimensionId Priority { get; } = new("priority");

    /// <summary>Why it entered the queue: <c>direct</c>, <c>transfer</c>, <c>overflow</c>, <c>bot</c> or <c>requeue</c>.</summary>
    public static DimensionId EnterReason { get; } = new("enter-reason");

    /// <summary>Why it left the queue, by the name its source gives it.</summary>
    public static DimensionId LeaveReason { get; } = new("leave-reason");

    /// <summary>The queue it came from.</summary>
    public static DimensionId FromQueue { get; } = new("from-queue");

    /// <summary>The queue it went to.</summary>
    public static DimensionId ToQueue { get; } = new("to-queue");

    /// <summary>Who took part or acted: <c>employee</c>, <c>bot</c>, <c>customer</c>, <c>system</c> or <c>external</c>.</summary>
    public static DimensionId Actor { get; } = new("actor");

    /// <summary>What became of the offer to the employee: <c>accepted</c>, <c>declined</c>, <c>missed</c> and so on.</summary>
    public static DimensionId OfferResult { get; } = new("offer-result");

    /// <summary>The promise, by the id the charter gives it.</summary>
    public static DimensionId Commitment { get; } = new("commitment");

    /// <summary>How the promise stands: <c>met</c>, <c>breached</c>, <c>open</c>, <c>paused</c>, <c>excluded</c> or <c>cancelled</c>.</summary>
    public static DimensionId CommitmentOutcome { get; } = new("commitment-outcome");

    /// <summary>The version of the charter that was in force for the promise.</summary>
    public static DimensionId CharterVersion { get; } = new("charter-version");
}
