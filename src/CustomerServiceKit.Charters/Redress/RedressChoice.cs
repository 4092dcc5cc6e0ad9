namespace CustomerServiceKit.Charters;

/// <summary>Which redress a promise has: the one that names it, or the one for all the rest.</summary>
internal static class RedressChoice
{
    public static Redress? Of(IReadOnlyList<Redress> given, CommitmentId promise) =>
        given.FirstOrDefault(r => r.Promises.Contains(promise)) ?? given.FirstOrDefault(r => r.Promises.Count == 0);
}
