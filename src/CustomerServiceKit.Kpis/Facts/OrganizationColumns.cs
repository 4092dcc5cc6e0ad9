using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>Columns that follow from the employee and the time of a row, by the organization as it was then.</summary>
internal static class OrganizationColumns
{
    public static FactSchema<TRow> AddTo<TRow>(FactSchema<TRow> schema, Organization organization, int employee, int time)
    {
        schema = Add(schema, Dimensions.Team, (id, at) => organization.UnitOf(id, UnitLevel.Team, at)?.Value, organization, employee, time, reportsNoUnit: true);
        schema = Add(schema, Dimensions.Department, (id, at) => organization.UnitOf(id, UnitLevel.Department, at)?.Value, organization, employee, time);
        schema = Add(schema, Dimensions.Division, (id, at) => organization.UnitOf(id, UnitLevel.Division, at)?.Value, organization, employee, time);
        schema = Add(schema, Dimensions.Role, (id, at) => organization.RoleOf(id, at) is ServiceRole role ? EnumText<ServiceRole>.Of(role) : null, organization, employee, time);
        return Add(schema, Dimensions.Proficiency, (id, at) => organization.ProficiencyOf(id, at)?.Value, organization, employee, time);
    }

    /// <summary>Adds one column; one of them also reports employees in no unit.</summary>
    private static FactSchema<TRow> Add<TRow>(
        FactSchema<TRow> schema, DimensionId dimension, Func<EmployeeId, Instant, string?> find, Organization organization, int employee, int time, bool reportsNoUnit = false)
    {
        if (schema.IndexOf(dimension) >= 0)
        {
            return schema;
        }

        return schema.With(new DimensionReader<TRow>(schema.Undeclared(dimension), (_, scratch) =>
        {
            if (scratch.Values[employee] is not { Length: > 0 } name || scratch.Numbers[time] == Missing.Number)
            {
                return null;
            }

            EmployeeId id = IdText.IsLegal(name) ? new EmployeeId(name) : default;
            Instant at = Instant.FromUnixTimeMilliseconds(scratch.Numbers[time]);
            bool known = id.IsSpecified && organization.PrimaryUnitOf(id, at) is not null;
            if (reportsNoUnit && !known)
            {
                scratch.Findings.Add(IntakeRules.NoUnit.At(dimension.Value));
            }

            return id.IsSpecified ? find(id, at) : null;
        }));
    }
}
