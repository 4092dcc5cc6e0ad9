using CustomerServiceKit.Conventions.Tests.House;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CustomerServiceKit.Conventions.Tests;

/// <summary>What the source files of the packages look like.</summary>
public sealed class SourceTests
{
    private static readonly string[] s_ambient =
    [
        "DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "TimeProvider.System", "TimeZoneInfo.Local",
        "Environment.TickCount", "Environment.TickCount64", "Stopwatch.StartNew", "Stopwatch.GetTimestamp", "DateTimeZoneProviders.Bcl", "Random.Shared", "Guid.NewGuid",
    ];

    public static TheoryData<string> Packages => Repository.PackageNames;

    [Theory]
    [MemberData(nameof(Packages))]
    public void SourceFile_EachPackage_HoldsOnePublicTypeAndIsNamedForIt(string package)
    {
        IEnumerable<string> offences =
            from source in Repository.Package(package).Sources
            let names = source.Tree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
                .OfType<MemberDeclarationSyntax>()
                .Where(member => member.Modifiers.Any(SyntaxKind.PublicKeyword))
                .Select(NameOf)
                .OfType<string>()
                .Distinct()
                .ToList()
            let file = Path.GetFileNameWithoutExtension(source.Path).Split('.', '{')[0]
            where names.Count > 1 || names.Any(name => name != file)
            select $"{source.Path} holds {string.Join(", ", names)}";

        offences.ShouldBeNone("a reader finds a public type in the file of its name");
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void SourceFile_EachPackage_NeverAsksTheMachineForTimeOrChance(string package)
    {
        IEnumerable<string> offences =
            from source in Repository.Package(package).Sources
            from node in source.Tree.GetRoot().DescendantNodes()
            where node is MemberAccessExpressionSyntax access ? s_ambient.Contains(LastTwo(access)) : node is IdentifierNameSyntax { Identifier.Text: "SystemClock" or "ZonedClock" }
            select $"{source.Path}({node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {node}";

        offences.ShouldBeNone("the present moment is always a parameter");
    }

    private static string? NameOf(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        _ => null,
    };

    private static string LastTwo(MemberAccessExpressionSyntax access) => access.Expression switch
    {
        MemberAccessExpressionSyntax inner => $"{inner.Name.Identifier.Text}.{access.Name.Identifier.Text}",
        _ => $"{access.Expression}.{access.Name.Identifier.Text}",
    };
}
