using System.Text.Json;

namespace CustomerServiceKit.Feedback;

/// <summary>The JSON of this package: feedback sessions in every state, and records put together.</summary>
/// <remarks>
/// Fields and words are in kebab case; evidence and actions have the shape that <see cref="CoreJson"/> gives them. A stored session is walked through again from its
/// plan, under every rule, so that a text which breaks one is refused, with all problems at once and the path of each. Only the organization is not asked again: who
/// led whom was checked when the session was planned. Reading and writing use no reflection.
/// </remarks>
public static class FeedbackJson
{
    /// <summary>The JSON Schema of a session, for editors and for programs in other languages.</summary>
    /// <value>A schema of draft 2020-12, as JSON. It accepts every text that <see cref="Load"/> reads.</value>
    /// <remarks>
    /// What a schema cannot say, <see cref="Load"/> checks: that every step follows the rules, that the parts are those the history tells of, that instants stand in order, that praise
    /// comes first and that ids name something that is there.
    /// </remarks>
    public static string Schema => FeedbackSchema.Session;

    /// <summary>The JSON Schema of records, with that of a session in it.</summary>
    /// <value>A schema of draft 2020-12, as JSON. It accepts every text that <see cref="LoadRecords"/> reads.</value>
    public static string RecordsSchema => FeedbackSchema.Records;

    /// <summary>Teaches options the types of this package and of Core.</summary>
    /// <param name="options">Options that are not in use yet.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static JsonSerializerOptions AddTo(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        DefinitionText.AddTo<FeedbackSession>(options, SessionReading.Read, SessionWriting.Of);
        DefinitionText.AddTo<FeedbackRecords>(options, RecordsReading.Read, RecordsWriting.Of);
        return CoreJson.AddTo(options);
    }

    /// <summary>Reads a session; comments and trailing commas are allowed.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The session.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="ProblemException">The text is JSON and no session, or the session breaks rules; the exception lists every problem with its path.</exception>
    public static FeedbackSession Load(string json) => DefinitionText.Load<FeedbackSession>(json, SessionReading.Read);

    /// <summary>Writes a session, indented and with every language readable.</summary>
    /// <param name="session">The session.</param>
    /// <returns>The text; <see cref="Load"/> gives an equal session back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    public static string Save(FeedbackSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return DefinitionText.Save(SessionWriting.Of(session));
    }

    /// <summary>Reads records; each session under every rule, as <see cref="Load"/> does.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The records.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="ProblemException">The text is JSON and no records, or they break rules; the exception lists every problem with its path.</exception>
    public static FeedbackRecords LoadRecords(string json) => DefinitionText.Load<FeedbackRecords>(json, RecordsReading.Read);

    /// <summary>Writes records, indented and with every language readable: what is kept about a person, for the person.</summary>
    /// <param name="records">The records.</param>
    /// <returns>The text; <see cref="LoadRecords"/> gives equal records back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    public static string SaveRecords(FeedbackRecords records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return DefinitionText.Save(RecordsWriting.Of(records));
    }
}
