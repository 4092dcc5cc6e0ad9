namespace CustomerServiceKit.Kpis;

/// <summary>Takes what one thread reads for the distributions of a pass.</summary>
/// <param name="distribution">Which distribution of the pass.</param>
/// <param name="places">The place of each value's group.</param>
/// <param name="values">The values.</param>
internal delegate void TakeValues(int distribution, ReadOnlySpan<int> places, ReadOnlySpan<long> values);
