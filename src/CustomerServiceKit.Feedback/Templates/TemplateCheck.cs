namespace CustomerServiceKit.Feedback;

/// <summary>Finds the steps of a template for which a session has nothing.</summary>
internal static class TemplateCheck
{
    public static IEnumerable<TemplateStep> Missing(FeedbackTemplate template, FeedbackSession session)
    {
        bool prepared = session.Items.Count > 0;
        bool held = session.HeldDuring is not null;

        // Praises are found in their order: a closing one is not the one at the beginning. Corrections between them move on the place from which the next is looked for.
        int at = 0;
        foreach (TemplateStep step in template.Steps)
        {
            bool missing = step.Kind switch
            {
                TemplateStepKind.Praise => prepared && !Found(session, ref at, praise: true),
                TemplateStepKind.Correction => Skipped(session, ref at),
                TemplateStepKind.Talk => held && !session.Notes.Any(note => note.Step == step.Id),
                _ => held && session.Actions.Count == 0,
            };
            if (missing)
            {
                yield return step;
            }
        }
    }

    /// <summary>Where in a stored session the thing is missing.</summary>
    public static string PathOf(TemplateStepKind kind) => kind switch
    {
        TemplateStepKind.Talk => "held.notes",
        TemplateStepKind.Agreement => "actions",
        _ => "items",
    };

    private static bool Found(FeedbackSession session, ref int at, bool praise)
    {
        int start = at;
        while (at < session.Items.Count && session.Items[at].Kind == FeedbackItemKind.Praise == praise)
        {
            at++;
        }

        return at > start;
    }

    /// <summary>Moves on behind corrections, of which there need not be any.</summary>
    private static bool Skipped(FeedbackSession session, ref int at)
    {
        Found(session, ref at, praise: false);
        return false;
    }
}
