using Matching.Kpi.Report.Excel;

namespace Matching.Tests.Kpi.Report.Excel;

public sealed class SheetNamesTests
{
    [Theory]
    [InlineData("Bekæmp diskrimination og eksklusion hos borgerne", "Bekæmp diskrimination og ekskl…")]
    [InlineData("Tal [2012]: a/b\\c*d?", "Tal  2012   a b c d")]
    [InlineData("'citeret'", "citeret")]
    [InlineData("a\nb", "a b")]
    [InlineData("", "–")]
    [InlineData("🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉", "🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉…")]
    public void A_name_is_made_fit(string wished, string name)
    {
        var fit = SheetNames.Take(wished, new HashSet<string>(StringComparer.Ordinal));

        fit.ShouldBe(name);
        fit.Length.ShouldBeLessThanOrEqualTo(31);
    }

    [Fact]
    public void No_name_stands_twice_whatever_its_case()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        string[] names = [.. Enumerable.Range(0, 12).Select(i => SheetNames.Take(i % 2 == 0 ? new string('a', 40) : new string('A', 40), taken))];

        names.ShouldBeUnique(StringComparer.OrdinalIgnoreCase);
        names.ShouldAllBe(name => name.Length <= 31);
    }
}
