using System.Globalization;
using Matching.Kpi.Estimates;
using Matching.Kpi.Programmes;
using Matching.Kpi.Records;
using Matching.Kpi.Report;
using Matching.Kpi.Texts;
using static Matching.Tests.Kpi.Days;

namespace Matching.Tests.Kpi.Report;

public class EstimateWordsTests
{
    private static readonly CultureInfo Da = KpiTexts.Danish;
    private static readonly CultureInfo En = KpiTexts.English;

    private static SurvivalCurve Curve(params (double Time, bool Ended)[] times) => KaplanMeier.Of(times.Select(t => new TimeToEnd(t.Time, t.Ended)));

    private static IndicatorReport Matches(string asOf, params int[] counts) => StatusReportBuilder.Build(
        new KpiInput
        {
            Matches = [.. counts.SelectMany((count, i) => Enumerable.Range(0, count).Select(n => A.HostMatch($"{i}-{n}", $"{2013 - counts.Length + i}-02-01")))],
        },
        2012,
        Day(asOf),
        new KpiSettings()).Indicators.Single(i => i.Code == "host.matches");

    [Fact]
    public void A_median_says_which_limit_is_not_known()
    {
        var curve = Curve((10, true), (20, true), (30, true), (40, true));

        EstimateWords.Median(curve, Da).ShouldBe("Halvdelen af matchene varer længere end 25 dage (95 %-interval fra 10, øvre grænse ikke kendt endnu).");
        EstimateWords.Median(Curve((10, false)), En).ShouldBe("So few matches have ended that it cannot be said yet how long half of them last.");
    }

    [Fact]
    public void A_mean_says_within_which_days()
    {
        EstimateWords.RestrictedMean(Curve((10, true), (20, true), (30, true), (40, true)), En)
            .ShouldBe("Within the first 40 days a match lasts 25 days on average (95% interval 14 to 36).");
        EstimateWords.RestrictedMean(Curve(), En).ShouldBe("");
    }

    [Fact]
    public void A_fall_reads_as_a_fall_and_not_as_a_negative_rise()
    {
        EstimateWords.Trend(Matches("2013-08-01", 30, 20, 10), Da).ShouldBe(["Over 3 afsluttede år er tallet i gennemsnit faldet 10 om året (95 %-interval 10 til 10)."]);
        var trend = EstimateWords.Trend(Matches("2013-08-01", 40, 29, 21, 10), En)[0];
        trend.ShouldStartWith("Over 4 settled years the figure has fallen by 9.8 a year on average (95% interval ");
        trend.ShouldNotContain("-");
    }

    [Fact]
    public void A_direction_that_may_be_chance_is_called_so_and_two_years_make_none()
    {
        EstimateWords.Trend(Matches("2013-08-01", 5, 9, 4, 8), En)[^1].ShouldBe("The interval holds 0, so the direction may be chance.");
        EstimateWords.Trend(Matches("2013-08-01", 5, 9), En).ShouldBe(["A trend takes at least three settled years with a figure."]);
    }

    [Fact]
    public void In_a_running_year_the_line_says_what_it_would_be() =>
        EstimateWords.Trend(Matches("2012-03-01", 10, 20, 30, 2), En)[^1].ShouldBe("If the line goes on, the figure for 2012 will be 40 (95% interval 40 to 40).");

    [Fact]
    public void A_share_stands_with_its_fraction_and_interval()
    {
        EstimateWords.Share(new Share(1, 10), Da).ShouldBe("1 af 10: 10 % (95 %-interval 2 % til 40 %)");
        EstimateWords.Share(new Share(0, 0), En).ShouldBe("Nobody to count yet.");
    }

    [Theory]
    [InlineData(60, 20, "Those who answered had matches that more often lasted over 6 months: 40 percentage points more (95% interval 27 to 51).")]
    [InlineData(20, 60, "Those who answered had matches that less often lasted over 6 months: 40 percentage points fewer (95% interval 27 to 51).")]
    [InlineData(52, 50, "The difference of 2 percentage points (95% interval -12 to 16) may be chance.")]
    public void Who_answered_is_compared_in_words(int answered, int silent, string beginning) =>
        CourseWords.Meaning(new Respondents(new Share(answered, 100), new Share(silent, 100), 0), En).ShouldStartWith(beginning);

    [Fact]
    public void An_empty_group_is_compared_with_nobody() =>
        CourseWords.Meaning(new Respondents(new Share(1, 2), new Share(0, 0), 0), En).ShouldBe("One of the groups is empty, so they cannot be compared.");

    [Theory]
    [InlineData(0.0004, "under 0,001")]
    [InlineData(0.2904, "0,290")]
    [InlineData(1, "1,000")]
    public void A_probability_has_three_decimals(double p, string words) => CourseWords.Probability(p, Da).ShouldBe(words);

    [Fact]
    public void Every_reason_and_ender_has_a_word_in_both_languages()
    {
        foreach (var culture in new[] { Da, En })
        {
            EndReasons.AllReasons.Select(r => CourseWords.Reason(r, culture)).ShouldBeUnique(StringComparer.Ordinal);
            EndReasons.AllEnders.Select(e => CourseWords.Ender(e, culture)).ShouldBeUnique(StringComparer.Ordinal);
        }
    }
}
