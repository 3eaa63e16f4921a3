namespace Matching.Tests.Cli;

/// <summary>The parser knows no Danish; whoever asked for it gets it nevertheless.</summary>
public sealed class UsageErrorsTests
{
    [Theory]
    [InlineData("evaluate", "--programme skal skrives med.")]
    [InlineData("evaluate --programme hosts", "»hosts« kan ikke bruges her. Skriv en af disse: host, mentor.")]
    [InlineData("models shadow", "model mangler efter »shadow«.")]
    [InlineData("train --programme host --folds", "»--folds« kendes ikke her.")]
    [InlineData("kpi --year x", "--year skal være et år")]
    [InlineData("evaluate --programme", "--programme mangler sin værdi.")]
    public async Task What_the_parser_says_stands_in_Danish(string line, string sentence)
    {
        var run = await TerminalRun.OfAsync(line.Split(' '));

        run.Exit.ShouldBe(2);
        run.Error.ShouldContain(sentence);
        run.Error.ShouldNotContain("Option '");
        run.Error.ShouldNotContain("rgument '");
    }

    [Theory]
    [InlineData("Cannot parse argument 'x' for option '--top' as expected type 'System.Int32'.", "»x« kan ikke bruges til --top.")]
    [InlineData("Option '--top' expects a single argument but 2 were provided.", "--top tager én værdi, men fik 2.")]
    [InlineData("Required command was not provided.", "Der mangler et verbum.")]
    [InlineData("En sætning for sig.", "En sætning for sig.")]
    public void What_no_verb_of_today_brings_about_is_known_as_well(string theirs, string ours) =>
        Matching.Cli.UsageErrors.In(theirs, Languages.Danish).ShouldBe(ours);

    [Fact]
    public async Task It_stands_in_English_where_that_is_asked_for() =>
        (await TerminalRun.OfAsync("evaluate", "--lang", "en")).Error.ShouldContain("--programme must be given.");
}
