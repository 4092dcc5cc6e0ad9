using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>What a manager writes down for himself about an employee. It is no part of a session and nobody else sees it, but the employee gets it on asking for what is kept about him.</summary>
/// <remarks>In many countries a person may ask for everything that is kept about him, private notes included; write accordingly. Immutable and safe to share between threads.</remarks>
public sealed class ManagerNote
{
    /// <summary>Writes a note.</summary>
    /// <param name="id">Its id: 1 to 256 characters, without blanks at its ends and without control characters.</param>
    /// <param name="author">Who wrote it.</param>
    /// <param name="employee">Whom it is about.</param>
    /// <param name="text">What; not blank.</param>
    /// <param name="at">When; after the start of 1970.</param>
    /// <exception cref="ArgumentException">An id is unspecified or no id, or the text is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is not after the start of 1970.</exception>
    public ManagerNote(string id, EmployeeId author, EmployeeId employee, string text, Instant at)
    {
        Arguments.ThrowIfUnspecified(author.IsSpecified, nameof(author));
        Arguments.ThrowIfUnspecified(employee.IsSpecified, nameof(employee));
        Arguments.ThrowIfEmptyDate(at, nameof(at));
        Id = IdText.Checked(id, nameof(id));
        Author = author;
        Employee = employee;
        Text = Arguments.ThrowIfBlank(text, nameof(text));
        At = at;
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>Who wrote it.</summary>
    public EmployeeId Author { get; }

    /// <summary>Whom it is about.</summary>
    public EmployeeId Employee { get; }

    /// <summary>What was written.</summary>
    public string Text { get; }

    /// <summary>When.</summary>
    public Instant At { get; }

    /// <summary>Prints the note without its text.</summary>
    /// <returns>For example <c>n-3: noa about dana</c>.</returns>
    public override string ToString() => $"{Id}: {Author} about {Employee}";
}
