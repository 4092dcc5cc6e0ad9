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
            CREATE TABLE staging (created TIMESTAMP, customer INTEGER, agent VARCHAR, proficiency VARCHAR, queue VARCHAR, outcome VARCHAR, wait INTEGER, talk INTEGER, hold INTEGER,
                after_call_work INTEGER, employees INTEGER, transfers INTEGER, resolved_by_employee BOOLEAN, resolved_by_customer BOOLEAN, offer_made BOOLEAN, offer_accepted BOOLEAN)
            """);
        long start = Stopwatch.GetTimestamp();
        Append(rows, options);
        AppendSeconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        start = Stopwatch.GetTimestamp();
        Execute("""
            CREATE TABLE interactions AS
            SELECT created, customer, agent::agent_name AS agent, proficiency::proficiency_name AS proficiency, queue::queue_name AS queue, outcome::outcome_name AS outcome, wait, talk, hold,
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
        List<string> names = [.. StandardFigures.Columns(asked.Figures).Select(c => c.Name)];
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

            List<(decimal? Numerator, decimal? Denominator)> figures = [.. StandardFigures.Kpis(asked.Figures).Select(k => StandardFigures.Of(k.Key, Column))];
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
        string columns = string.Join(", ", [.. keys, .. StandardFigures.Columns(asked.Figures).Where(c => c.Name == "waits" || !c.Sql.StartsWith("waits", StringComparison.Ordinal)).Select(c => $"{c.Sql} AS {c.Name}")]);
        string grouped = keys.Length > 0 ? $" GROUP BY {string.Join(", ", Enumerable.Range(1, keys.Length))}" : string.Empty;
        return asked.Figures switch
        {
            // One list of quantiles is one sort; it is taken apart outside.
            Figures.Percentiles => $"SELECT {string.Join(", ", [.. keys, "0::BIGINT AS waits", .. StandardFigures.Columns(asked.Figures).Skip(1).Select(c => $"{c.Sql} AS {c.Name}")])} FROM (SELECT {columns} FROM interactions{grouped})",
            Figures.Repeats => $"SELECT {columns} FROM ({Contacts}){grouped}",
            _ => $"SELECT {columns} FROM interactions{grouped}",
        };
    }

    /// <summary>Each contact: whether none of the customer's was within a week before it, and whether one is within a week after it, null where that cannot be known yet.</summary>
    private const string Contacts = """
        WITH contacts AS (
            SELECT agent, created, lag(created) OVER w AS previous, lead(created) OVER w AS next FROM interactions WHERE customer IS NOT NULL
            WINDOW w AS (PARTITION BY customer ORDER BY created))
        SELECT agent, previous IS NULL OR created - previous >= INTERVAL 7 DAY AS is_first,
            CASE WHEN (SELECT max(created) FROM interactions) - created >= INTERVAL 7 DAY THEN coalesce(next - created < INTERVAL 7 DAY, false) END AS followed FROM contacts
        UNION ALL
        SELECT agent, true, false FROM interactions WHERE customer IS NULL
        """;

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
                .AppendValue(Known(row.Customer))
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
