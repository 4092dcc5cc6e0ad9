namespace CustomerServiceKit.Kpis.DuckDb.Tests.Sql;

/// <summary>Something of a definition that has no meaning for these rows, or no SQL.</summary>
internal sealed class NotInSqlException(string message) : Exception(message);
