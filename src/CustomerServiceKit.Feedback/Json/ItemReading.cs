using System.Collections.Immutable;

namespace CustomerServiceKit.Feedback;

/// <summary>Reads items; the text that comes next belongs to its kind and to no other.</summary>
internal static class ItemReading
{
    public static ImmutableArray<FeedbackItem> List(Fields fields, string name) => [.. fields.List(name, Item)];

    private static FeedbackItem Item(Node node)
    {
        Fields fields = new(node, "an item", "kind", "evidence", "situation", "behaviour", "impact", "instead-do", "to-learn", "criterion");
        FeedbackItemKind kind = fields.Word<FeedbackItemKind>("kind");
        IReadOnlyList<EvidenceId> evidence = [.. fields.List("evidence", id => id.Id(text => new EvidenceId(text))).OfType<EvidenceId>()];
        string situation = fields.RequiredText("situation");
        string behaviour = fields.RequiredText("behaviour");
        string impact = fields.RequiredText("impact");
        Strange(fields, "instead-do", kind == FeedbackItemKind.Correction);
        Strange(fields, "to-learn", kind == FeedbackItemKind.KnowledgeGap);
        FeedbackItem item = kind switch
        {
            FeedbackItemKind.Correction => FeedbackItem.Correction(evidence, situation, behaviour, impact, fields.RequiredText("instead-do")),
            FeedbackItemKind.KnowledgeGap => FeedbackItem.KnowledgeGap(evidence, situation, behaviour, impact, fields.RequiredText("to-learn")),
            _ => FeedbackItem.Praise(evidence, situation, behaviour, impact),
        };
        if (fields.Text("criterion") is not string criterion)
        {
            return item;
        }

        if (string.IsNullOrWhiteSpace(criterion))
        {
            fields.Find("criterion")!.Value.Refuse("a criterion that is not blank");
            return item;
        }

        return item.About(criterion);
    }

    private static void Strange(Fields fields, string name, bool belongs)
    {
        if (!belongs && fields.Find(name) is Node field)
        {
            field.Refuse($"no {name} in an item of this kind");
        }
    }
}
