namespace Matching.Tests.House;

/// <summary>The guard of the seven words, seen to fail: small made-up houses with something amiss in them.</summary>
public sealed class LookRightTests
{
    private const string Matches = "namespace Matching.Matches; public static class Match { public const string State = \"active\"; public static int Count() => 1; }";

    [Theory]
    [InlineData("using Matching.Matches; namespace Matching.People; public class Person;", "Matches")]
    [InlineData("namespace Matching.People; public class Person { public string State => Matching.Matches.Match.State; }", "Match")]
    [InlineData("using static Matching.Matches.Match; namespace Matching.Rounds; public class Round { public int Size() { return Count(); } }", "Count")]
    [InlineData("using M = Matching.Matches.Match; namespace Matching.Suggestions.Scoring; public class Score { public string Of() => nameof(M.State); }", "State")]
    [InlineData("namespace Matching.Suggestions { public class Score { public string Of() => Matches.Match.State; } }", "Match")]
    [InlineData("namespace Matching.Database; public class Store { public string State => Matching.Matches.Match.State; }", "Match")]
    [InlineData("namespace Matching; public class Root { public string State => Matches.Match.State; }", "Match")]
    [InlineData("namespace Matching.Web.Pages.People; public class Page { public string State => Matching.Matches.Match.State; }", "Match")]
    [InlineData("namespace Matching.Web.Pages.Shared; public class Menu { public string State => Matching.Matches.Match.State; }", "Match")]
    public void A_look_to_the_right_is_named(string source, string name)
    {
        var looks = LookRight.In(SourceProject.Of(("Matches/Match.cs", Matches), ("Peeping.cs", source)));

        looks.ShouldContain(look => look.File == "Peeping.cs" && look.Name == name && look.Towards == "Matching.Matches");
        looks.ShouldAllBe(look => look.File == "Peeping.cs");
    }

    [Theory]
    [InlineData("using Matching.Matches; namespace Matching.Surveys; public class Answer { public string State => Match.State; }")]
    [InlineData("using Matching.Matches; namespace Matching.Web.Pages.Results; public class Page { public string State => Match.State; }")]
    [InlineData("using Matching.Matches; namespace Matching.Web.Pages.Link; public class Page { public string State => Match.State; }")]
    [InlineData("namespace Matching.People; public class Person { public string Matches => \"Matching.Matches\"; }")]
    public void A_look_to_the_left_is_not(string source) =>
        LookRight.In(SourceProject.Of(("Matches/Match.cs", Matches), ("Fine.cs", source))).ShouldBeEmpty();

    [Theory]
    [InlineData("src/Matching.Web/Pages/People/_List.cshtml", "@using Matching.Matches", "Matching.Matches")]
    [InlineData("src/Matching.Web/Pages/People/_List.cshtml", "<partial name=\"/Pages/Suggestions/_Card.cshtml\" />", "Matching.Web.Pages.Suggestions")]
    [InlineData("src/Matching.Web/Pages/_ViewImports.cshtml", "@using Matching.People", "Matching.People")]
    [InlineData("src/Matching.Web/Pages/Matches/_End.cshtml", "@inject IOptions<Matching.Surveys.SurveySettings> Settings", "Matching.Surveys")]
    public void Markup_that_looks_right_is_named(string file, string text, string towards) =>
        MarkupLookRight.In([(file, text)]).ShouldBe([new MarkupLookRight(file, towards)]);

    [Theory]
    [InlineData("src/Matching.Web/Pages/Surveys/_List.cshtml", "@using Matching.Matches")]
    [InlineData("src/Matching.Web/Pages/Today/Index.cshtml", "@using Matching.Surveys")]
    [InlineData("src/Matching.Web/Pages/_ViewImports.cshtml", "@using Matching.Web.Access")]
    public void Markup_that_looks_left_is_not(string file, string text) => MarkupLookRight.In([(file, text)]).ShouldBeEmpty();
}
