namespace ContactCenter.Data;

/// <summary>Says how far the work is.</summary>
/// <param name="step">What is being done.</param>
/// <param name="done">How much of the step is done, 0 to 1.</param>
internal delegate void StepReport(string step, double done);
