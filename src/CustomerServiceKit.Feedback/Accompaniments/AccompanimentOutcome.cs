namespace CustomerServiceKit.Feedback;

/// <summary>What an accompaniment may give to those who take part, as the guides name it (R124).</summary>
public enum AccompanimentOutcome
{
    /// <summary>They defined their service concept.</summary>
    DefinedConcept,

    /// <summary>They turned a difficulty into a challenge.</summary>
    TurnedDifficulty,

    /// <summary>They found ways to cope.</summary>
    Coping,

    /// <summary>They widened their view of others.</summary>
    WiderView,

    /// <summary>They know themselves better.</summary>
    SelfKnowledge,

    /// <summary>They relate better to others.</summary>
    Relating,

    /// <summary>They grew.</summary>
    Growth,

    /// <summary>They found satisfaction.</summary>
    Satisfaction,

    /// <summary>They belong.</summary>
    Belonging,
}
