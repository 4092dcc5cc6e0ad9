using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit;

/// <summary>Writes fields; a null value leaves the field out, since what is absent is never zero.</summary>
internal static class JsonFieldWriting
{
    extension(Utf8JsonWriter writer)
    {
        public void Field(string name, string? value)
        {
            if (value is not null)
            {
                writer.WriteString(name, value);
            }
        }

        public void Field(string name, decimal? value)
        {
            if (value is decimal number)
            {
                writer.WriteNumber(name, number);
            }
        }

        public void Field(string name, Instant? value) => writer.Field(name, value is Instant instant ? InstantPattern.ExtendedIso.Format(instant) : null);

        public void Field(string name, LocalDate? value) => writer.Field(name, value is LocalDate date ? LocalDatePattern.Iso.Format(date) : null);

        public void Field(string name, Duration value) => writer.WriteString(name, DurationPattern.JsonRoundtrip.Format(value));

        public void Word<T>(string name, T value)
            where T : struct, Enum
            => writer.WriteString(name, WordOf(value));

        public void Field<T>(string name, T? value, ElementConverter<T> converter)
            where T : class
        {
            if (value is not null)
            {
                writer.WritePropertyName(name);
                converter.Write(writer, value);
            }
        }

        public void List<T>(string name, IEnumerable<T> values, ElementConverter<T> converter)
            where T : class
        {
            writer.WriteStartArray(name);
            foreach (T value in values)
            {
                converter.Write(writer, value);
            }

            writer.WriteEndArray();
        }
    }

    public static string WordOf<T>(T value)
        where T : struct, Enum
        => EnumWords<T>.Find(value) ?? throw new JsonException($"'{value}' is not a defined {typeof(T).Name} and is not written; expected one of {EnumWords<T>.List}.");
}
