using Matching.Kpi.Estimates;

namespace Matching.Tests.Kpi.Estimates;

public class ShareTests
{
    [Fact]
    public void A_share_of_nobody_has_neither_percent_nor_interval()
    {
        new Share(0, 0).Percent.ShouldBeNull();
        new Share(0, 0).Interval.ShouldBeNull();
        new Share(0, 0).Less(new Share(1, 2)).ShouldBeNull();
        new Share(1, 2).Less(new Share(0, 0)).ShouldBeNull();
    }

    [Fact]
    public void A_share_is_in_percent_with_wilsons_interval()
    {
        var share = new Share(1, 10);

        share.Percent.ShouldBe(10);
        share.Interval!.Low.ShouldBe(1.78762130950729, 1e-10);
    }

    // R. G. Newcombe (1998), table II, examples (a) 56/70 − 48/80 and (e) 5/56 − 0/29, method 10.
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(0, 10, 0, 20, -0.1611, 0.2775)]
    [InlineData(10, 10, 0, 10, 0.6075, 1)]
    public void A_difference_has_newcombes_interval(int a, int m, int b, int n, double low, double high)
    {
        var difference = new Share(a, m).Less(new Share(b, n))!;

        difference.Interval.Low.ShouldBe(100 * low, 0.006);
        difference.Interval.High.ShouldBe(100 * high, 0.006);
    }
}
