using System.Data;
using System.Diagnostics.CodeAnalysis;
using DuckDB.NET.Data;

namespace CustomerServiceKit.Kpis.Tests.Maps.Systems;

/// <summary>A database in memory with made-up rows in a system's own tables, on which the queries of its map really run.</summary>
[SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "The scripts are those of the tests, and the queries those of the maps under test.")]
internal sealed class MadeUpDatabase : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public MadeUpDatabase(params string[] scripts)
    {
        _connection.Open();
        foreach (string script in scripts)
        {
            Execute(script);
        }
    }

    public static Intake Read(SystemTable table, params string[] scripts)
    {
        using MadeUpDatabase database = new(scripts);
        return database.Read(table);
    }

    /// <summary>The facts of all tables of a system; none of its rows may be rejected.</summary>
    public static FactSets Facts(SystemMap map, params string[] scripts)
    {
        using MadeUpDatabase database = new(scripts);
        Intake[] intakes = [.. map.Tables.Select(database.Read)];
        intakes.SelectMany(i => i.Rejected).Should().BeEmpty();
        return FactSets.Of(intakes);
    }

    public void Execute(string script)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = script;
        command.ExecuteNonQuery();
    }

    public Intake Read(SystemTable table)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = table.Query ?? $"SELECT * FROM {table.Name}";
        using IDataReader reader = command.ExecuteReader();
        return table.Map.Read(reader);
    }

    public void Dispose() => _connection.Dispose();
}
