using System.Globalization;
using NodaTime;

namespace ContactCenter.Bank;

/// <summary>Reads one line of the bank's file.</summary>
/// <remarks>Fields are separated by tabs; a line that does not have them all so is read once more with any blanks as separators.</remarks>
internal sealed class BankLineReader
{
    private const int FieldCount = 17;
    private readonly Range[] _fields = new Range[FieldCount + 1];
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _words =
        new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the line names the columns.</summary>
    public static bool IsHeader(string line) => line.StartsWith("vru+line", StringComparison.Ordinal);

    /// <summary>Reads a line.</summary>
    /// <returns>The call, or null with the reason.</returns>
    public BankCall? Read(long number, string line, out string reason)
    {
        ReadOnlySpan<char> text = line;
        int count = text.Split(_fields, '\t');
        if (count != FieldCount)
        {
            count = text.SplitAny(_fields, "\t ", StringSplitOptions.RemoveEmptyEntries);
        }

        if (count != FieldCount)
        {
            reason = text.IsWhiteSpace() ? "the line is empty" : count > FieldCount ? $"more than {FieldCount} fields" : $"{count} fields instead of {FieldCount}";
            return null;
        }

        reason = string.Empty;
        LocalDate? date = Date(Field(text, 5), ref reason);
        int? entered = Clock(Field(text, 6), "vru_entry", ref reason);
        int? left = Clock(Field(text, 7), "vru_exit", ref reason);
        int? queueStart = Clock(Field(text, 9), "q_start", ref reason);
        int? queueExit = Clock(Field(text, 10), "q_exit", ref reason);
        int? wait = Seconds(Field(text, 11), "q_time", ref reason);
        int? serviceStart = Clock(Field(text, 13), "ser_start", ref reason);
        int? serviceExit = Clock(Field(text, 14), "ser_exit", ref reason);
        int? service = Seconds(Field(text, 15), "ser_time", ref reason);
        string outcome = Word(Field(text, 12));
        string server = Word(Field(text, 16));
        string type = Word(Field(text, 4));
        if (outcome is not ("AGENT" or "HANG" or "PHANTOM"))
        {
            reason = Add(reason, $"outcome '{outcome}' is not AGENT, HANG or PHANTOM");
        }

        if (type.Length == 0)
        {
            reason = Add(reason, "no type");
        }

        if (reason.Length > 0)
        {
            return null;
        }

        int start = entered!.Value;
        return new BankCall(number, string.Create(CultureInfo.InvariantCulture, $"line {number} {Field(text, 0)}-{Field(text, 1)}"), type, date!.Value.At(LocalTime.FromSecondsSinceMidnight(start)))
        {
            Priority = Field(text, 3) is "2" ? "high" : "regular",
            Queued = queueStart != 0,
            QueueSeconds = wait!.Value,
            Outcome = outcome,
            ServiceSeconds = service!.Value,
            Server = server is "NO_SERVER" or "" ? null : server,
            CrossesMidnight = Before(left, start) || Before(queueExit, queueStart ?? 0) || Before(serviceExit, serviceStart ?? 0),
        };
    }

    // A clock at 0:00:00 says that the thing did not happen.
    private static bool Before(int? later, int earlier) => later != 0 && later < earlier;

    private static string Add(string reason, string more) => reason.Length == 0 ? more : reason + "; " + more;

    private static LocalDate? Date(ReadOnlySpan<char> text, ref string reason)
    {
        if (text.Length == 6 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            int month = number / 100 % 100;
            int day = number % 100;
            if (month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(1900 + (number / 10000), month))
            {
                return new LocalDate(1900 + (number / 10000), month, day);
            }
        }

        reason = Add(reason, $"date '{text}' is not a day written yymmdd");
        return null;
    }

    private static int? Clock(ReadOnlySpan<char> text, string column, ref string reason)
    {
        int second = text.LastIndexOf(':');
        int minute = second < 0 ? -1 : text[..second].LastIndexOf(':');
        if (minute > 0 && Part(text[..minute], 24) is int h && Part(text[(minute + 1)..second], 60) is int m && Part(text[(second + 1)..], 60) is int s)
        {
            return (h * 3600) + (m * 60) + s;
        }

        reason = Add(reason, $"{column} '{text}' is not a time written H:MM:SS");
        return null;
    }

    private static int? Part(ReadOnlySpan<char> text, int below) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number < below ? number : null;

    private static int? Seconds(ReadOnlySpan<char> text, string column, ref string reason)
    {
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int seconds))
        {
            return seconds;
        }

        reason = Add(reason, $"{column} '{text}' is not a whole number of seconds");
        return null;
    }

    private ReadOnlySpan<char> Field(ReadOnlySpan<char> text, int index) => text[_fields[index]].Trim();

    private string Word(ReadOnlySpan<char> text)
    {
        if (!_words.TryGetValue(text, out string? word))
        {
            word = text.ToString();
            _words[text] = word;
        }

        return word;
    }
}
