using CustomerServiceKit.Conventions.Tests.House;

namespace CustomerServiceKit.Conventions.Tests.Docs;

/// <summary>Every C# block a reader may copy compiles, and those that show an output print it.</summary>
public sealed class DocBlockTests
{
    [Fact]
    public void Blocks_OfAllDocuments_Compile() => Programs().SelectMany(program => program.Errors()).ShouldBeNone("readers copy these blocks");

    [Fact]
    public void Blocks_ThatAreRun_PrintWhatTheDocumentShows()
    {
        foreach (DocProgram program in Programs().Where(program => program.IsRun))
        {
            program.Run().Should().Be(program.ExpectedOutput, "{0} shows this output", program.Name);
        }
    }

    [Fact]
    public void Errors_WrongBlock_NamesFileLineAndCause()
    {
        string[] lines = ["# Title", "```csharp", "using System.Text;", "int one = 1;", "int two = missing;", "```"];

        DocProgram.In("guide.md", lines).Single().Errors().Should().ContainSingle().Which.Should().StartWith("guide.md(5): CS0103").And.Contain("missing");
    }

    [Fact]
    public void Errors_ContinuedBlock_SeesTheBlockBeforeAndKeepsItsLines()
    {
        string[] lines = ["```csharp", "int one = 1;", "```", "text", "```csharp continued", "using System.Text;", "var b = new StringBuilder();", "int two = one;", "int three = four;", "```"];

        DocProgram.In("guide.md", lines).Single().Errors().Should().ContainSingle().Which.Should().StartWith("guide.md(9): CS0103");
    }

    [Fact]
    public void Errors_TwoBlocks_DoNotSeeEachOther()
    {
        string[] lines = ["```csharp", "int one = 1;", "```", "```csharp", "int two = one;", "```"];

        DocProgram.In("guide.md", lines).SelectMany(program => program.Errors()).Should().ContainSingle().Which.Should().StartWith("guide.md(5): CS0103");
    }

    [Fact]
    public void Run_BlockWithOutput_PrintsIt()
    {
        string[] lines = ["```csharp run", "Console.WriteLine(1.5m);", "```", "It prints:", "```text", "1.5", "```", "```json", "{}", "```"];
        DocProgram program = DocProgram.In("guide.md", lines).Single();

        program.Run().Should().Be("1.5").And.Be(program.ExpectedOutput);
    }

    private static IEnumerable<DocProgram> Programs() =>
        from file in Repository.TextFiles()
        let path = Repository.Relative(file)
        where path.EndsWith(".md", StringComparison.Ordinal)
        from program in DocProgram.In(path, File.ReadLines(file))
        select program;
}
