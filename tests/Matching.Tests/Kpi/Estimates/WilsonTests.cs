using System.Globalization;
using Matching.Kpi.Estimates;

namespace Matching.Tests.Kpi.Estimates;

public class WilsonTests
{
    // R 3.5.3 survival reference table wilson.csv (Wilson without continuity correction).
    [Theory]
    [InlineData(0, 10, 0, 0.277532799862889)]
    [InlineData(1, 10, 0.0178762130950729, 0.404150026795238)]
    [InlineData(20, 29, 0.507698657669069, 0.827243832555168)]
    [InlineData(178, 250, 0.652993292586683, 0.764590188427249)]
    [InlineData(10, 10, 0.722467200137111, 1)]
    [InlineData(1, 1, 0.206549314377237, 1)]
    public void The_interval_is_the_published_one(int numerator, int denominator, double low, double high)
    {
        var interval = Wilson.Of(numerator, denominator);

        interval.Low.ShouldBe(low, 1e-12);
        interval.High.ShouldBe(high, 1e-12);
    }

    [Fact]
    public void Nobody_and_everybody_reach_the_ends_exactly()
    {
        Wilson.Of(0, 7).Low.ShouldBe(0.0);
        Wilson.Of(7, 7).High.ShouldBe(1.0);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 4)]
    [InlineData(5, 4)]
    public void What_is_no_share_is_refused(int numerator, int denominator) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Wilson.Of(numerator, denominator));

    [SkippableFact]
    public void Every_row_of_the_reference_agrees()
    {
        var rows = Reference.Rows("reference/survival/wilson.csv");
        rows.Count.ShouldBe(18);
        foreach (var row in rows)
        {
            var interval = Wilson.Of(int.Parse(row["x"], CultureInfo.InvariantCulture), int.Parse(row["n"], CultureInfo.InvariantCulture));
            interval.Low.ShouldBe(double.Parse(row["wilson_lo"], CultureInfo.InvariantCulture), 1e-12);
            interval.High.ShouldBe(double.Parse(row["wilson_hi"], CultureInfo.InvariantCulture), 1e-12);
        }
    }
}
