using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Cases.Tests.Rows;

/// <summary>Reads the values of rows, tolerant of how they are written.</summary>
internal static class JsonReading
{
    extension(JsonElement element)
    {
        /// <summary>The first of some members that is there and not null.</summary>
        public JsonElement? Member(params string[] names)
        {
            foreach (string name in names)
            {
                if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement member) && member.ValueKind != JsonValueKind.Null)
                {
                    return member;
                }
            }

            return null;
        }

        public string? Text(params string[] names) => element.Member(names) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

        public decimal? Number(params string[] names) => element.Member(names) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;

        public IEnumerable<JsonElement> List(params string[] names) => element.Member(names) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

        public IEnumerable<JsonProperty> Fields(params string[] names) => element.Member(names) is { ValueKind: JsonValueKind.Object } value ? [.. value.EnumerateObject()] : [];

        public Instant Instant(params string[] names) => ToInstant(element.Text(names) ?? throw new NotSupportedException($"a row without '{names[0]}' is not supported"));

        public LocalDate Date(params string[] names) => ToDate(element.Text(names) ?? throw new NotSupportedException($"a row without '{names[0]}' is not supported"));

        public int Count(params string[] names) => (int)(element.Number(names) ?? throw new NotSupportedException($"a row without '{names[0]}' is not supported"));
    }

    public static Instant ToInstant(string text) => InstantPattern.ExtendedIso.Parse(text) is { Success: true } instant
        ? instant.Value
        : OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } offset
            ? offset.Value.ToInstant()
            : LocalDateTimePattern.GeneralIso.Parse(text.Length == 10 ? text + "T00:00:00" : text.Length == 16 ? text.Replace(' ', 'T') + ":00" : text).Value.InUtc().ToInstant();

    public static LocalDate ToDate(string text) => LocalDatePattern.Iso.Parse(text.Length > 10 ? text[..10] : text).Value;
}
