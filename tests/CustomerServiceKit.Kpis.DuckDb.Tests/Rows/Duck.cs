using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Kpis.DuckDb.Tests.Sql;
using DuckDB.NET.Data;
using NodaTime;

namespace CustomerServiceKit.Kpis.DuckDb.Tests.Rows;

/// <summary>A database in memory.</summary>
[SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "No user has a say in a test's SQL.")]
internal sealed class Duck : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public Duck()
    {
        _connection.Open();
        Execute("SET threads = 2");
    }

    public void Dispose() => _connection.Dispose();

    public void Execute(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The rows of a query, every value as DuckDB gives it; null where it is NULL.</summary>
    public List<object?[]> Query(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        List<object?[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        }

        return rows;
    }

    /// <summary>Writes the rows of a fact set, column by column, excluded ones too.</summary>
    public void Add(FactTable table, FactRow[] rows)
    {
        string name = Quoted.Table(table.Id);
        IEnumerable<string> columns = table.Columns.Select(c => c.Field is FieldId field ? $"{Quoted.Column(field)} BIGINT" : $"{Quoted.Column(c.Dimension!.Value)} VARCHAR");
        Execute($"CREATE TABLE {name} (place BIGINT, key VARCHAR, excluded VARCHAR, {string.Join(", ", columns)})");
        using DuckDBAppender appender = _connection.CreateAppender(name.Trim('"'));
        for (int place = 0; place < rows.Length; place++)
        {
            IDuckDBAppenderRow added = appender.CreateRow().AppendValue((long?)place).AppendValue(rows[place].Key).AppendValue(rows[place].Excluded);
            foreach (FactColumn column in table.Columns)
            {
                added = column.Field is FieldId field ? added.AppendValue(rows[place].Number(field)) : added.AppendValue(rows[place].Word(column.Dimension!.Value));
            }

            added.EndRow();
        }
    }

    /// <summary>Writes the opening hours of calendars in a stretch of time.</summary>
    public void Add(IEnumerable<BusinessCalendar> calendars, Instant from, Instant to)
    {
        Execute("CREATE TABLE opening (calendar VARCHAR, opens BIGINT, closes BIGINT)");
        foreach (BusinessCalendar calendar in calendars)
        {
            for (Instant? opens = calendar.FindNextOpening(from); opens < to; opens = calendar.FindNextOpening(opens.Value))
            {
                Execute(string.Create(
                    CultureInfo.InvariantCulture,
                    $"INSERT INTO opening VALUES ({Quoted.Text(calendar.Id!.Value.Value)}, {opens.Value.ToUnixTimeMilliseconds()}, {calendar.FindNextClosing(opens.Value)!.Value.ToUnixTimeMilliseconds()})"));
            }
        }
    }

    /// <summary>Writes the periods anew.</summary>
    public void SetPeriods(IReadOnlyList<Interval> periods)
    {
        Execute("CREATE OR REPLACE TABLE periods (number INTEGER, starts BIGINT, ends BIGINT)");
        for (int i = 0; i < periods.Count; i++)
        {
            Execute(string.Create(CultureInfo.InvariantCulture, $"INSERT INTO periods VALUES ({i}, {periods[i].Start.ToUnixTimeMilliseconds()}, {periods[i].End.ToUnixTimeMilliseconds()})"));
        }
    }
}
