using System.Diagnostics;
using CustomerServiceKit.Benchmarks.Rows;
using DuckDB.NET.Data;

namespace CustomerServiceKit.Benchmarks.SideBySide;

/// <summary>The rival: the same rows in a table in memory, in its own narrowest types, and one query written by hand.</summary>
internal sealed class DuckSide : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckSide(Options options, InteractionRow[] rows)
    {
        _connection.Open();
        Execute($"SET threads = {Environment.ProcessorCount}");
        Execute($"CREATE TYPE agent_name AS ENUM ({Quoted(Enumerable.Range(0, options.Agents).Select(RowSchema.AgentName))})");
        Execute($"CREATE TYPE queue_name AS ENUM ({Quoted(Enumerable.Range(0, options.Queues).Select(RowSchema.QueueName))})");
        Execute("CREATE TYPE proficiency_name AS ENUM ('general', 'professional')");
        Execute($"CREATE TYPE outcome_name AS ENUM ({Quoted(Enum.GetValues<OutcomeKind>().Select(KebabName.Of))})");
        Execute("""
            CREATE TABLE staging (created TIMESTAMP, agent VARCHAR, proficiency VARCHAR, queue VARCHAR, outcome VARCHAR, wait INTEGER, talk INTEGER, hold INTEGER,
                after_call_work INTEGER, employees INTEGER, transfers INTEGER, resolved_by_employee BOOLEAN, resolved_by_customer BOOLEAN, offer_made BOOLEAN, offer_accepted BOOLEAN)
            """);
        long start = Stopwatch.GetTimestamp();
        Append(rows, options);
        AppendSeconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        start = Stopwatch.GetTimestamp();
        Execute("""
            CREATE TABLE interactions AS
            SELECT created, agent::agent_name AS agent, proficiency::proficiency_name AS proficiency, queue::queue_name AS queue, outcome::outcome_name AS outcome, wait, talk, hold,
                after_call_work, employees::TINYINT AS employees, transfers::TINYINT AS transfers, resolved_by_employee, resolved_by_customer, offer_made, offer_accepted
            FROM staging
            """);
        Execute("DROP TABLE staging");
        ConvertSeconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>Handing the rows over.</summary>
    public double AppendSeconds { get; }

    /// <summary>Turning texts into codes and counts into bytes, so that the query is at its best.</summary>
    public double ConvertSeconds { get; }

    public string Version => Scalar("SELECT version()");

    public string Threads => Scalar("SELECT current_setting('threads')");

    public void Dispose() => _connection.Dispose();

    /// <summary>Runs the query and reads every value of every row.</summary>
    public long Run(Case asked)
    {
        long sum = 0;
        int keys = KeyCount(asked);
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = Sql(asked);
        using DuckDBDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            sum += asked.ByAgent && !reader.IsDBNull(0) ? reader.GetString(0).Length : 0;
            sum += asked.ByDay ? reader.GetDateTime(keys - 1).Day : 0;
            for (int column = keys; column < reader.FieldCount; column++)
            {
                sum += reader.IsDBNull(column) ? 0 : reader.GetInt64(column);
            }
        }

        return sum;
    }

    public IEnumerable<Line> Lines(Case asked)
    {
        int keys = KeyCount(asked);
        List<string> names = [.. StandardFigures.Columns(asked.Distinct).Select(c => c.Name)];
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = Sql(asked);
        using DuckDBDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            long? Column(string name)
            {
                int column = keys + names.IndexOf(name);
                return reader.IsDBNull(column) ? null : reader.GetInt64(column);
            }

            List<(decimal? Numerator, decimal? Denominator)> figures = [.. StandardFigures.Kpis(asked.Distinct).Select(k => StandardFigures.Of(k.Key, Column))];
            yield return new Line(
                asked.ByAgent && !reader.IsDBNull(0) ? reader.GetString(0) : null,
                asked.ByDay ? reader.GetDateTime(keys - 1) : null,
                [.. figures.Select(f => f.Numerator)],
                [.. figures.Select(f => f.Denominator)]);
        }
    }

    private static int KeyCount(Case asked) => (asked.ByAgent ? 1 : 0) + (asked.ByDay ? 1 : 0);

    private static string Sql(Case asked)
    {
        string[] keys = [.. asked.ByAgent ? new[] { "agent" } : [], .. asked.ByDay ? new[] { "date_trunc('day', created)" } : []];
        return $"SELECT {string.Join(", ", [.. keys, .. StandardFigures.Columns(asked.Distinct).Select(c => $"{c.Sql} AS {c.Name}")])} FROM interactions"
            + (keys.Length > 0 ? $" GROUP BY {string.Join(", ", Enumerable.Range(1, keys.Length))}" : string.Empty);
    }

    private static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(n => $"'{n}'"));

    private static bool? Flag(sbyte answer) => answer < 0 ? null : answer > 0;

    private static int? Known(int number) => number < 0 ? null : number;

    private void Append(InteractionRow[] rows, Options options)
    {
        string[] agents = [.. Enumerable.Range(0, options.Agents).Select(RowSchema.AgentName)];
        string[] queues = [.. Enumerable.Range(0, options.Queues).Select(RowSchema.QueueName)];
        string[] outcomes = [.. Enum.GetValues<OutcomeKind>().Select(KebabName.Of)];
        using DuckDBAppender appender = _connection.CreateAppender("staging");
        foreach (InteractionRow row in rows)
        {
            appender.CreateRow()
                .AppendValue(DateTime.UnixEpoch.AddMilliseconds(row.Created))
                .AppendValue(row.Agent < 0 ? null : agents[row.Agent])
                .AppendValue(row.Agent < 0 ? null : RowSchema.ProficiencyOf(row.Agent))
                .AppendValue(row.Queue < 0 ? null : queues[row.Queue])
                .AppendValue(outcomes[(int)row.Outcome])
                .AppendValue(Known(row.Wait))
                .AppendValue(Known(row.Talk))
                .AppendValue(Known(row.Hold))
                .AppendValue(Known(row.AfterCallWork))
                .AppendValue((int?)row.Employees)
                .AppendValue((int?)row.Transfers)
                .AppendValue(Flag(row.ResolvedByEmployee))
                .AppendValue(Flag(row.ResolvedByCustomer))
                .AppendValue(Flag(row.OfferMade))
                .AppendValue(Flag(row.OfferAccepted))
                .EndRow();
        }
    }

    private void Execute(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private string Scalar(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty;
    }
}
