using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Matching.Tests.House;

/// <summary>The types of some projects, and what their shape says of them.</summary>
internal sealed class Shape(params IEnumerable<CSharpCompilation> projects)
{
    public const int MostArguments = 5;

    private readonly List<INamedTypeSymbol> types = [.. projects.SelectMany(project => TypesIn(project.Assembly.GlobalNamespace))];

    /// <summary>Classes that are given more than they can be about. A record is a row of data, and may be as wide as the row.</summary>
    public IEnumerable<string> GreedyConstructors =>
        from type in types
        where !type.IsRecord
        from constructor in type.InstanceConstructors
        where constructor.Parameters.Length > MostArguments
        select $"{type.ToDisplayString()} takes {constructor.Parameters.Length} things";

    /// <summary>Interfaces of ours that one class alone implements, in whichever project it stands.</summary>
    public IEnumerable<string> LonelyInterfaces =>
        from type in types
        where type.TypeKind == TypeKind.Interface
        let name = type.ToDisplayString()
        where types.Count(other => other.TypeKind != TypeKind.Interface && other.AllInterfaces.Any(one => one.OriginalDefinition.ToDisplayString() == name)) == 1
        select name;

    public int Count => types.Count;

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol place) => place.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => member is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(member));
}
