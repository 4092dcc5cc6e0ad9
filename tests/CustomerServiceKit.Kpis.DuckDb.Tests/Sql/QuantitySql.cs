namespace CustomerServiceKit.Kpis.DuckDb.Tests.Sql;

/// <summary>Turns what a measure takes of each row into SQL: NULL where the row lacks a part of it.</summary>
internal sealed class QuantitySql(SqlRows rows, SqlScope scope)
{
    public string Of(Quantity quantity) => quantity switch
    {
        OneQuantity => "1",
        FieldQuantity field => Column(field.Of),
        BetweenQuantity { Calendar: null, CalendarOf: null } between => $"({Column(between.To)} - {Column(between.From)})",
        BetweenQuantity between => InBusinessTime(between),
        PlusQuantity plus => $"({string.Join(" + ", plus.Terms.Select(Of))})",
        MinusQuantity minus => $"({Of(minus.From)} - {Of(minus.Less)})",
        _ => throw new NotInSqlException($"No such quantity: {quantity}."),
    };

    /// <summary>How many parts of one it counts.</summary>
    public long ScaleOf(Quantity quantity) => quantity switch
    {
        OneQuantity => 1,
        FieldQuantity field => rows.FieldOf(field.Of).Scale,
        BetweenQuantity => SqlField.Span.Scale,
        PlusQuantity plus => ScaleOf(plus.Terms[0]),
        MinusQuantity minus => ScaleOf(minus.From),
        _ => throw new NotInSqlException($"No such quantity: {quantity}."),
    };

    private string InBusinessTime(BetweenQuantity between)
    {
        string calendar = between.Calendar is { } named ? Quoted.Text(named.Value) : Quoted.Column(between.CalendarOf!.Value);
        string known = $"{calendar} IN ({string.Join(", ", scope.Calendars.Order(StringComparer.Ordinal).Select(Quoted.Text))})";
        string from = Column(between.From);
        string to = Column(between.To);
        return scope.Calendars.Count == 0 ? throw new NotInSqlException("The facts have no calendars.") : $"""
            (CASE WHEN {known} AND {from} IS NOT NULL AND {to} IS NOT NULL THEN
                coalesce((SELECT sum(least(o.closes, {to}) - greatest(o.opens, {from})) FROM opening o WHERE o.calendar = {calendar} AND o.opens < {to} AND o.closes > {from}), 0) END)
            """;
    }

    private string Column(FieldId field)
    {
        rows.FieldOf(field);
        return Quoted.Column(field);
    }
}
