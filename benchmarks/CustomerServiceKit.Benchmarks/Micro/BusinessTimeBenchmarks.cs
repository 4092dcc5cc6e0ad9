using BenchmarkDotNet.Attributes;
using CustomerServiceKit.Benchmarks.Rows;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Benchmarks.Micro;

/// <summary>Business time over a day, a year and ten years, from random instants in a zone that changes its clocks, with twelve holidays a year; beside a walk over the days.</summary>
[MemoryDiagnoser]
public class BusinessTimeBenchmarks
{
    private const int Count = 4096;
    private const int FirstYear = 2010;
    private const int Years = 25;

    private readonly Instant[] _starts = new Instant[Count];
    private readonly Instant[] _ends = new Instant[Count];
    private readonly Duration[] _open = new Duration[Count];
    private readonly Instant[] _sorted = new Instant[Count];
    private readonly Instant[] _sortedEnds = new Instant[Count];
    private readonly Duration[] _results = new Duration[Count];
    private BusinessCalendar _calendar = null!;
    private DayWalk _walk = null!;

    public enum Span
    {
        Day,
        Year,
        TenYears,
    }

    [Params(Span.Day, Span.Year, Span.TenYears)]
    public Span Over { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        DateTimeZone zone = DateTimeZoneProviders.Tzdb["America/New_York"];
        LocalDate[] holidays = [.. Enumerable.Range(FirstYear, Years + 12).SelectMany(year => Enumerable.Range(1, 12).Select(month => new LocalDate(year, month, 9 + month)))];
        _calendar = holidays.Aggregate(
            BusinessCalendar.In(zone.Id).Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:30-17:00"),
            (builder, date) => builder.Closed(date, LocalizedText.English("Holiday"))).Build();
        _walk = new DayWalk(zone, new LocalTime(8, 30), new LocalTime(17, 0), holidays.ToHashSet());

        Chance random = new(20_260_101);
        Instant first = Instant.FromUtc(FirstYear, 1, 2, 0, 0);
        Duration span = Duration.FromDays(Over switch { Span.Day => 1, Span.Year => 365, _ => 3652 });
        for (int i = 0; i < Count; i++)
        {
            _starts[i] = first + Duration.FromSeconds(random.Below(Years * 365 * 86400));
            _ends[i] = _starts[i] + (span * (0.5 + (random.Below(1000) / 1000.0)));
            _open[i] = _calendar.Elapsed(_starts[i], _ends[i]);
            if (_open[i] != _walk.Elapsed(_starts[i], _ends[i]) || (_open[i] > Duration.Zero && _calendar.Add(_starts[i], _open[i]) != _walk.Add(_starts[i], _open[i])))
            {
                throw new InvalidOperationException($"The two sides differ from {_starts[i]} to {_ends[i]}.");
            }
        }

        int[] order = [.. Enumerable.Range(0, Count).OrderBy(i => _starts[i])];
        for (int i = 0; i < Count; i++)
        {
            _sorted[i] = _starts[order[i]];
            _sortedEnds[i] = _ends[order[i]];
        }
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public Duration Elapsed()
    {
        Duration last = default;
        for (int i = 0; i < Count; i++)
        {
            last = _calendar.Elapsed(_starts[i], _ends[i]);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public Instant Add()
    {
        Instant last = default;
        for (int i = 0; i < Count; i++)
        {
            last = _calendar.Add(_starts[i], _open[i]);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public void ElapsedInBulk() => _calendar.Elapsed(_sorted, _sortedEnds, _results);

    [Benchmark(OperationsPerInvoke = 64)]
    public Duration WalkElapsed()
    {
        Duration last = default;
        for (int i = 0; i < 64; i++)
        {
            last = _walk.Elapsed(_starts[i], _ends[i]);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = 64)]
    public Instant WalkAdd()
    {
        Instant last = default;
        for (int i = 0; i < 64; i++)
        {
            last = _walk.Add(_starts[i], _open[i]);
        }

        return last;
    }
}
