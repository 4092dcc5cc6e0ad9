using System.Reflection;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CustomerServiceKit.Conventions.Tests.House;

/// <summary>One package of the house: its folder, its project file, its sources and its built assembly.</summary>
internal sealed class Package(string folder)
{
    private static readonly CSharpParseOptions s_parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14).WithPreprocessorSymbols("NET", "NET10_0", "NET10_0_OR_GREATER");

    public string Name { get; } = Path.GetFileName(folder);

    public Assembly Assembly => Assembly.Load(Name);

    public XDocument Project => XDocument.Load(Path.Combine(folder, Name + ".csproj"));

    public XDocument Documentation => XDocument.Load(Path.ChangeExtension(Assembly.Location, ".xml"));

    public IEnumerable<(string Path, SyntaxTree Tree)> Sources =>
        from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        let path = Repository.Relative(file)
        where !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal)
        select (path, CSharpSyntaxTree.ParseText(File.ReadAllText(file), s_parse, path));

    /// <summary>The types the package's authors wrote: not the compiler's closures, nor what source generators add.</summary>
    public IEnumerable<Type> WrittenTypes =>
        from type in Assembly.GetTypes()
        where !IsGenerated(type)
        select type;

    public override string ToString() => Name;

    private static bool IsGenerated(Type type) =>
        type.Name.Contains('<', StringComparison.Ordinal)
        || type.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name is "CompilerGeneratedAttribute" or "GeneratedCodeAttribute" or "EmbeddedAttribute")
        || (type.DeclaringType is { } outer && IsGenerated(outer));
}
