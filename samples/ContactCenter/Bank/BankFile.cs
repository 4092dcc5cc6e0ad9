using System.IO.Compression;
using System.Text;
using ContactCenter.Data;
using ContactCenter.Options;

namespace ContactCenter.Bank;

/// <summary>The calls of a file, and the lines that are none.</summary>
internal sealed record BankFile(IReadOnlyList<BankCall> Calls, IReadOnlyList<RejectedLine> Rejected)
{
    /// <summary>How many lines there were besides the header.</summary>
    public long LineCount => Calls.Count + Rejected.Count;

    /// <summary>Reads a file, compressed or not.</summary>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static BankFile Read(string path, Action<double>? progress = null)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            bool zipped = file.ReadByte() == 0x1F && file.ReadByte() == 0x8B;
            file.Position = 0;
            using Stream content = zipped ? new GZipStream(file, CompressionMode.Decompress) : file;
            using StreamReader reader = new(content, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, 1 << 16);
            return Read(reader, () => progress?.Invoke(file.Length == 0 ? 1 : (double)file.Position / file.Length));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new UsageException($"The file '{path}' cannot be read: {e.Message}");
        }
    }

    public static BankFile Read(TextReader reader, Action? progress = null)
    {
        BankLineReader lines = new();
        List<BankCall> calls = [];
        List<RejectedLine> rejected = [];
        for (long number = 1; reader.ReadLine() is string line; number++)
        {
            if (number == 1 && BankLineReader.IsHeader(line))
            {
                continue;
            }

            if (lines.Read(number, line, out string reason) is BankCall call)
            {
                calls.Add(call);
            }
            else
            {
                rejected.Add(new RejectedLine(number, line.Length > 60 ? line[..60] : line, [reason]));
            }

            if (number % 5000 == 0)
            {
                progress?.Invoke();
            }
        }

        return new BankFile(calls, rejected);
    }
}
