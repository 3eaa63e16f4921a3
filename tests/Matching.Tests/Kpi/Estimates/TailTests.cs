using Matching.Kpi.Estimates;

namespace Matching.Tests.Kpi.Estimates;

/// <summary>Points of the distributions that any table prints; the digits are those of R's pchisq and qt.</summary>
public class TailTests
{
    [Theory]
    [InlineData(3.841458820694124, 1, 0.05)]
    [InlineData(5.991464547107979, 2, 0.05)]
    [InlineData(7.814727903251179, 3, 0.05)]
    [InlineData(18.307038053275146, 10, 0.05)]
    [InlineData(6.634896601021213, 1, 0.01)]
    public void Chi_square_has_its_critical_values(double value, int degrees, double tail) =>
        ChiSquare.UpperTail(value, degrees).ShouldBe(tail, 1e-13);

    [Fact]
    public void With_two_degrees_of_freedom_the_tail_is_an_exponential_far_out_too()
    {
        foreach (var x in new[] { 0.01, 1, 3.9, 4.1, 30, 400, 1200 })
            (ChiSquare.UpperTail(x, 2) / Math.Exp(-x / 2)).ShouldBe(1, 1e-12);
    }

    [Fact]
    public void Nothing_is_certain_to_be_exceeded() => ChiSquare.UpperTail(0, 3).ShouldBe(1);

    [Theory]
    [InlineData(1, 12.706204736432095)]
    [InlineData(2, 4.302652729911275)]
    [InlineData(3, 3.182446305284263)]
    [InlineData(4, 2.776445105197799)]
    [InlineData(5, 2.570581835636314)]
    [InlineData(8, 2.306004135204166)]
    [InlineData(10, 2.228138851964939)]
    [InlineData(48, 2.010634757624228)]
    public void Student_has_its_critical_values(int degrees, double value) => StudentT.For95Percent(degrees).ShouldBe(value, 1e-9);
}
