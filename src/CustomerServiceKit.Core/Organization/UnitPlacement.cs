using NodaTime;

namespace CustomerServiceKit;

/// <summary>For some days a unit stands under another parent than its own.</summary>
/// <remarks>A row of an organization's definition, made by <see cref="OrganizationBuilder"/>. Immutable.</remarks>
public sealed class UnitPlacement
{
    internal UnitPlacement(UnitId unit, UnitId parent, DateSpan dates)
    {
        Unit = unit;
        Parent = parent;
        Dates = dates;
    }

    /// <summary>The unit.</summary>
    public UnitId Unit { get; }

    /// <summary>The unit it stands under.</summary>
    public UnitId Parent { get; }

    /// <summary>The first day, inclusive; null where it has always been so.</summary>
    public LocalDate? From => Dates.From;

    /// <summary>The day from which it is no longer so, exclusive; null where no end is known.</summary>
    public LocalDate? To => Dates.To;

    internal DateSpan Dates { get; }
}
