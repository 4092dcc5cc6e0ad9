namespace CustomerServiceKit.Conventions.Tests.House;

/// <summary>What broke a rule of the house, one line each.</summary>
internal static class Offences
{
    /// <summary>Fails with every offence, since a developer wants to mend them in one go.</summary>
    public static void ShouldBeNone(this IEnumerable<string?> offences, string because)
    {
        List<string?> found = [.. offences];
        if (found.Count > 0)
        {
            Assert.Fail($"Expected none, because {because}; found {found.Count}:\n{string.Join('\n', found)}");
        }
    }
}
