using System.Globalization;
using CustomerServiceKit;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>All that customers, evaluators and employees say, each on its scale.</summary>
internal sealed class RatingWriter(SeededRandom random, SimulatedQuarter quarter)
{
    private static readonly Duration s_day = Duration.FromDays(1);
    private readonly Dictionary<string, double> _skills = quarter.Agents.ToDictionary(a => a.Id, a => a.Skill);
    private readonly List<SimulatedRating> _ratings = [];

    public IReadOnlyList<SimulatedRating> Write()
    {
        foreach (SimulatedInteraction call in quarter.Interactions.Where(i => i.Answered is not null && !i.IsTest))
        {
            Ask(call);
        }

        Evaluate();
        Test();
        AskStaff();
        return _ratings;
    }

    /// <summary>The question after the call is the survey that the calls themselves carry; two more go out the next day, to some.</summary>
    private void Ask(SimulatedInteraction call)
    {
        SimulatedRating about = About(call, call.Employee!);
        Add(about with { Scale = Scales.Csat, Score = (double?)call.Satisfaction, Asked = call.Ended, Rated = call.Satisfaction is null ? null : call.Ended + Duration.FromMinutes(1) });
        bool settled = call.ResolvedByEmployee ?? true;
        double mood = (settled ? 0 : -2.2) + (_skills[call.Employee!] * 8);
        if (random.Happens(0.12))
        {
            AskLater(about, RatingScale.NetPromoter, 0.25, 8.3 + mood, 3.4);
        }

        if (random.Happens(0.12))
        {
            AskLater(about, Scales.Ease, 0.22, 6 + (mood / 2), 2.4);
        }
    }

    private void AskLater(SimulatedRating about, RatingScale scale, double answers, double mean, double spread)
    {
        Instant asked = about.SubjectEnded!.Value + s_day;
        double? score = random.Happens(answers) ? Score(scale, mean, spread) : null;
        Add(about with { Scale = scale, Score = score, Asked = asked, Rated = score is null ? null : asked + Duration.FromSeconds(60 + (long)random.Exponential(6 * 3600)) });
    }

    /// <summary>Each call a leader listened to is evaluated on the next day. A critical error takes it all.</summary>
    private void Evaluate()
    {
        Dictionary<string, SimulatedInteraction> calls = quarter.Interactions.Where(i => !i.IsTest).ToDictionary(i => i.Id);
        foreach (SimulatedEngagement heard in quarter.Engagements.Where(e => e.Role == EngagementRole.Monitor && calls.ContainsKey(e.Interaction)))
        {
            SimulatedInteraction call = calls[heard.Interaction];
            bool critical = random.Happens(call.ResolvedByEmployee == false ? 0.08 : 0.03);
            double score = Score(Scales.Quality, 84 + (_skills[call.Employee!] * 90), 32);
            Add(About(call, call.Employee!) with { Scale = Scales.Quality, Score = critical ? 0 : score, Rated = call.Ended + s_day, CriticalError = critical });
        }
    }

    /// <summary>A test of each of two topics, once a month.</summary>
    private void Test()
    {
        foreach (LocalDate day in (LocalDate[])[new(2026, 7, 8), new(2026, 8, 12), new(2026, 9, 9)])
        {
            foreach (SimulatedAgent agent in quarter.Agents)
            {
                foreach (string topic in (string[])["products", "processes"])
                {
                    Instant at = new DayClock(day).At(10 * 3600);
                    double ability = 76 + (_skills[agent.Id] * 80) + (day.Month - 7) * 2;
                    Add(Units(new SimulatedRating(string.Empty, Scales.Knowledge, Score(Scales.Knowledge, ability, 24)) { Rated = at, Employee = agent.Id, Topic = topic }, agent.Id, at));
                }
            }
        }
    }

    /// <summary>Twice a year employees and managers are asked. Their answers name a team, and no person.</summary>
    private void AskStaff()
    {
        Instant asked = new DayClock(new LocalDate(2026, 7, 19)).At(9 * 3600);
        IEnumerable<string> managers = quarter.Organization.Leaders.Select(l => l.Leader.Value).Distinct().Order(StringComparer.Ordinal);
        foreach ((string person, RatingScale scale) in quarter.Agents.Select(a => (a.Id, Scales.Employee)).Concat(managers.Select(m => (m, Scales.Manager))))
        {
            double? score = random.Happens(0.85) ? Score(scale, 3.9, 2.6) : null;
            SimulatedRating answer = new(string.Empty, scale, score) { Asked = asked, Rated = score is null ? null : asked + Duration.FromHours(1 + random.Below(160)), Wave = "2026-2" };
            Add(scale == Scales.Employee ? Units(answer, person, asked) : answer);
        }
    }

    private SimulatedRating About(SimulatedInteraction call, string employee) => Units(
        new SimulatedRating(string.Empty, Scales.Csat, null) { Interaction = call.Id, Queue = call.Queue, Employee = employee, SubjectEnded = call.Ended }, employee, call.Created) with
    {
        Department = call.Department,
    };

    private SimulatedRating Units(SimulatedRating rating, string employee, Instant at) => rating with
    {
        Team = quarter.Organization.UnitOf(new EmployeeId(employee), UnitLevel.Team, at)?.Value,
        Department = quarter.Organization.UnitOf(new EmployeeId(employee), UnitLevel.Department, at)?.Value,
    };

    private double Score(RatingScale scale, double mean, double spread) =>
        Math.Clamp(Math.Round(mean + ((random.Next() + random.Next() - 1) * spread)), (double)scale.Lowest, (double)scale.Highest);

    private void Add(SimulatedRating rating) => _ratings.Add(rating with { Id = string.Create(CultureInfo.InvariantCulture, $"R{_ratings.Count + 1:00000}") });
}
