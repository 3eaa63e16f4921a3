using System.Text;
using Matching.Suggestions.Ranking.Folds;

namespace Matching.Tests.Suggestions.Ranking.Folds;

public sealed class FoldsFileTests
{
    [Fact]
    public void A_fold_tests_its_own_matches_and_learns_from_all_others()
    {
        var pairs = new MadeUpPast { Participants = 2, Candidates = 3 }.Build();

        var folds = Read("match,fold\nm0,a\nm4,b\nm1,a\n").ShouldBeOfType<FoldsOutcome.Read>().Folds;

        folds.Select(fold => fold.Name).ShouldBe(["a", "b"]);
        folds[0].Test.ShouldBe([0, 1]);
        folds[0].Train.ShouldBe([2, 3, 4, 5], "a match that is in no fold is learned from in all");
        folds[1].Train.ShouldBe([0, 1, 2, 3, 5]);
        folds.ShouldAllBe(fold => fold.KnownOn == pairs.AsOf);
    }

    [Theory]
    [InlineData("match,fold\nm0,a\nm9,b\n", 3, "unknown_match")]
    [InlineData("match,fold\nm0,a\nm1,a\nm0,b\n", 4, "duplicate_id")]
    [InlineData("match,fold\nm0,\n", 2, "missing_value")]
    [InlineData("match,fold\nm0\n", 2, "too_few_cells")]
    [InlineData("match,part\nm0,a\n", 1, "missing_column")]
    [InlineData("", 1, "empty_file")]
    [InlineData("match,fold\n", 1, "no_rows")]
    public void A_slip_is_named_with_its_line(string text, int line, string code)
    {
        var refused = Read(text).ShouldBeOfType<FoldsOutcome.Refused>();

        refused.Findings.Where(finding => !finding.Finding.IsWarning).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            finding => finding.Line.ShouldBe(line), finding => finding.Finding.Code.ShouldBe(code));
    }

    [Theory]
    [InlineData("\uFEFFfold;match\r\n1;m0\r\n2;m1\r\n\r\n")]
    [InlineData("match,fold,evening\nm0,1,x\nm1,2,y\n")]
    public void What_an_office_saves_is_read_as_well(string text) =>
        Read(text).ShouldBeOfType<FoldsOutcome.Read>().Folds.Select(fold => fold.Name).ShouldBe(["1", "2"]);

    private static FoldsOutcome Read(string text) =>
        FoldsFile.Read(Encoding.UTF8.GetBytes(text), new MadeUpPast { Participants = 2, Candidates = 3 }.Build(), year: 2013);
}
