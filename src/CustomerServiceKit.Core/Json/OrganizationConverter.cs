using System.Text.Json;
using NodaTime;

namespace CustomerServiceKit;

/// <summary>Writes the definition of an organization; reading validates it whole and says everything that is wrong at once.</summary>
internal sealed class OrganizationConverter : ElementConverter<Organization>
{
    private const int SchemaVersion = 1;

    public override void Write(Utf8JsonWriter writer, Organization value)
    {
        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", SchemaVersion);
        writer.WriteString("zone", value.Zone.Id);
        Rows(writer, "units", value.Units, (unit, _) =>
        {
            writer.WriteString("id", unit.Id.Value);
            writer.Word("level", unit.Level);
            writer.Field("name", unit.Name, CoreShapes.LocalizedText);
            writer.Field("parent", unit.Parent?.Value);
        });
        Rows(writer, "placements", value.Placements, (row, dates) =>
        {
            writer.WriteString("unit", row.Unit.Value);
            writer.WriteString("parent", row.Parent.Value);
            dates(row.From, row.To);
        });
        Rows(writer, "memberships", value.Memberships, (row, dates) =>
        {
            writer.WriteString("employee", row.Employee.Value);
            writer.WriteString("unit", row.Unit.Value);
            writer.WriteBoolean("primary", row.IsPrimary);
            dates(row.From, row.To);
        });
        Rows(writer, "roles", value.Roles, (row, dates) =>
        {
            writer.WriteString("employee", row.Employee.Value);
            writer.Word("role", row.Role);
            dates(row.From, row.To);
        });
        Rows(writer, "proficiencies", value.Proficiencies, (row, dates) =>
        {
            writer.WriteString("employee", row.Employee.Value);
            writer.WriteString("proficiency", row.Proficiency.Value);
            dates(row.From, row.To);
        });
        Rows(writer, "leaders", value.Leaders, (row, dates) =>
        {
            writer.WriteString("unit", row.Unit.Value);
            writer.WriteString("leader", row.Leader.Value);
            dates(row.From, row.To);
        });
        writer.WriteEndObject();
    }

    protected override Organization Parse(JsonElement element, string path)
    {
        JsonMembers fields = new(element, path, "schemaVersion", "zone", "units", "placements", "memberships", "roles", "proficiencies", "leaders");
        int version = fields.OptionalValue("schemaVersion", JsonValues.Integer) ?? SchemaVersion;
        if (version != SchemaVersion)
        {
            throw JsonPlaces.Wrong(JsonPlaces.Field(path, "schemaVersion"), $"expected {SchemaVersion}; given {version}. A newer file needs a newer library.");
        }

        OrganizationBuilder builder = Organization.In(fields.Required("zone", JsonValues.Text));
        List<JsonException> wrong = [];
        Add(fields, wrong, "units", ["id", "level", "name", "parent"], row => builder.Unit(
            row.Required("id", JsonValues.Id(id => new UnitId(id))),
            row.Required("level", JsonValues.Word<UnitLevel>),
            row.Required("name", CoreShapes.LocalizedText.Read),
            row.OptionalValue("parent", JsonValues.Id(id => new UnitId(id)))));
        Add(fields, wrong, "placements", ["unit", "parent", "from", "to"], row => builder.Place(Unit(row, "unit"), Unit(row, "parent"), From(row), To(row)));
        Add(fields, wrong, "memberships", ["employee", "unit", "primary", "from", "to"], row => _ = row.OptionalValue("primary", JsonValues.Flag) ?? true
            ? builder.Member(Employee(row, "employee"), Unit(row, "unit"), From(row), To(row))
            : builder.SecondaryMember(Employee(row, "employee"), Unit(row, "unit"), From(row), To(row)));
        Add(fields, wrong, "roles", ["employee", "role", "from", "to"], row => builder.Role(
            Employee(row, "employee"), row.Required("role", JsonValues.Word<ServiceRole>), From(row), To(row)));
        Add(fields, wrong, "proficiencies", ["employee", "proficiency", "from", "to"], row => builder.Proficiency(
            Employee(row, "employee"), row.Required("proficiency", JsonValues.Id(id => new ProficiencyId(id))), From(row), To(row)));
        Add(fields, wrong, "leaders", ["unit", "leader", "from", "to"], row => builder.Leader(Unit(row, "unit"), Employee(row, "leader"), From(row), To(row)));

        // A row that could not be read is missing from the definition, and would be called unknown a second time.
        return wrong.Count switch
        {
            0 => builder.Build(),
            1 => throw wrong[0],
            _ => throw JsonPlaces.Wrong(path, $"{wrong.Count} rows cannot be read:{Environment.NewLine}{string.Join(Environment.NewLine, wrong.Select(e => e.Message))}"),
        };
    }

    private static void Rows<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> rows, Action<T, Action<LocalDate?, LocalDate?>> write)
    {
        if (rows.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (T row in rows)
        {
            writer.WriteStartObject();
            write(row, (from, to) =>
            {
                writer.Field("from", from);
                writer.Field("to", to);
            });
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Add(JsonMembers fields, List<JsonException> wrong, string name, string[] known, Action<JsonMembers> add) => fields.List(name, (item, place) =>
    {
        try
        {
            add(new JsonMembers(item, place, known));
        }
        catch (JsonException problem)
        {
            wrong.Add(problem);
        }

        return true;
    });

    private static EmployeeId Employee(JsonMembers row, string name) => row.Required(name, JsonValues.Id(id => new EmployeeId(id)));

    private static UnitId Unit(JsonMembers row, string name) => row.Required(name, JsonValues.Id(id => new UnitId(id)));

    private static LocalDate? From(JsonMembers row) => row.OptionalValue("from", JsonValues.Date);

    private static LocalDate? To(JsonMembers row) => row.OptionalValue("to", JsonValues.Date);
}
