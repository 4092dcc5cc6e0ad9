using CustomerServiceKit.Kpis.DuckDb.Tests.Sql;

namespace CustomerServiceKit.Kpis.DuckDb.Tests.Bank;

/// <summary>The bank's figures by SQL written by hand: the file is read as text and cleaned in SQL, and nothing comes from the definitions of the KPIs.</summary>
internal static class BankQueries
{
    /// <summary>Reads the file into the table <c>calls</c>.</summary>
    /// <remarks>
    /// Words are trimmed, since a few stand behind a blank. 0:00:00 says that a thing did not happen. The wait and the service are the stated seconds, since clocks cross midnight.
    /// The clocks of Israel went forward on 2 April 1999 at 02:00, from UTC+2 to UTC+3; a call of the hour that there was not would belong an hour later.
    /// </remarks>
    public static string Load(string path) => $"""
        CREATE TABLE calls AS
        WITH file AS (
            SELECT row_number() OVER () AS line, trim(type) AS type, trim(customer_id) AS customer, trim(date) AS date, trim(vru_entry) AS entry, trim(q_start) AS queue_start,
                trim(q_time)::BIGINT AS waited, trim(outcome) AS outcome, trim(ser_time)::BIGINT AS served, trim(server) AS server
            FROM read_csv({Quoted.Text(path)}, delim = '\t', header = true, all_varchar = true, quote = '', escape = '', compression = 'gzip')),
        dated AS (
            SELECT *, make_timestamp(1900 + date[1:2]::BIGINT, date[3:4]::BIGINT, date[5:6]::BIGINT,
                split_part(entry, ':', 1)::BIGINT, split_part(entry, ':', 2)::BIGINT, split_part(entry, ':', 3)::DOUBLE) AS written
            FROM file),
        local AS (
            SELECT *, CASE WHEN written >= TIMESTAMP '1999-04-02 02:00:00' AND written < TIMESTAMP '1999-04-02 03:00:00' THEN written + INTERVAL 1 HOUR ELSE written END AS came FROM dated)
        SELECT line, type, came, epoch(came)::BIGINT - CASE WHEN came >= TIMESTAMP '1999-04-02 03:00:00' THEN 3 ELSE 2 END * 3600 AS utc,
            CASE WHEN customer <> '0' THEN customer END AS customer,
            outcome = 'AGENT' AS answered, outcome = 'HANG' AND queue_start <> '0:00:00' AS abandoned, waited, served,
            CASE WHEN outcome = 'AGENT' AND server NOT IN ('NO_SERVER', '') THEN server END AS agent
        FROM local WHERE outcome <> 'PHANTOM'
        """;

    /// <summary>Tells first contacts, and whether another one came within seven days: looked for among all calls of the customer, one by one.</summary>
    public const string Contacts = """
        CREATE TABLE contacts AS
        WITH told AS (
            SELECT c.line,
                NOT EXISTS (SELECT 1 FROM calls o WHERE o.customer = c.customer AND (o.utc < c.utc OR (o.utc = c.utc AND o.line < c.line)) AND c.utc - o.utc < 7 * 86400) AS is_first,
                EXISTS (SELECT 1 FROM calls o WHERE o.customer = c.customer AND (o.utc > c.utc OR (o.utc = c.utc AND o.line > c.line)) AND o.utc - c.utc < 7 * 86400) AS repeated,
                c.customer IS NULL OR c.utc + 7 * 86400 <= (SELECT max(utc) FROM calls) AS is_over
            FROM calls c)
        SELECT c.*, t.is_first AND t.is_over AS judged, t.is_first AND t.is_over AND NOT t.repeated AS resolved FROM calls c JOIN told t USING (line)
        """;

    /// <summary>All figures of each group; the first column is the group.</summary>
    public static string Figures(string group) => $"""
        SELECT {group} AS grp,
            count(*) FILTER (WHERE answered OR abandoned) AS offered,
            count(*) FILTER (WHERE answered) AS handled,
            count(*) FILTER (WHERE abandoned) AS abandons,
            sum(waited) FILTER (WHERE answered) AS wait_of_answered,
            count(*) FILTER (WHERE answered AND waited <= 20) AS in_time,
            count(*) FILTER (WHERE abandoned AND waited <= 20) AS gone_in_time,
            max(waited) FILTER (WHERE answered OR abandoned) AS longest,
            sum(served) FILTER (WHERE answered) AS talked,
            quantile_disc(waited, 0.5) FILTER (WHERE answered) AS p50,
            quantile_disc(waited, 0.9) FILTER (WHERE answered) AS p90,
            quantile_disc(waited, 0.95) FILTER (WHERE answered) AS p95,
            count(*) FILTER (WHERE agent IS NOT NULL) AS handled_by_known,
            count(DISTINCT agent) AS agents,
            count(*) FILTER (WHERE resolved) AS resolved,
            count(*) FILTER (WHERE judged) AS judged
        FROM contacts GROUP BY ALL
        """;
}
