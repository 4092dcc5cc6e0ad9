using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>How rows are read. Unless told otherwise it is strict: a row that breaks a rule is left out and listed.</summary>
public sealed class IntakePolicy
{
    private IReadOnlyCollection<ProblemRule> _tolerated = [];

    /// <summary>Whether rows with the same key are looked for.</summary>
    /// <value><see langword="true"/> unless set. Switch it off only where the source guarantees unique keys: it saves a dictionary over all keys.</value>
    public bool CheckKeys { get; set; } = true;

    /// <summary>By how much a stated wait or length may differ from the one its times give before it is reported as a finding, in milliseconds.</summary>
    /// <value>1,000 unless set, since many sources keep whole seconds.</value>
    public long WaitToleranceMilliseconds { get; set; } = 1000;

    /// <summary>How long an employee may be in one state, other than logged off, before it is reported as a finding.</summary>
    /// <value>24 hours unless set.</value>
    public Duration LongestState { get; set; } = Duration.FromHours(24);

    /// <summary>The rules whose breach does not reject a row: the row is accepted, and the breach is counted in <see cref="Intake.Tolerated"/> and reported as a finding.</summary>
    /// <value>
    /// None unless set. What becomes of the row: a value that breaks its rule counts as not known, never as zero, and where every row must have it the row is rejected after all; of two
    /// times out of order that is the later one, but a stretch of time that ends before it starts takes no time; overlapping stretches, an employee who is not known and times of mixed
    /// zones stay as they are.
    /// </value>
    /// <exception cref="ArgumentException">A rule is not one of <see cref="IntakeRules.Tolerable"/>.</exception>
    public IReadOnlyCollection<ProblemRule> Tolerated
    {
        get => _tolerated;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            string[] refused = [.. value.Except(IntakeRules.Tolerable).Select(r => r.Code)];
            _tolerated = refused.Length == 0
                ? [.. value]
                : throw new ArgumentException($"No policy can tolerate {string.Join(", ", refused)}; see IntakeRules.Tolerable.", nameof(value));
        }
    }

    /// <summary>A policy that tolerates whatever can be tolerated, and counts it.</summary>
    /// <returns>A new policy, to be changed as needed.</returns>
    public static IntakePolicy Lenient() => new() { Tolerated = IntakeRules.Tolerable };
}
