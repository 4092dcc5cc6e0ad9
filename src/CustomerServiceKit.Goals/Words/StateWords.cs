namespace CustomerServiceKit.Goals;

/// <summary>What the state of a goal is called.</summary>
internal static class StateWords
{
    private static readonly LocalizedText s_draft = DraftText.Of("draft", "טיוטה", "schiță");

    private static readonly LocalizedText s_provisional = DraftText.Of("in force, provisional", "בתוקף, זמני", "în vigoare, provizoriu");

    private static readonly LocalizedText s_active = DraftText.Of("in force", "בתוקף", "în vigoare");

    private static readonly LocalizedText s_underReview = DraftText.Of("in force, under review", "בתוקף, בבחינה", "în vigoare, în examinare");

    private static readonly LocalizedText s_met = DraftText.Of("met", "הושג", "atins");

    private static readonly LocalizedText s_missed = DraftText.Of("missed", "לא הושג", "neatins");

    private static readonly LocalizedText s_undetermined = DraftText.Of("over and undetermined", "הסתיים ולא הוכרע", "încheiat și nedecis");

    private static readonly LocalizedText s_expired = DraftText.Of("expired", "פג תוקפו", "expirat");

    public static LocalizedText Of(GoalState state) => state switch
    {
        GoalState.Draft => s_draft,
        GoalState.Provisional => s_provisional,
        GoalState.Active => s_active,
        GoalState.UnderReview => s_underReview,
        GoalState.Met => s_met,
        GoalState.Missed => s_missed,
        GoalState.Undetermined => s_undetermined,
        _ => s_expired,
    };
}
