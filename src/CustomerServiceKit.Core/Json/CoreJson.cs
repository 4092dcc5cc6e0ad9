using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace CustomerServiceKit;

/// <summary>The JSON of this package: ids, KPI keys and units as text, closed sets as words in kebab case, everything else as objects.</summary>
/// <remarks>
/// What is wrong in a text throws <see cref="JsonException"/> with the place, what was given and what was expected; an unknown field or an unknown word is
/// refused. Reading and writing use no reflection, so both work under ahead-of-time compilation.
/// </remarks>
public static class CoreJson
{
    private static readonly JsonSerializerOptions Files = AddTo(new JsonSerializerOptions
    {
        TypeInfoResolver = new CoreTypeInfo(),
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    });

    /// <summary>Teaches options the types of this package and of NodaTime, with the time zones of the IANA database.</summary>
    /// <param name="options">Options that are not in use yet. Where they name no resolver and reflection is on, it stays on for other types.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="options"/> are in use already.</exception>
    public static JsonSerializerOptions AddTo(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Converters.Any(converter => converter is OrganizationConverter))
        {
            return options;
        }

        foreach (System.Text.Json.Serialization.JsonConverter converter in CoreTypeInfo.Converters)
        {
            options.Converters.Add(converter);
        }

        // A chain that was empty must stay so while the framework would fill it with reflection: ours alone would shut out every other type.
        if (options.TypeInfoResolver is not (null or CoreTypeInfo) || !JsonSerializer.IsReflectionEnabledByDefault)
        {
            options.TypeInfoResolverChain.Add(new CoreTypeInfo());
        }

        return options.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);
    }

    /// <summary>Makes new options that know the types of this package and of NodaTime.</summary>
    /// <returns>Options that may still be changed.</returns>
    public static JsonSerializerOptions CreateOptions() => AddTo(new JsonSerializerOptions());

    /// <summary>Reads one value of this package, such as an <see cref="Organization"/>; comments and trailing commas are allowed.</summary>
    /// <typeparam name="T">A type of this package.</typeparam>
    /// <param name="json">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is not such a value; the message says where and why. Where a definition broke rules, the inner exception is the
    /// <see cref="ProblemException"/> with all of them.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of this package.</exception>
    public static T Load<T>(string json)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonSerializer.Deserialize(json, TypeInfo<T>()) ?? throw new JsonException($"Expected a {typeof(T).Name}; given null.");
    }

    /// <summary>Writes one value of this package, indented and with every language readable.</summary>
    /// <typeparam name="T">A type of this package.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="JsonException">The value is an unspecified id or not a defined value of its closed set.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of this package.</exception>
    public static string Save<T>(T value)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        return JsonSerializer.Serialize(value, TypeInfo<T>());
    }

    private static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Files.GetTypeInfo(typeof(T));
}
