using ContactCenter.Data;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Output;

/// <summary>All that a run has to say.</summary>
internal sealed record Report(ServiceData Data, LocalDate From, LocalDate To, ReportTable Total, IReadOnlyList<ReportTable> Tables, Explanation? Explained)
{
    /// <summary>All tables, the whole first.</summary>
    public IEnumerable<ReportTable> All => Tables.Prepend(Total);
}
