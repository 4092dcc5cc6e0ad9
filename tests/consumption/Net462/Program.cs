using System;
using System.Linq;
using CustomerServiceKit;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Charters;
using NodaTime;

namespace Smoke
{
    internal static class Program
    {
        private static void Main()
        {
            DateTimeZone zone = DateTimeZoneProviders.Tzdb["Asia/Jerusalem"];
            ReportingBucket day = ReportingPeriod.Day.Containing(Instant.FromUtc(2026, 10, 25, 12, 0), zone);
            Console.WriteLine(day.Label + ": " + ReportingPeriod.Intraday(30).Between(day.Start, day.End, zone).Count() + " half-hours");

            ReportingPeriod period;
            Console.WriteLine(ReportingPeriod.TryParse("week-from-sunday", out period) ? period.Containing(day.Start, zone).Label : "not a period");

            KpiKey key = KpiKey.Parse("service-level.all(within<=PT20S)");
            Console.WriteLine(key + ", " + key.Parameters.Count + " parameter, " + (key.Equals(KpiKey.Parse(key.ToString())) ? "equal" : "not equal"));
            Console.WriteLine(MeasurementRules.ZeroDenominator.At("kpis[2]"));

            BusinessCalendar hours = CalendarJson.Load("{ \"id\": \"support\", \"zone\": \"Asia/Jerusalem\", \"weekly\": { \"sunday\": \"08:00-17:00\", \"monday\": \"08:00-17:00\" }, \"closed\": { \"2026-10-26\": \"Holiday\" } }");
            Instant due = hours.Add(day.Start, Duration.FromHours(12));
            Console.WriteLine(hours + ": 12 hours after " + day.Start + " is " + due + ", " + (hours.IsOpen(due) ? "open" : "closed"));
            Console.WriteLine(hours.Explain(day.Start, day.End));
            Console.WriteLine(CalendarJson.Load(CalendarJson.Save(hours)).ClosedDays.Single());

            // Holidays by rule, hours that change, two sites, and years of four and five weeks.
            BusinessCalendar site = BusinessCalendar.In("Asia/Jerusalem")
                .Open(IsoDayOfWeek.Sunday, IsoDayOfWeek.Thursday, "08:00-17:00")
                .Break(IsoDayOfWeek.Sunday, IsoDayOfWeek.Thursday, "12:00-12:30")
                .From(new LocalDate(2026, 11, 1), week => week.Open(IsoDayOfWeek.Sunday, IsoDayOfWeek.Thursday, "07:00-19:00"))
                .Holidays(HolidaySet.Israel)
                .Build();
            BusinessCalendar other = BusinessCalendar.In("America/New_York").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:30-17:00").Holidays(HolidaySet.UnitedStates.Without("columbus-day")).Build();
            BusinessCalendar both = CalendarJson.Load(CalendarJson.Save(site.Intersect(other).WithName(new CalendarId("both"))));
            Console.WriteLine(site.Elapsed(Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(2036, 1, 1, 0, 0)).TotalHours + " h in ten years, of which both " + both.Elapsed(Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(2036, 1, 1, 0, 0)).TotalHours);
            Console.WriteLine(string.Join("; ", site.UnusualDays(new LocalDate(2026, 9, 11), new LocalDate(2026, 9, 22))));
            Console.WriteLine(both.AddDays(day.Start, 3, BusinessDayCounting.RollFirst) + " " + both.EndOfBusinessDay(day.Start, 1));
            Console.WriteLine(FiscalWeeks.EndingNearest(IsoDayOfWeek.Saturday, 1, FiscalWeekPattern.FourFiveFour).Year.Containing(day.Start, zone).Label + " " + ReportingPeriod.YearStarting(4).Containing(day.Start, zone).Label);
            Instant[] ends = { day.Start, day.End };
            Duration[] elapsed = new Duration[2];
            site.Elapsed(new[] { day.Start, day.Start }, ends, elapsed);
            Console.WriteLine(elapsed[0] + " " + elapsed[1]);
            Console.WriteLine(CalendarJson.Schema.Contains("\"$id\": \"urn:customer-service-kit:calendar\"") ? "the schema is there" : "no schema");
            Charter(hours);
            try
            {
                CalendarJson.Load("{ \"zone\": \"Mars\", \"weekly\": { \"sunday\": \"9 to 5\" } }");
            }
            catch (ProblemException refused)
            {
                Console.WriteLine(string.Join(", ", refused.Problems.Select(problem => problem.Path + " " + problem.Code)));
            }
        }

        // A charter, its clock, its JSON, and what a change of it means.
        private static void Charter(BusinessCalendar hours)
        {
            CharterService desk = CharterService.Of(new ServiceId("desk"), LocalizedText.English("Desk")).OpenBy(new CalendarId("support"))
                .OnCondition(LocalizedText.English("None.")).LimitedTo(LocalizedText.English("None."));
            Commitment solved = StandardCommitments.TotalResolution(new CommitmentId("solved"), LocalizedText.English("It is solved"), Duration.FromHours(8), "resolved")
                .PausedIn("waiting").Escalating(EscalationLevel.AtShare("warn", 0.75m).To(ServiceRole.TeamLeader));
            CharterBuilder builder = ServiceCharter.For(new CharterId("care"), LocalizedText.English("Lumen")).Effective(new LocalDate(2026, 1, 1))
                .Redress(Redress.None(LocalizedText.English("Nothing.")));
            ServiceCharter charter = CharterJson.Load(CharterJson.Save(builder.Service(desk.Promising(solved)).Build()));
            CaseId id = new CaseId("17");
            CaseEvent[] events =
            {
                new CaseEvent(id, Instant.FromUtc(2026, 10, 25, 8, 0), 0, CaseEventKind.Created, ActorKind.Customer),
                new CaseEvent(id, Instant.FromUtc(2026, 10, 25, 10, 0), 0, CaseEventKind.StatusChanged, ActorKind.Employee, toValue: "waiting"),
                new CaseEvent(id, Instant.FromUtc(2026, 10, 25, 11, 0), 0, CaseEventKind.StatusChanged, ActorKind.Customer, toValue: "open"),
            };
            Instant now = Instant.FromUtc(2026, 10, 25, 12, 0);
            CharterInForce inForce = charter.With(hours);
            ClockState state = inForce.Clock(new CommitmentId("solved"), events, now);
            Console.WriteLine(state + ", left " + state.Remaining);
            Console.WriteLine(inForce.NextDeadline(events, now));
            Console.WriteLine(BreachBook.Empty.With(inForce.Clocks(events, Instant.FromUtc(2026, 12, 1, 0, 0))).Records.Single());
            Console.WriteLine(CharterLint.Of(charter, new LocalDate(2026, 10, 25)).IsConcrete ? "concrete" : "declarative");
            Console.WriteLine(BackTest.Of(inForce, events, now).Get(new CommitmentId("solved")).Attainment.Share.HasValue ? "a share" : "nothing decided yet");
            Console.WriteLine(inForce.ToHtml("he").Contains("dir=\"rtl\"") ? "right to left" : "left to right");
        }
    }
}
