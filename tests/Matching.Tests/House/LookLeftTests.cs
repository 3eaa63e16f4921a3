using Microsoft.CodeAnalysis;

namespace Matching.Tests.House;

/// <summary>People → Suggestions → Rounds → Matches → FollowUps → Surveys → Results: who stands on the left knows nothing of the right.</summary>
public sealed class LookLeftTests
{
    /// <summary>Those who may look right, each with the reason. One that no longer needs to is to be struck off.</summary>
    private static readonly Dictionary<string, string> MayLookRight = new(StringComparer.Ordinal)
    {
        ["src/Matching/MatchingSetup.cs"] = "puts the seven together, in their order, for the host and the terminal",
        ["src/Matching.Web/Pages/Suggestions/Models/Model.cshtml.cs"] = "one model on one page, with what the weekly watch saw of it",
        ["src/Matching.Web/Pages/People/Participant.cshtml.cs"] = "the desk of a caseworker: one person, the suggestions for them and their matches on one page",
        ["src/Matching.Web/Pages/People/Participant.cshtml"] = "the same page's markup",
        ["src/Matching.Web/Pages/People/Participants.cshtml.cs"] = "the waiting list marks whom a rule about themselves keeps from every suggestion",
        ["src/Matching.Web/Pages/Matches/Match.cshtml"] = "one match on one page, with what both sides answered about it",
        ["src/Matching.Web/Pages/People/Volunteer.cshtml"] = "the notes about a volunteer, on their page",
        ["src/Matching.Web/Pages/Messages/Index.cshtml.cs"] = "whose mail it is stands with the match it is about",
        ["src/Matching.Web/Pages/Messages/Mail.cshtml.cs"] = "whose mail it is stands with the match it is about",
        ["src/Matching.Web/Pages/Messages/Settle.cshtml.cs"] = "whose mail it is stands with the match it is about",
        ["src/Matching.Web/Pages/People/History.cs"] = "the matches on the page of a participant and of a volunteer",
    };

    [Theory]
    [InlineData("Matching")]
    [InlineData("Matching.Web")]
    public void A_folder_uses_only_what_stands_to_its_left(string project)
    {
        var looks = LookRight.In(SourceProject.Named(project));

        looks.Where(look => !MayLookRight.ContainsKey(look.File)).ShouldBeEmpty();
    }

    [Fact]
    public void Markup_uses_only_what_stands_to_its_left()
    {
        var looks = MarkupLookRight.In(SourceTree.Files("src/Matching.Web/Pages", ".cshtml").Select(file => (SourceTree.Name(file), File.ReadAllText(file))));

        looks.Where(look => !MayLookRight.ContainsKey(look.File)).ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_is_excused_who_does_not_look_right()
    {
        var lookers = LookRight.In(SourceProject.Named("Matching")).Concat(LookRight.In(SourceProject.Named("Matching.Web"))).Select(look => look.File)
            .Concat(MarkupLookRight.In(SourceTree.Files("src/Matching.Web/Pages", ".cshtml").Select(file => (SourceTree.Name(file), File.ReadAllText(file)))).Select(look => look.File));

        MayLookRight.Keys.Except(lookers, StringComparer.Ordinal).ShouldBeEmpty();
    }

    /// <summary>A name the compiler cannot resolve would be passed over by the guard, and so would a file whose namespace is not its folder's.</summary>
    [Theory]
    [InlineData("Matching")]
    [InlineData("Matching.Web")]
    public void The_guard_understands_every_name(string project)
    {
        const string bodyIsGenerated = "CS8795";
        var errors = SourceProject.Named(project).GetDiagnostics()
            .Where(finding => finding.Severity == DiagnosticSeverity.Error && finding.Id != bodyIsGenerated);

        errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Matching")]
    [InlineData("Matching.Kpi")]
    [InlineData("Matching.Web")]
    [InlineData("Matching.Cli")]
    public void A_namespace_is_its_folder(string project)
    {
        var strays = SourceProject.Named(project).SyntaxTrees
            .Where(tree => tree.FilePath.StartsWith("src/", StringComparison.Ordinal))
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.BaseNamespaceDeclarationSyntax>()
                .Select(space => (tree.FilePath, Space: space.Name.ToString())))
            .Where(file => file.Space != Path.GetDirectoryName(file.FilePath)!["src/".Length..].Replace('/', '.').Replace('\\', '.'));

        strays.ShouldBeEmpty();
    }
}
