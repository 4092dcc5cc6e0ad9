using System.Runtime.ExceptionServices;

namespace CustomerServiceKit.Charters;

/// <summary>Lets the clocks of many cases run on all processors, and gives their states in the order of the cases.</summary>
internal static class ManyCases
{
    // So many at a time, so that what was given can be forgotten before all is made.
    private const int Batch = 128;

    public static IEnumerable<ClockState> Of(List<List<CaseEvent>> cases, Func<List<CaseEvent>, List<ClockState>> of)
    {
        List<ClockState>[] made = new List<ClockState>[Math.Min(Batch, cases.Count)];
        for (int first = 0; first < cases.Count; first += Batch)
        {
            int count = Math.Min(Batch, cases.Count - first);
            Make(cases, first, count, of, made);
            for (int i = 0; i < count; i++)
            {
                foreach (ClockState one in made[i])
                {
                    yield return one;
                }
            }
        }
    }

    private static void Make(List<List<CaseEvent>> cases, int first, int count, Func<List<CaseEvent>, List<ClockState>> of, List<ClockState>[] made)
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
