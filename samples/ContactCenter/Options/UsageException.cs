namespace ContactCenter.Options;

/// <summary>Something the caller wrote on the command line, or a file he named, cannot be used; the message says what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);
