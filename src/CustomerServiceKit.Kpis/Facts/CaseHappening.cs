namespace CustomerServiceKit.Kpis;

/// <summary>One event of a case, as its history takes it in.</summary>
/// <param name="At">When, in milliseconds.</param>
/// <param name="Kind">What happened; null where the word is not known.</param>
/// <param name="Actor">Who acted; null where nobody said.</param>
/// <param name="Employee">The code of the employee who acted, or none.</param>
/// <param name="Channel">The code of the channel, or none.</param>
/// <param name="Station">The code of the employee or queue it went to, or none.</param>
/// <param name="Status">The kind of the status it changed to; null where the word is not known.</param>
/// <param name="HasValue">Whether a status is given.</param>
/// <param name="IsSeenByCustomer">Whether it is public and reached the customer.</param>
internal readonly record struct CaseHappening(
    long At, CaseEventKind? Kind, ActorKind? Actor, int Employee, int Channel, int Station, CaseStatusKind? Status, bool HasValue, bool IsSeenByCustomer);
