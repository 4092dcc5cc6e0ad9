namespace ContactCenter.Simulation;

/// <summary>What a half-day is for.</summary>
internal enum DutyKind
{
    /// <summary>Takes calls.</summary>
    Phone,

    /// <summary>Answers chats, mails and messages.</summary>
    Desk,

    /// <summary>Was planned for the desk, and fell ill.</summary>
    Sick,

    /// <summary>On leave that was planned.</summary>
    Leave,
}
