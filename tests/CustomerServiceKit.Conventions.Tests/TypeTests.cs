using System.Reflection;
using CustomerServiceKit.Conventions.Tests.House;

namespace CustomerServiceKit.Conventions.Tests;

/// <summary>What the types of the packages look like.</summary>
public sealed class TypeTests
{
    private const BindingFlags AllDeclared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] s_frameworkTime = [typeof(DateTime), typeof(DateTimeOffset), typeof(TimeSpan), typeof(DateOnly), typeof(TimeOnly), typeof(TimeZoneInfo)];

    private static readonly string[] s_mutable =
    [
        "List`1", "Dictionary`2", "HashSet`1", "SortedSet`1", "SortedDictionary`2", "SortedList`2", "Queue`1", "Stack`1", "LinkedList`1", "PriorityQueue`2", "Collection`1",
        "ObservableCollection`1", "ConcurrentDictionary`2", "ConcurrentBag`1", "ConcurrentQueue`1", "ConcurrentStack`1", "BlockingCollection`1", "ConditionalWeakTable`2",
        "IList`1", "ICollection`1", "IDictionary`2", "ISet`1", "StringBuilder", "ThreadLocal`1", "AsyncLocal`1", "Random", "Memory`1", "ArraySegment`1",
    ];

    public static TheoryData<string> Packages => Repository.PackageNames;

    [Theory]
    [MemberData(nameof(Packages))]
    public void PublicApi_EachPackage_TellsTimeWithNodaTime(string package)
    {
        IEnumerable<string> offences =
            from type in Repository.Package(package).Assembly.GetExportedTypes()
            from use in Uses(type)
            where Parts(use.Type).Any(s_frameworkTime.Contains)
            select $"{type.FullName}: {use.Where} is {use.Type}";

        offences.ShouldBeNone("the public API uses Instant, LocalDate, Duration and their kin");
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void PublicClass_EachPackage_IsSealedStaticOrAbstract(string package)
    {
        IEnumerable<string?> offences =
            from type in Repository.Package(package).Assembly.GetExportedTypes()
            where type is { IsClass: true, IsSealed: false, IsAbstract: false }
            select type.FullName;

        offences.ShouldBeNone("a class is open for heirs only where it says so");
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void StaticFields_EachPackage_NeverChange(string package)
    {
        IEnumerable<string> offences =
            from type in Repository.Package(package).WrittenTypes
            from field in type.GetFields(AllDeclared)
            where field.IsStatic && !field.IsLiteral
            let shape = field.FieldType.IsGenericType ? field.FieldType.GetGenericTypeDefinition().Name : field.FieldType.Name
            where !field.IsInitOnly || field.FieldType.IsArray || s_mutable.Contains(shape)
            select $"{type.FullName}.{field.Name} ({shape}{(field.IsInitOnly ? string.Empty : ", not readonly")})";

        offences.ShouldBeNone("shared state is readonly and of an immutable type, such as ImmutableArray or FrozenDictionary");
    }

    private static IEnumerable<(string Where, Type Type)> Uses(Type type)
    {
        foreach (Type contract in type.GetInterfaces())
        {
            yield return ("an interface", contract);
        }

        if (type.BaseType is { } parent)
        {
            yield return ("the base type", parent);
        }

        foreach (FieldInfo field in type.GetFields(AllDeclared).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly))
        {
            yield return (field.Name, field.FieldType);
        }

        foreach (MethodBase method in type.GetMembers(AllDeclared).OfType<MethodBase>().Where(method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly))
        {
            foreach (ParameterInfo parameter in method.GetParameters())
            {
                yield return ($"{method.Name}({parameter.Name})", parameter.ParameterType);
            }

            if (method is MethodInfo { ReturnType: { } returned })
            {
                yield return (method.Name, returned);
            }
        }
    }

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type)
        : [type];
}
