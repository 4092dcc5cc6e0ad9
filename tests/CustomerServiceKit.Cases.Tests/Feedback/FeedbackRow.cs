using System.Text.Json;

namespace CustomerServiceKit.Cases.Tests.Feedback;

/// <summary>Judges a row of <c>sessionVectors</c>: the commands are asked one after another, and the last one has to come out as the row says.</summary>
internal static class FeedbackRow
{
    /// <summary>Drives the commands of a row.</summary>
    /// <param name="vector">The row.</param>
    /// <returns>Null where we agree; otherwise what was expected and what came.</returns>
    /// <exception cref="NotSupportedException">The row asks for something that is not built.</exception>
    public static string? Judge(JsonElement vector)
    {
        SessionDriver driver = new(vector.TryGetProperty("policy", out JsonElement policy) ? policy : null);
        JsonElement[] commands = [.. vector.GetProperty("commands").EnumerateArray()];
        JsonElement expect = vector.GetProperty("expect");
        for (int index = 0; index < commands.Length; index++)
        {
            IReadOnlyList<string> errors = driver.Do(commands[index]);
            if (errors.Count > 0)
            {
                return Refused(expect, errors, index, commands.Length);
            }
        }

        return Accepted(expect, driver);
    }

    // Ours names every problem at once where a row names one.
    private static string? Refused(JsonElement expect, IReadOnlyList<string> errors, int index, int count)
    {
        string came = $"command {index + 1} of {count} refused with {string.Join(", ", errors)}";
        return !expect.TryGetProperty("error", out JsonElement error) ? $"expected no refusal; {came}"
            : index < count - 1 ? $"expected the last command to be refused; {came}"
            : errors.Contains(Code(error.GetString()!)) ? null
            : $"expected {Code(error.GetString()!)}; {came}";
    }

    private static string? Accepted(JsonElement expect, SessionDriver driver)
    {
        List<string> differences = [];
        foreach (JsonProperty field in expect.EnumerateObject())
        {
            string? difference = field.Name switch
            {
                "error" => $"expected {Code(field.Value.GetString()!)}; nothing was refused",
                "state" => Compared("state", field.Value.GetString()!, driver.State),
                "version" => Compared("version", field.Value.GetRawText(), driver.Version),
                "warnings" => Missing([.. field.Value.EnumerateArray().Select(code => Code(code.GetString()!))], driver.Warnings),
                _ => throw new NotSupportedException($"expectation '{field.Name}' is not supported yet"),
            };
            if (difference is not null)
            {
                differences.Add(difference);
            }
        }

        return differences.Count == 0 ? null : string.Join("; ", differences);
    }

    private static string? Compared(string what, string expected, string came) => expected == came ? null : $"expected {what} {expected}; came {came}";

    private static string? Missing(IReadOnlyList<string> expected, IReadOnlyList<string> came) =>
        expected.All(came.Contains) ? null : $"expected the warnings {string.Join(", ", expected)}; came {string.Join(", ", came.DefaultIfEmpty("none"))}";

    // FB_PRAISE_REQUIRED is feedback.praise-required: the prefix is a word, the rest is in kebab case.
    private static string Code(string code)
    {
        int split = code.IndexOf('_', StringComparison.Ordinal);
        string word = code[..split] switch
        {
            "FB" => "feedback",
            "PR" => "privacy",
            _ => throw new NotSupportedException($"codes such as '{code}' are not supported yet"),
        };
        return $"{word}.{new string([.. code[(split + 1)..].Select(c => c == '_' ? '-' : char.ToLowerInvariant(c))])}";
    }
}
