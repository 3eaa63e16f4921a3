using System.Text.RegularExpressions;
using System.Xml.Linq;
using Matching.TestData;

namespace Matching.Tests.House;

/// <summary>The same packages today and in five years: one exact version of each, and a lock file in every project.</summary>
public sealed partial class PackagesTests
{
    private static readonly IReadOnlyList<string> Projects = [.. new[] { "src", "tests", "samples" }.SelectMany(root => SourceTree.Files(root, ".csproj"))];

    [Fact]
    public void Every_package_is_pinned_to_one_version_in_one_place()
    {
        var pins = XDocument.Load(Path.Combine(Checkout.Folder, "Directory.Packages.props")).Descendants("PackageVersion")
            .Select(pin => (Name: pin.Attribute("Include")!.Value, Version: pin.Attribute("Version")!.Value)).ToList();

        pins.Count.ShouldBeGreaterThan(10);
        pins.Where(pin => !IsExact(pin.Version)).ShouldBeEmpty();
        Projects.SelectMany(project => XDocument.Load(project).Descendants("PackageReference"))
            .Where(reference => reference.Attributes().Any(attribute => attribute.Name.LocalName.StartsWith("Version", StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("10.0.14", true)]
    [InlineData("3.0.5-preview.1", true)]
    [InlineData("10.*", false)]
    [InlineData("*", false)]
    [InlineData("[1.0,2.0)", false)]
    [InlineData("10", false)]
    [InlineData("$(Version)", false)]
    public void A_range_is_not_a_version(string version, bool exact) => IsExact(version).ShouldBe(exact);

    [Fact]
    public void Every_project_has_a_lock_file() =>
        Projects.Where(project => !File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json"))).ShouldBeEmpty();

    [Fact]
    public void The_numbers_know_no_database_and_no_project()
    {
        var project = XDocument.Load(Path.Combine(Checkout.Folder, "src", "Matching.Kpi", "Matching.Kpi.csproj"));

        project.Descendants("ProjectReference").ShouldBeEmpty();
        project.Descendants("PackageReference").Select(reference => reference.Attribute("Include")!.Value)
            .ShouldBe(["DocumentFormat.OpenXml"], "it writes the report as a document and a workbook");
        typeof(Matching.Kpi.Report.StatusReport).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!)
            .Where(name => name.StartsWith("Matching", StringComparison.Ordinal) || name.Contains("Data", StringComparison.Ordinal)
                || name.Contains("EntityFramework", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static bool IsExact(string version) => Exact().IsMatch(version);

    [GeneratedRegex(@"^\d+(\.\d+){1,3}(-[0-9A-Za-z.]+)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Exact();
}
