using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CustomerServiceKit.Conventions.Tests.Docs;

/// <summary>A C# block of a Markdown file with the blocks that continue it, as one program.</summary>
/// <remarks>
/// <c>```csharp</c> compiles; <c>```csharp continued</c> goes on from the C# block before it; <c>```csharp run</c> runs as well, and the whole program has to
/// print what the <c>```text</c> blocks directly behind its <c>run</c> blocks say.
/// </remarks>
internal sealed class DocProgram(IReadOnlyList<CodeBlock> blocks, IReadOnlyList<CodeBlock> outputs)
{
    private static readonly CSharpParseOptions s_parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14);
    private static readonly Lock s_console = new();

    public string Name => $"{blocks[0].File}({blocks[0].Line})";

    public bool IsRun => blocks.Any(block => block.IsRun);

    public string ExpectedOutput => Joined(outputs.SelectMany(output => output.Lines));

    public static IEnumerable<DocProgram> In(string file, IEnumerable<string> lines)
    {
        List<CodeBlock> all = [.. CodeBlock.Read(file, lines)];
        List<CodeBlock> blocks = [];
        List<CodeBlock> outputs = [];
        foreach ((int index, CodeBlock block) in all.Index())
        {
            if (block.IsCSharp && !block.IsContinued && blocks.Count > 0)
            {
                yield return new DocProgram(blocks, outputs);
                (blocks, outputs) = ([], []);
            }

            if (block.IsCSharp)
            {
                blocks.Add(block);
            }
            else if (block.IsOutput && index > 0 && all[index - 1].IsRun)
            {
                outputs.Add(block);
            }
        }

        if (blocks.Count > 0)
        {
            yield return new DocProgram(blocks, outputs);
        }
    }

    /// <summary>Compiles the program.</summary>
    /// <returns>The errors, each with the Markdown file and line it stands in; none where it compiles.</returns>
    public IReadOnlyList<string> Errors() => Errors(Compilation());

    /// <summary>Runs the program.</summary>
    /// <returns>What it printed.</returns>
    public string Run()
    {
        using MemoryStream image = new();
        CSharpCompilation compilation = Compilation();
        if (!compilation.Emit(image).Success)
        {
            throw new InvalidOperationException(string.Join('\n', Errors(compilation)));
        }

        MethodInfo main = Assembly.Load(image.ToArray()).EntryPoint!;
        lock (s_console)
        {
            TextWriter console = Console.Out;
            CultureInfo culture = CultureInfo.CurrentCulture;
            using StringWriter captured = new(CultureInfo.InvariantCulture);
            try
            {
                Console.SetOut(captured);
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
                return Joined(captured.ToString().ReplaceLineEndings("\n").Split('\n'));
            }
            finally
            {
                CultureInfo.CurrentCulture = culture;
                Console.SetOut(console);
            }
        }
    }

    private static List<string> Errors(CSharpCompilation compilation) =>
    [
        .. from diagnostic in compilation.GetDiagnostics()
           where diagnostic.Severity == DiagnosticSeverity.Error
           let place = diagnostic.Location.GetMappedLineSpan()
           select $"{place.Path}({place.StartLinePosition.Line + 1}): {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}",
    ];

    private static string Joined(IEnumerable<string> lines) => string.Join('\n', lines.Select(line => line.TrimEnd())).Trim('\n');

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal) && line.TrimEnd().EndsWith(';') && !line.Contains('=', StringComparison.Ordinal);

    private CSharpCompilation Compilation()
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(Source(), s_parse);
        bool hasStatements = tree.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any();
        return CSharpCompilation.Create(
            "Documentation" + Guid.NewGuid().ToString("N"),
            [tree, CSharpSyntaxTree.ParseText(BlockReferences.Usings, s_parse)],
            BlockReferences.All,
            new CSharpCompilationOptions(
                hasStatements ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, checkOverflow: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    // The using directives come first, and #line says where everything really stands.
    private string Source()
    {
        StringBuilder usings = new();
        StringBuilder rest = new();
        foreach (CodeBlock block in blocks)
        {
            foreach ((int index, string line) in block.Lines.Index())
            {
                StringBuilder target = IsUsing(line) ? usings : rest;
                if (target == usings || index == 0 || IsUsing(block.Lines[index - 1]))
                {
                    target.Append(CultureInfo.InvariantCulture, $"#line {block.Line + index} \"{block.File}\"\n");
                }

                target.Append(line).Append('\n');
            }
        }

        return usings.Append(rest).ToString();
    }
}
