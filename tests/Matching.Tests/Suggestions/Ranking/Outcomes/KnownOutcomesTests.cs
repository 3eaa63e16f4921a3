using Matching.Suggestions.Ranking.Outcomes;

namespace Matching.Tests.Suggestions.Ranking.Outcomes;

public sealed class KnownOutcomesTests
{
    private static readonly DateOnly Start = new(2012, 1, 31);

    [Theory]
    [InlineData("2012-04-29", 0)] // short of three months
    [InlineData("2012-04-30", 0)] // exactly three months, the month's end clamped
    [InlineData("2012-05-01", 1)]
    [InlineData("2012-07-31", 1)] // exactly six
    [InlineData("2012-08-01", 2)]
    public void How_long_it_lasted_is_its_label(string ended, int label)
    {
        var outcomes = KnownOutcomes.Of([Lasting(Start, Day(ended))], new DateOnly(2013, 1, 1));

        outcomes.Labels.ShouldBe([label]);
        outcomes.Weights.ShouldBe([1]);
        outcomes.Answers.ShouldBe([1]);
    }

    [Theory]
    [InlineData("2012-12-01", 3)] // the latest answer known is good
    [InlineData("2012-10-01", 2)] // the good one came later
    public void The_last_survey_that_is_known_decides_between_2_and_3(string on, int label)
    {
        var course = Lasting(Start, null) with { Surveys = [new(new DateOnly(2012, 8, 15), IsGood: false), new(new DateOnly(2012, 11, 1), IsGood: true)] };

        KnownOutcomes.Of([course], Day(on)).Labels.ShouldBe([label]);
    }

    [Fact]
    public void A_refusal_is_an_outcome_a_withdrawal_and_an_open_question_are_none()
    {
        var refused = new PairCourse(Start, null, null, Start.AddDays(5), []);
        var open = new PairCourse(Start, null, null, null, []);

        var later = KnownOutcomes.Of([refused, open], Start.AddDays(5));
        var before = KnownOutcomes.Of([refused, open], Start.AddDays(4));

        later.Weights.ShouldBe([1, 0]);
        later.Answers.ShouldBe([(sbyte)0, (sbyte)-1]);
        before.Weights.ShouldBe([0, 0]);
        before.Answers.ShouldBe([(sbyte)-1, (sbyte)-1]);
    }

    /// <summary>
    /// Four began: one ended after a month, one ran on when watched for two, one ended after three, one passed six. At two months three were
    /// watched and one was lost: those after it stand for it, 3 ÷ 2 each.
    /// </summary>
    [Fact]
    public void Who_is_still_running_is_stood_for_by_those_watched_longer()
    {
        var on = new DateOnly(2013, 1, 1);
        PairCourse[] courses =
        [
            Lasting(new(2012, 3, 1), new(2012, 4, 1)),
            Lasting(new(2012, 11, 1), null),
            Lasting(new(2012, 3, 1), new(2012, 6, 1)),
            Lasting(new(2012, 3, 1), null),
        ];

        var outcomes = KnownOutcomes.Of(courses, on);

        outcomes.Weights.ShouldBe([1, 0, 1.5, 1.5]);
        outcomes.Labels.ShouldBe([0, 0, 0, 2]);
    }

    [Fact]
    public void The_weights_of_what_has_begun_add_up_to_their_number()
    {
        var random = new Random(9);
        for (var round = 0; round < 200; round++)
        {
            var on = new DateOnly(2013, 1, 1);
            List<PairCourse> courses = [.. Enumerable.Range(0, 60).Select(_ => on.AddDays(-random.Next(10, 500))).Select(start => Lasting(start, start.AddDays(random.Next(400))))];
            courses.Add(Lasting(on.AddDays(-500), null));

            KnownOutcomes.Of(courses, on).Weights.Sum().ShouldBe(courses.Count, 1e-9);
        }
    }

    /// <summary>The share that lasts, from matches most of which still run, is on average the share when all have ended; without weights it is not.</summary>
    [Fact]
    public void Weighted_outcomes_tell_the_share_that_all_would_tell()
    {
        var random = new Random(10);
        var (weighted, plain, truth, rounds) = (0.0, 0.0, 0.0, 300);
        for (var round = 0; round < rounds; round++)
        {
            var on = new DateOnly(2013, 1, 1);
            List<PairCourse> courses = [.. Enumerable.Range(0, 200).Select(_ => on.AddDays(-random.Next(1, 366))).Select(start => Lasting(start, start.AddDays((int)(-Math.Log(random.NextDouble()) * 250))))];
            var known = KnownOutcomes.Of(courses, on);
            var all = KnownOutcomes.Of(courses, new DateOnly(2099, 1, 1));
            weighted += known.Weights.Where((_, row) => known.Labels[row] >= 2).Sum() / known.Weights.Sum() / rounds;
            plain += (double)known.Labels.Count(label => label >= 2) / known.Weights.Count(weight => weight > 0) / rounds;
            truth += (double)all.Labels.Count(label => label >= 2) / courses.Count / rounds;
        }

        weighted.ShouldBe(truth, 0.01);
        Math.Abs(plain - truth).ShouldBeGreaterThan(0.05);
    }

    private static PairCourse Lasting(DateOnly start, DateOnly? end) => new(start, start, end, null, []);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
