using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Matching.Tests.House;

/// <summary>A place that uses a word to its right: the type it stands in ("" for a file's using), and what it says there.</summary>
internal sealed record LookRight(string Type, string File, int Line, string Name, string Towards)
{
    public override string ToString() => $"{File}({Line}): {Name} is of {Towards}";

    /// <summary>Every such place in a project: usings, signatures, bodies, constants and nameof alike.</summary>
    public static IReadOnlyList<LookRight> In(CSharpCompilation project) => [.. project.SyntaxTrees.SelectMany(tree => In(project, tree))];

    private static IEnumerable<LookRight> In(CSharpCompilation project, SyntaxTree tree)
    {
        var model = project.GetSemanticModel(tree);
        var root = tree.GetRoot();
        if (root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault() is not { } space)
        {
            yield break;
        }

        var from = SevenWords.PlaceOf(space.Name.ToString());
        foreach (var name in root.DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (NamespaceOf(model, name) is { } to && !SevenWords.MayUse(from, SevenWords.PlaceOf(to)))
            {
                var line = tree.GetLineSpan(name.Span).StartLinePosition.Line + 1;
                yield return new LookRight(TypeAround(name), tree.FilePath, line, name.ToString(), to);
            }
        }
    }

    private static string? NamespaceOf(SemanticModel model, SimpleNameSyntax name) => model.GetSymbolInfo(name).Symbol switch
    {
        INamespaceSymbol space => space.ToDisplayString(),
        ITypeSymbol type => type.ContainingNamespace?.ToDisplayString(),
        { ContainingType: { } type } => type.ContainingNamespace.ToDisplayString(),
        _ => null,
    };

    private static string TypeAround(SyntaxNode name) =>
        name.Ancestors().OfType<BaseTypeDeclarationSyntax>().LastOrDefault()?.Identifier.Text ?? "";
}
