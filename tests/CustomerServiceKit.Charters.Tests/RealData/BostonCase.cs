using CustomerServiceKit.Kpis;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Charters.Tests.RealData;

/// <summary>A request to the City of Boston that has a target (311 open data, PDDL), as it stood at an instant.</summary>
internal sealed record BostonCase(string Id, string Type, string Department, Instant Opened, Instant Target, Instant? Closed, bool IsOnTime, Instant AsOf)
{
    public static readonly DimensionId DepartmentOf = new("department");

    public static readonly DimensionId YearOpened = new("year-opened");

    public static DateTimeZone Zone { get; } = TimeZones.Get("America/New_York");

    /// <summary>After the last closing in the file.</summary>
    public static Instant Extracted { get; } = Instant.FromUtc(2022, 9, 16, 0, 0);

    /// <summary>Kept where it was closed by its target; broken where it was closed later, or its target has passed.</summary>
    public ClockOutcomeKind Outcome => Closed is Instant closed ? closed <= Target ? ClockOutcomeKind.Met : ClockOutcomeKind.Breached
        : AsOf > Target ? ClockOutcomeKind.Breached
        : ClockOutcomeKind.Open;

    public static FactSchema<BostonCase> Schema { get; } = FactSchema.ClockOutcomes<BostonCase>(c => c.Id)
        .Revision(c => c.AsOf)
        .Time(ClockOutcomeFields.Started, c => c.Opened)
        .Time(ClockOutcomeFields.Due, c => c.Target)
        .Time(ClockOutcomeFields.Stopped, c => c.Closed)
        .Time(ClockOutcomeFields.AsOf, c => c.AsOf)
        .Dimension(Dimensions.Commitment, _ => "target")
        .Word<ClockOutcomeKind>(Dimensions.CommitmentOutcome, c => c.Outcome)
        .Dimension(DepartmentOf, c => c.Department)
        .Dimension(YearOpened, c => c.Opened.InZone(Zone).Year.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static IReadOnlyList<BostonCase> All() =>
    [
        .. from row in DataFile.Rows("boston-311-2013-2016.csv.gz")
           where row["sla_target_local"].Length > 0
           select new BostonCase(
               row["case_enquiry_id"],
               row["type"],
               row["department"],
               At(row["open_local"]),
               At(row["sla_target_local"]),
               row["closed_local"].Length == 0 ? null : At(row["closed_local"]),
               row["on_time"] == "ONTIME",
               Extracted),
    ];

    /// <summary>Its opening and, where there is one, its closing.</summary>
    public IEnumerable<CaseEvent> Events()
    {
        yield return new CaseEvent(new CaseId(Id), Opened, 0, CaseEventKind.Created, ActorKind.Customer);
        if (Closed is Instant closed)
        {
            yield return new CaseEvent(new CaseId(Id), closed, 1, CaseEventKind.StatusChanged, ActorKind.Employee, toValue: "Closed");
        }
    }

    /// <summary>The case as it stood at an earlier instant: what was closed after it was open then.</summary>
    public BostonCase Before(Instant instant) => this with { AsOf = instant, Closed = Closed < instant ? Closed : null };

    private static Instant At(string local) => LocalDateTimePattern.GeneralIso.Parse(local).Value.InZoneLeniently(Zone).ToInstant();
}
