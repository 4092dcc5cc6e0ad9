namespace CustomerServiceKit.Charters;

/// <summary>The rules about books of broken promises and of redress that can be broken, each with its stable code.</summary>
public static class BookRules
{
    /// <summary><c>charter.record-twice</c>: a book has two records of one run of a clock, or one payment twice.</summary>
    public static ProblemRule RecordTwice { get; } = new(
        "charter.record-twice",
        Severity.Error,
        RuleBasis.Technical,
        DraftText.Of(
            "'{given}' stands in the book already, at {first}. A book has each once; take the second out, or find out why it was written twice.",
            "'{given}' כבר רשום בספר, ב-{first}. כל רישום מופיע בספר פעם אחת; יש להסיר את השני, או לברר למה נרשם פעמיים.",
            "'{given}' se află deja în registru, la {first}. Registrul le are pe fiecare o dată; eliminați-o pe a doua sau aflați de ce a fost scrisă de două ori."));

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [RecordTwice];
}
