namespace CustomerServiceKit.Charters;

/// <summary>Some of those whom a charter serves.</summary>
public sealed class CustomerGroup
{
    private CustomerGroup(CustomerGroupId id, LocalizedText name, LocalizedText? eligibility)
    {
        Id = id;
        Name = name;
        Eligibility = eligibility;
    }

    /// <summary>Its id, unique in its charter.</summary>
    public CustomerGroupId Id { get; }

    /// <summary>What it is called, for example <c>Private customers</c>.</summary>
    public LocalizedText Name { get; }

    /// <summary>Who belongs to it; null where the name says it.</summary>
    public LocalizedText? Eligibility { get; }

    /// <summary>Names a group.</summary>
    /// <param name="id">Its id, unique in its charter.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="eligibility">Who belongs to it; null where the name says it.</param>
    /// <returns>The group.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is unspecified.</exception>
    public static CustomerGroup Of(CustomerGroupId id, LocalizedText name, LocalizedText? eligibility = null)
    {
        Arguments.ThrowIfUnspecified(id.IsSpecified, nameof(id));
        ArgumentNullException.ThrowIfNull(name);
        return new CustomerGroup(id, name, eligibility);
    }

    /// <summary>Prints the group.</summary>
    /// <returns>Its id and name.</returns>
    public override string ToString() => $"{Id}: {Name}";
}
