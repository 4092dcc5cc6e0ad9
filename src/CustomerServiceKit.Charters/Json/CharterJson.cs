using System.Text.Json;

namespace CustomerServiceKit.Charters;

/// <summary>The JSON of this package: service charters, and the books that an application keeps between runs.</summary>
/// <remarks>
/// Fields are in kebab case, times ISO 8601 (<c>PT20S</c>, <c>2026-07-01</c>), events as their kind and, after a blank, the value asked for
/// (<c>status-changed resolved</c>). What cannot be read is refused, all at once, each with its path; so are the rules a charter breaks. Comments and trailing
/// commas are allowed. Reading and writing use no reflection.
/// </remarks>
public static class CharterJson
{
    /// <summary>The JSON Schema of a charter, for editors and for programs in other languages.</summary>
    /// <value>A schema of draft 2020-12, as JSON. It accepts every text that <see cref="Load"/> reads.</value>
    /// <remarks>
    /// What a schema cannot say, <see cref="Load"/> checks: that ids stand once and name something that is there, that dates and versions stand in order, that times are more
    /// than zero and periods known, that a default language has its text.
    /// </remarks>
    public static string Schema => CharterSchema.Text;

    /// <summary>The JSON Schema of a book of broken promises.</summary>
    /// <value>A schema of draft 2020-12, as JSON. It accepts every text that <see cref="LoadBreachBook"/> reads.</value>
    public static string BreachBookSchema => CharterSchema.BreachBook;

    /// <summary>The JSON Schema of a book of redress.</summary>
    /// <value>A schema of draft 2020-12, as JSON. It accepts every text that <see cref="LoadRedressBook"/> reads.</value>
    public static string RedressBookSchema => CharterSchema.RedressBook;

    /// <summary>Teaches options the types of this package and of Core.</summary>
    /// <param name="options">Options that are not in use yet.</param>
    /// <returns>The same options.</returns>
    public static JsonSerializerOptions AddTo(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        DefinitionText.AddTo<ServiceCharter>(options, CharterReading.Read, CharterWriting.Of);
        DefinitionText.AddTo<BreachBook>(options, BreachBookReading.Read, BookWriting.Of);
        DefinitionText.AddTo<RedressBook>(options, RedressBookReading.Read, BookWriting.Of);
        return CoreJson.AddTo(options);
    }

    /// <summary>Reads a charter.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The charter.</returns>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="ProblemException">The text is JSON and no charter, or the charter breaks rules; the exception lists every problem with its path.</exception>
    public static ServiceCharter Load(string json) => DefinitionText.Load<ServiceCharter>(json, CharterReading.Read);

    /// <summary>Writes a charter, indented and with every language readable.</summary>
    /// <param name="charter">The charter.</param>
    /// <returns>The text; <see cref="Load"/> gives an equal charter back.</returns>
    public static string Save(ServiceCharter charter)
    {
        ArgumentNullException.ThrowIfNull(charter);
        return DefinitionText.Save(CharterWriting.Of(charter));
    }

    /// <summary>Reads a book of broken promises.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The book.</returns>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="ProblemException">The text is JSON and no such book, or two records are of one run (<c>charter.record-twice</c>); the exception lists every problem with its path.</exception>
    public static BreachBook LoadBreachBook(string json) => DefinitionText.Load<BreachBook>(json, BreachBookReading.Read);

    /// <summary>Writes a book of broken promises, its records in their order.</summary>
    /// <param name="book">The book.</param>
    /// <returns>The text; <see cref="LoadBreachBook"/> gives an equal book back.</returns>
    public static string SaveBreachBook(BreachBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return DefinitionText.Save(BookWriting.Of(book));
    }

    /// <summary>Reads a book of redress.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The book.</returns>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="ProblemException">The text is JSON and no such book, or two cases are of one run, or a payment stands twice (<c>charter.record-twice</c>); the exception lists every
    /// problem with its path.</exception>
    public static RedressBook LoadRedressBook(string json) => DefinitionText.Load<RedressBook>(json, RedressBookReading.Read);

    /// <summary>Writes a book of redress, cases and payments in their order.</summary>
    /// <param name="book">The book.</param>
    /// <returns>The text; <see cref="LoadRedressBook"/> gives an equal book back.</returns>
    public static string SaveRedressBook(RedressBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return DefinitionText.Save(BookWriting.Of(book));
    }
}
