using Matching.Kpi.Estimates;

namespace Matching.Tests.Kpi.Estimates;

public class PaceForecastTests
{
    [Fact]
    public void Half_a_year_with_sixty_gives_a_year_with_a_hundred_and_twenty()
    {
        var (value, interval) = PaceForecast.Of(60, 0.5);

        value.ShouldBe(120);
        interval.Low.ShouldBeInRange(98, 102);
        interval.High.ShouldBeInRange(142, 146);
    }

    [Fact]
    public void The_interval_is_that_of_a_poisson_count_whose_rate_is_gamma()
    {
        // An independent way: integrate the Poisson tail over the rate's posterior, Gamma(x + ½) for the part that has passed.
        const int soFar = 7;
        const double passed = 0.3;
        var (_, interval) = PaceForecast.Of(soFar, passed);

        Below(soFar, passed, (int)interval.Low - soFar - 1).ShouldBeLessThan(0.025);
        Below(soFar, passed, (int)interval.Low - soFar).ShouldBeGreaterThanOrEqualTo(0.025);
        Below(soFar, passed, (int)interval.High - soFar - 1).ShouldBeLessThan(0.975);
        Below(soFar, passed, (int)interval.High - soFar).ShouldBeGreaterThanOrEqualTo(0.975);
    }

    [Fact]
    public void It_holds_in_about_nineteen_of_twenty_made_up_years()
    {
        var random = new Random(20);
        var held = 0;
        for (var year = 0; year < 4000; year++)
        {
            var rate = random.Next(5, 200);
            var days = Enumerable.Range(0, Poisson(random, rate)).Select(_ => random.NextDouble()).ToList();
            var (_, interval) = PaceForecast.Of(days.Count(d => d < 0.4), 0.4);
            held += days.Count >= interval.Low && days.Count <= interval.High ? 1 : 0;
        }

        (held / 4000.0).ShouldBeInRange(0.935, 0.975);
    }

    [Fact]
    public void A_year_that_is_over_is_not_guessed() => PaceForecast.Of(17, 1).ShouldBe((17, new Interval(17, 17)));

    [Fact]
    public void A_big_count_is_no_trouble()
    {
        var (value, interval) = PaceForecast.Of(100_000, 0.5);

        value.ShouldBe(200_000);
        (interval.High - interval.Low).ShouldBe(2 * 1.96 * Math.Sqrt(200_000), 5);
    }

    [Theory]
    [InlineData(-1, 0.5)]
    [InlineData(1, 0)]
    [InlineData(1, 1.01)]
    [InlineData(1, double.NaN)]
    public void What_is_no_part_of_a_year_is_refused(int soFar, double passed) => Should.Throw<ArgumentOutOfRangeException>(() => PaceForecast.Of(soFar, passed));

    // P(R ≤ k) with R | rate ~ Poisson(rate · (1 − passed)) and rate ~ Gamma(soFar + ½, passed), by the midpoint rule.
    private static double Below(int soFar, double passed, int k)
    {
        var (sum, weight) = (0.0, 0.0);
        for (var rate = 0.005; rate < 200; rate += 0.01)
        {
            var density = Math.Pow(rate, soFar - 0.5) * Math.Exp(-rate * passed);
            var mean = rate * (1 - passed);
            var (term, tail) = (Math.Exp(-mean), 0.0);
            for (var r = 0; r <= k; r++)
            {
                tail += term;
                term *= mean / (r + 1);
            }

            sum += density * tail;
            weight += density;
        }

        return sum / weight;
    }

    private static int Poisson(Random random, double mean)
    {
        var (count, product) = (0, random.NextDouble());
        while (product > Math.Exp(-mean))
        {
            count++;
            product *= random.NextDouble();
        }

        return count;
    }
}
