namespace CustomerServiceKit.Goals;

/// <summary>Whom a goal is for: one employee, a unit of the organization at its level, or the whole service.</summary>
/// <remarks>
/// Source: service consultants' guide, R071: goals are set by employee, group, department, division and the head of service. Immutable; equal when kind and id are.
/// </remarks>
public sealed class GoalScope : IEquatable<GoalScope>
{
    private GoalScope(EmployeeId? employee, UnitId? unit, UnitLevel? level)
    {
        Employee = employee;
        Unit = unit;
        Level = level;
    }

    /// <summary>The whole service, where it is not divided into units.</summary>
    public static GoalScope Whole { get; } = new(null, null, null);

    /// <summary>The employee; null for any other goal.</summary>
    public EmployeeId? Employee { get; }

    /// <summary>The unit; null for any other goal.</summary>
    public UnitId? Unit { get; }

    /// <summary>The level of <see cref="Unit"/>; null where there is none.</summary>
    public UnitLevel? Level { get; }

    /// <summary>One employee.</summary>
    /// <param name="employee">Who.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentException"><paramref name="employee"/> is unspecified.</exception>
    public static GoalScope Of(EmployeeId employee)
    {
        Arguments.ThrowIfUnspecified(employee.IsSpecified, nameof(employee));
        return new GoalScope(employee, null, null);
    }

    /// <summary>One unit.</summary>
    /// <param name="unit">Which.</param>
    /// <param name="level">How high it stands.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is unspecified.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not defined.</exception>
    public static GoalScope Of(UnitId unit, UnitLevel level)
    {
        Arguments.ThrowIfUnspecified(unit.IsSpecified, nameof(unit));
        Arguments.ThrowIfUndefined(level, nameof(level));
        return new GoalScope(null, unit, level);
    }

    /// <inheritdoc />
    public bool Equals(GoalScope? other) => other is not null && other.Employee == Employee && other.Unit == Unit && other.Level == Level;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as GoalScope);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Employee, Unit, Level);

    /// <summary>Prints the scope.</summary>
    /// <returns><c>whole</c>, or for example <c>employee e17</c> or <c>team north</c>.</returns>
    public override string ToString() =>
        Employee is EmployeeId employee ? $"employee {employee}"
        : Unit is UnitId unit ? $"{EnumWords<UnitLevel>.Of(Level!.Value)} {unit}"
        : "whole";
}
