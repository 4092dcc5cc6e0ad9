using ContactCenter.Data;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Output;

/// <summary>All that a run has to say.</summary>
internal sealed record Report(ServiceData Data, LocalDate From, LocalDate To, ReportTable Total, IReadOnlyList<ReportTable> Tables, Explanation? Explained)
{
    /// <summary>Tables on staff, on cases, on what people say; a view without a value is not here.</summary>
    public IReadOnlyList<ReportTable> Views { get; init; } = [];

    /// <summary>One week under the service levels of several vendors; null where one table was asked for, or nothing came.</summary>
    public VendorWeek? Vendors { get; init; }

    /// <summary>All scorecards, the whole first, each once however many tables show it.</summary>
    public IEnumerable<ReportTable> All => Tables.Prepend(Total).Concat(Views).DistinctBy(t => t.Card);
}
