namespace CustomerServiceKit;

/// <summary>A unit of the organization: a team, a department, a division, or the whole service.</summary>
/// <remarks>A row of an organization's definition, made by <see cref="OrganizationBuilder"/>. Immutable.</remarks>
public sealed class OrganizationUnit
{
    internal OrganizationUnit(UnitId id, UnitLevel level, LocalizedText name, UnitId? parent)
    {
        Id = id;
        Level = level;
        Name = name;
        Parent = parent;
    }

    /// <summary>The id.</summary>
    public UnitId Id { get; }

    /// <summary>How high it stands.</summary>
    public UnitLevel Level { get; }

    /// <summary>What readers call it.</summary>
    public LocalizedText Name { get; }

    /// <summary>The unit it stands under on every day for which no <see cref="UnitPlacement"/> says otherwise; null for a top unit.</summary>
    public UnitId? Parent { get; }

    /// <summary>Returns the name in its default language.</summary>
    /// <returns><see cref="Name"/> as text.</returns>
    public override string ToString() => Name.ToString();
}
