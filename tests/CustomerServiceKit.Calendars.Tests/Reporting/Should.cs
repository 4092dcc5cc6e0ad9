using FluentAssertions.Primitives;

namespace CustomerServiceKit.Calendars.Tests.Reporting;

/// <summary>An assertion on hash codes.</summary>
internal static class Should
{
    public static AndConstraint<ObjectAssertions> HaveSameHashAs(this ObjectAssertions assertions, object other)
    {
        assertions.Subject.GetHashCode().Should().Be(other.GetHashCode());
        return new AndConstraint<ObjectAssertions>(assertions);
    }
}
