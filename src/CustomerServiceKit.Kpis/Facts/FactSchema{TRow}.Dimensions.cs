namespace CustomerServiceKit.Kpis;

public sealed partial class FactSchema<TRow>
{
    /// <summary>Declares a property that partitions the rows: a row has one value or none.</summary>
    /// <param name="dimension">The dimension, for example <see cref="Dimensions.Queue"/>.</param>
    /// <param name="get">Gives the value; null or empty where there is none.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentException">The dimension is declared already or is unspecified.</exception>
    public FactSchema<TRow> Dimension(DimensionId dimension, Func<TRow, string?> get)
    {
        ArgumentNullException.ThrowIfNull(get);
        return With(new DimensionReader<TRow>(Undeclared(dimension), (row, _) => get(row)));
    }

    /// <summary>Declares a yes-or-no property, kept as a dimension with the values <c>yes</c> and <c>no</c>.</summary>
    /// <param name="dimension">The dimension, for example <see cref="Dimensions.ResolvedByEmployee"/>.</param>
    /// <param name="get">Gives the answer, or null where it is not known; not known is not "no".</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentException">The dimension is declared already or is unspecified.</exception>
    public FactSchema<TRow> Flag(DimensionId dimension, Func<TRow, bool?> get)
    {
        ArgumentNullException.ThrowIfNull(get);
        return Dimension(dimension, row => get(row) switch { true => "yes", false => "no", null => null });
    }

    /// <summary>Declares the kind of outcome, <see cref="Dimensions.OutcomeKind"/>.</summary>
    /// <param name="get">Gives the kind, or null where it is not known.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentException">The outcome is declared already.</exception>
    public FactSchema<TRow> Outcome(Func<TRow, OutcomeKind?> get) => Word(Kpis.Dimensions.OutcomeKind, get);

    /// <summary>Declares what the employee of an engagement did, <see cref="Dimensions.EngagementRole"/>.</summary>
    /// <param name="get">Gives the role; null counts as <see cref="EngagementRole.Primary"/>.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentException">The role is declared already.</exception>
    public FactSchema<TRow> Role(Func<TRow, EngagementRole?> get) => Word(Kpis.Dimensions.EngagementRole, get);

    /// <summary>Declares what a level measures, <see cref="Dimensions.LevelKind"/>.</summary>
    /// <param name="get">Gives the kind.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentException">The kind is declared already.</exception>
    public FactSchema<TRow> Level(Func<TRow, LevelKind?> get) => Word(Kpis.Dimensions.LevelKind, get);

    /// <summary>Declares the channel: <see cref="Dimensions.Channel"/> by its own name, and <see cref="Dimensions.ChannelKind"/>.</summary>
    /// <param name="get">Gives the channel, or null where it is not known.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentException">The channel is declared already.</exception>
    public FactSchema<TRow> Channel(Func<TRow, Channel?> get)
    {
        ArgumentNullException.ThrowIfNull(get);
        return Dimension(Kpis.Dimensions.Channel, row => get(row)?.Id.Value).Word<ChannelKind>(Kpis.Dimensions.ChannelKind, row => get(row)?.Kind);
    }

    /// <summary>Adds the unit, role and proficiency of the employee as they were at the time of each row.</summary>
    /// <param name="organization">The organization over time.</param>
    /// <param name="at">The time that counts, for example <see cref="InteractionFields.Created"/>.</param>
    /// <returns>The changed copy, with <see cref="Dimensions.Team"/>, <see cref="Dimensions.Department"/>, <see cref="Dimensions.Division"/>,
    /// <see cref="Dimensions.Role"/> and <see cref="Dimensions.Proficiency"/>; one that is declared already stays as the source records it.</returns>
    /// <remarks>An employee has one primary unit at an instant. Rows of an employee who has none count under no team, and the intake says so.</remarks>
    /// <exception cref="ArgumentException">The schema declares no <see cref="Dimensions.Employee"/>, or not the time.</exception>
    public FactSchema<TRow> Organization(Organization organization, FieldId at)
    {
        ArgumentNullException.ThrowIfNull(organization);
        int employee = IndexOf(Kpis.Dimensions.Employee);
        int time = IndexOf(at);
        return employee < 0 || time < 0
            ? throw new ArgumentException($"Declare the dimension 'employee' and the time '{at}' before the organization.", nameof(at))
            : OrganizationColumns.AddTo(this, organization, employee, time);
    }

    /// <summary>Declares a property that overlaps: a row may have several values, for example every employee who took part.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <param name="get">Gives the values; empty where there is none. A value that comes twice counts once.</param>
    /// <returns>The changed copy.</returns>
    /// <remarks>Grouped by it, a row counts in each of its groups, so such figures are never rolled up over it.</remarks>
    /// <exception cref="ArgumentException">The dimension is declared already or is unspecified.</exception>
    public FactSchema<TRow> Members(DimensionId dimension, Func<TRow, IEnumerable<string>> get)
    {
        ArgumentNullException.ThrowIfNull(get);
        return new FactSchema<TRow>(this, Numbers, Partitions, Overlaps.Add(new MembersReader<TRow>(Undeclared(dimension), get)));
    }

    /// <summary>Declares a property that is one of a closed set, kept as its word in kebab case: <c>CustomerLeft</c> as <c>customer-left</c>.</summary>
    /// <typeparam name="TEnum">The closed set, for example <see cref="OfferResult"/>.</typeparam>
    /// <param name="dimension">The dimension, for example <see cref="Dimensions.OfferResult"/>.</param>
    /// <param name="get">Gives the value, or null where it is not known.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentException">The dimension is declared already or is unspecified.</exception>
    public FactSchema<TRow> Word<TEnum>(DimensionId dimension, Func<TRow, TEnum?> get)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(get);
        return Dimension(dimension, row => get(row) is TEnum value ? EnumText<TEnum>.Of(value) : null);
    }

    internal DimensionId Undeclared(DimensionId dimension)
    {
        if (dimension == default)
        {
            throw new ArgumentException("A dimension needs a name, for example Dimensions.Queue.", nameof(dimension));
        }

        return IndexOf(dimension) >= 0 || MemberDimensions.Contains(dimension)
            ? throw new ArgumentException($"The dimension '{dimension}' is declared already; declare each once.", nameof(dimension))
            : dimension;
    }
}
