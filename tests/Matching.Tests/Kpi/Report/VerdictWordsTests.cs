using Matching.Kpi.Report;
using Matching.Kpi.Texts;
using Matching.Kpi.Verdicts;

namespace Matching.Tests.Kpi.Report;

public class VerdictWordsTests
{
    [Theory]
    [InlineData(Verdict.Missed, true, "Ikke opfyldt", "Missed")]
    [InlineData(Verdict.Missed, false, "Ikke opfyldt endnu", "Not met yet")]
    [InlineData(Verdict.Met, false, "Opfyldt indtil nu", "Met so far")]
    [InlineData(Verdict.PartlyMet, false, "Delvist opfyldt indtil nu", "Partly met so far")]
    [InlineData(Verdict.Pending, false, "Afventer", "Pending")]
    [InlineData(Verdict.Cancelled, false, "Bortfaldet", "Cancelled")]
    [InlineData(Verdict.Info, false, "Til orientering", "For information")]
    public void Nothing_is_missed_before_its_year_is_over(Verdict verdict, bool isFinal, string danish, string english)
    {
        VerdictWords.Of(verdict, isFinal, KpiTexts.Danish).ShouldBe(danish);
        VerdictWords.Of(verdict, isFinal, KpiTexts.English).ShouldBe(english);
    }

    [Fact]
    public void What_may_still_turn_is_not_red()
    {
        VerdictWords.Looks(Verdict.Missed, isFinal: false).ShouldNotBe(Verdict.Missed);
        VerdictWords.Looks(Verdict.Missed, isFinal: true).ShouldBe(Verdict.Missed);
    }
}
