using CustomerServiceKit.Conventions.Tests.House;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CustomerServiceKit.Conventions.Tests;

/// <summary>Everything a user of a package can see says what it is.</summary>
public sealed class DocumentationTests
{
    public static TheoryData<string> Packages => Repository.PackageNames;

    [Theory]
    [MemberData(nameof(Packages))]
    public void PublicMember_EachPackage_HasASummary(string package)
    {
        HashSet<string> documented =
        [
            .. from member in Repository.Package(package).Documentation.Descendants("member")
               where member.Element("inheritdoc") is not null || (member.Element("summary") is { } summary && (summary.Value.Trim().Length > 0 || summary.HasElements))
               select member.Attribute("name")!.Value,
        ];

        IEnumerable<string?> offences =
            from symbol in Visible(Assembly(package).GlobalNamespace)
            let id = symbol.GetDocumentationCommentId()
            where !documented.Contains(id)
            select id;

        offences.ShouldBeNone("every public member has a summary of one sentence");
    }

    private static IAssemblySymbol Assembly(string package)
    {
        PortableExecutableReference reference = MetadataReference.CreateFromFile(Repository.Package(package).Assembly.Location);
        CSharpCompilation compilation = CSharpCompilation.Create("Reader", references: [reference, .. Docs.BlockReferences.Framework]);
        return (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
    }

    private static IEnumerable<ISymbol> Visible(INamespaceOrTypeSymbol container)
    {
        foreach (ISymbol member in container.GetMembers().Where(IsVisible))
        {
            if (member is not INamespaceSymbol)
            {
                yield return member;
            }

            if (member is INamespaceSymbol or INamedTypeSymbol { TypeKind: not TypeKind.Delegate })
            {
                foreach (ISymbol inner in Visible((INamespaceOrTypeSymbol)member))
                {
                    yield return inner;
                }
            }
        }
    }

    // Leaves out what the compiler writes by itself: accessors, the members of records, an enum's field, and constructors nobody wrote.
    private static bool IsVisible(ISymbol symbol) => symbol switch
    {
        INamespaceSymbol => true,
        { DeclaredAccessibility: not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal) } => false,
        { IsImplicitlyDeclared: true } => false,
        IMethodSymbol { AssociatedSymbol: not null } => false,
        IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true } => false,
        _ => !symbol.Name.Contains('<', StringComparison.Ordinal) && !symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute"),
    };
}
