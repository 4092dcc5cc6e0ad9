namespace CustomerServiceKit;

/// <summary>Who judged what was heard or seen.</summary>
/// <remarks>
/// What a machine says of a person's conduct, let alone of his feelings, is no observation: feedback rests on somebody who listened or watched (R099). The European Union forbids inferring the emotions of people at work
/// from their voice or face (Regulation 2024/1689, article 5(1)(f)).
/// </remarks>
public enum RaterKind
{
    /// <summary>A person listened or watched, and judged.</summary>
    Human,

    /// <summary>A program judged, with or without a person who looked at it afterwards.</summary>
    Automated,
}
