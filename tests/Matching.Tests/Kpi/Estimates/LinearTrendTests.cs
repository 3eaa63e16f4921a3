using Matching.Kpi.Estimates;

namespace Matching.Tests.Kpi.Estimates;

public class LinearTrendTests
{
    // Ezekiel (1930), speed and stopping distance of cars; R's data set "cars".
    private static readonly double[] Speed =
    [
        4, 4, 7, 7, 8, 9, 10, 10, 10, 11, 11, 12, 12, 12, 12, 13, 13, 13, 13, 14, 14, 14, 14, 15, 15, 15, 16, 16, 17, 17, 17, 18, 18, 18, 18,
        19, 19, 19, 20, 20, 20, 20, 20, 22, 23, 24, 24, 24, 24, 25,
    ];

    private static readonly double[] Distance =
    [
        2, 10, 4, 22, 16, 10, 18, 26, 34, 17, 28, 14, 20, 24, 28, 26, 34, 34, 46, 26, 36, 60, 80, 20, 26, 54, 32, 40, 32, 40, 50, 42, 56, 76, 84,
        36, 46, 68, 32, 48, 52, 56, 64, 66, 54, 70, 92, 93, 120, 85,
    ];

    [Fact]
    public void The_cars_have_the_line_that_R_fits()
    {
        var trend = LinearTrend.Of(Speed.Zip(Distance))!;

        // lm(dist ~ speed): 3.932409 and −17.579095; confint: 3.096964 to 4.767853.
        trend.Slope.ShouldBe(3.932409, 5e-7);
        trend.At(0).ShouldBe(-17.579095, 5e-7);
        trend.Interval.Low.ShouldBe(3.096964, 5e-7);
        trend.Interval.High.ShouldBe(4.767853, 5e-7);
        trend.HasDirection.ShouldBeTrue();
    }

    [Fact]
    public void A_prediction_is_wider_than_the_line_is_sure()
    {
        var trend = LinearTrend.Of(Speed.Zip(Distance))!;

        // By hand: s = 15.37959, mean speed 15.4, sum of squares 1370, t(48) = 2.0106.
        var half = 2.010634757624228 * 15.37958674 * Math.Sqrt(1 + (1 / 50.0) + ((10 - 15.4) * (10 - 15.4) / 1370));
        var predicted = trend.PredictionAt(10);
        predicted.Low.ShouldBe(trend.At(10) - half, 1e-5);
        predicted.High.ShouldBe(trend.At(10) + half, 1e-5);
    }

    // F. J. Anscombe, The American Statistician 27 (1973): four sets, one line y = 3.00 + 0.500 x, standard error of the slope 0.118.
    [Fact]
    public void Anscombes_first_set_has_his_line()
    {
        double[] x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
        double[] y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];

        var trend = LinearTrend.Of(x.Zip(y))!;

        trend.Slope.ShouldBe(0.5, 5e-4);
        trend.At(0).ShouldBe(3.0, 5e-3);
        ((trend.Interval.High - trend.Slope) / StudentT.For95Percent(9)).ShouldBe(0.118, 5e-4);
    }

    [Fact]
    public void A_line_without_scatter_is_sure_of_itself()
    {
        var trend = LinearTrend.Of([(2010, 10), (2011, 12), (2012, 14), (2013, 16)])!;

        trend.Slope.ShouldBe(2, 1e-9);
        trend.Interval.Low.ShouldBe(2, 1e-9);
        trend.At(2014).ShouldBe(18, 1e-9);
    }

    [Fact]
    public void Two_values_or_one_year_make_no_trend()
    {
        LinearTrend.Of([(2010, 1), (2011, 2)]).ShouldBeNull();
        LinearTrend.Of([(2010, 1), (2010, 2), (2010, 3)]).ShouldBeNull();
    }

    [Fact]
    public void What_goes_up_and_down_has_no_direction() => LinearTrend.Of([(1, 5), (2, 9), (3, 4), (4, 8)])!.HasDirection.ShouldBeFalse();
}
