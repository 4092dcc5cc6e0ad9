using System.Runtime.ExceptionServices;

namespace CustomerServiceKit.Charters;

/// <summary>Works on many cases on all processors, and gives what comes of them in the order of the cases.</summary>
internal static class ManyCases
{
    // So many at a time, so that what was given can be forgotten before all is made.
    private const int Batch = 128;

    public static IEnumerable<T> Of<T>(List<List<CaseEvent>> cases, Func<List<CaseEvent>, List<T>> of)
    {
        List<T>[] made = new List<T>[Math.Min(Batch, cases.Count)];
        for (int first = 0; first < cases.Count; first += Batch)
        {
            int count = Math.Min(Batch, cases.Count - first);
            Make(cases, first, count, of, made);
            for (int i = 0; i < count; i++)
            {
                foreach (T one in made[i])
                {
                    yield return one;
                }
            }
        }
    }

    private static void Make<T>(List<List<CaseEvent>> cases, int first, int count, Func<List<CaseEvent>, List<T>> of, List<T>[] made)
    {
        if (count == 1)
        {
            made[0] = of(cases[first]);
            return;
        }

        Exception?[] failed = new Exception?[count];
        Parallel.For(0, count, i =>
        {
            try
            {
                made[i] = of(cases[first + i]);
            }
            catch (Exception failure) when (failure is ProblemException or ArgumentException)
            {
                failed[i] = failure;
            }
        });
        if (Array.Find(failed, f => f is not null) is Exception firstFailure)
        {
            ExceptionDispatchInfo.Capture(firstFailure).Throw();
        }
    }
}
