using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Matching.Tests.House;

/// <summary>Files are small, and no name is a drawer for anything.</summary>
public sealed partial class FilesTests
{
    private const int MostLines = 400;

    private static readonly string[] Source = [".cs", ".cshtml", ".razor", ".css", ".js", ".sql", ".targets"];

    /// <summary>Names that frameworks prescribe.</summary>
    private static readonly string[] Prescribed = ["IconTagHelper"];

    private static readonly string[] Roots = ["src", "tests", "samples"];

    [Fact]
    public void No_source_file_is_longer_than_400_lines()
    {
        var files = Roots.SelectMany(root => SourceTree.Files(root, Source)).ToList();

        files.Count.ShouldBeGreaterThan(300);
        files.Where(file => File.ReadLines(file).Skip(MostLines).Any()).Select(SourceTree.Name).ShouldBeEmpty();
    }

    [Fact]
    public void No_folder_or_file_is_a_drawer_for_anything()
    {
        var names = Roots.SelectMany(root => SourceTree.Folders(root).Concat(SourceTree.Files(root, ""))).ToList();

        names.Where(name => IsDrawer(Path.GetFileName(name).Split('.')[0])).Select(SourceTree.Name).ShouldBeEmpty();
    }

    [Fact]
    public void No_type_is_a_drawer_for_anything()
    {
        var types = SourceProject.All.SelectMany(project => SourceProject.Named(project).SyntaxTrees)
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            .Select(type => type.Identifier.Text).ToList();

        types.Count.ShouldBeGreaterThan(200);
        types.Where(IsDrawer).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("DateUtils", true)]
    [InlineData("StringUtil", true)]
    [InlineData("Helpers", true)]
    [InlineData("MatchHelper", true)]
    [InlineData("CommonTypes", true)]
    [InlineData("MatchManager", true)]
    [InlineData("IconTagHelper", false)]
    [InlineData("Uncommon", false)]
    [InlineData("MatchStore", false)]
    public void A_drawer_is_known_by_its_name(string name, bool drawer) => IsDrawer(name).ShouldBe(drawer);

    private static bool IsDrawer(string name) => !Prescribed.Contains(name) && Drawer().IsMatch(name);

    [GeneratedRegex("(Utils?|Utilities|Helpers?|Common|Managers?)(?![a-z])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Drawer();
}
