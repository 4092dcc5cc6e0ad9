namespace CustomerServiceKit.Feedback;

/// <summary>What a step of a template asks for.</summary>
public enum TemplateStepKind
{
    /// <summary>The manager praises: items of the kind praise.</summary>
    Praise,

    /// <summary>The manager corrects, or names missing knowledge: items of these kinds.</summary>
    Correction,

    /// <summary>One of the two says something that is no item: a note with the id of the step.</summary>
    Talk,

    /// <summary>The two agree on what is done next: actions.</summary>
    Agreement,
}
