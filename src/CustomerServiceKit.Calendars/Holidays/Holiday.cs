using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>One holiday on one date.</summary>
public sealed class Holiday
{
    internal Holiday(HolidayRule rule, LocalDate date, LocalDate nominal)
    {
        Date = date;
        NominalDate = nominal;
        Name = rule.Name;
        RuleId = rule.Id;
        Kind = rule.Kind;
    }

    /// <summary>The date it is kept on.</summary>
    public LocalDate Date { get; }

    /// <summary>The date its rule names; another than <see cref="Date"/> where the holiday is moved.</summary>
    public LocalDate NominalDate { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; }

    /// <summary>The id of the rule that gives it.</summary>
    public string RuleId { get; }

    /// <summary>What it does to the hours of its date.</summary>
    public HolidayKind Kind { get; }

    /// <summary>Prints the holiday.</summary>
    /// <returns>Date and name, and where it applies that it is a short day and which date it stands for.</returns>
    public override string ToString()
    {
        string kind = Kind == HolidayKind.ShortDay ? " (short day)" : string.Empty;
        return Date == NominalDate ? $"{Iso.Date(Date)} {Name}{kind}" : $"{Iso.Date(Date)} {Name}{kind}, for {Iso.Date(NominalDate)}";
    }
}
