using Matching.Kpi.Records;
using Matching.Kpi.Verdicts;
using static Matching.Tests.Kpi.Days;

namespace Matching.Tests.Kpi.Verdicts;

public class ChosenObservationTests
{
    private static ChosenObservation Of(params Observation[] observations) => ChosenObservation.Of(observations, Day("2013-08-01"));

    [Fact]
    public void The_latest_known_one_counts()
    {
        var chosen = Of(A.Observation("x", 1, on: "2013-01-01"), A.Observation("x", 2, on: "2013-08-01"), A.Observation("x", 3, on: "2013-08-02"));

        chosen.Counts!.Value.ShouldBe(2);
        chosen.Earlier.Select(o => o.Value).ShouldBe([1]);
    }

    [Fact]
    public void One_without_a_day_is_known_and_gives_way_to_any_that_has_one()
    {
        Of(A.Observation("x", 1)).Counts!.Value.ShouldBe(1);
        Of(A.Observation("x", 1), A.Observation("x", 2, on: "2012-06-01")).Counts!.Value.ShouldBe(2);
    }

    [Theory]
    [InlineData("pending")]
    [InlineData("not_reported")]
    public void A_later_part_without_a_value_takes_nothing_from_what_earlier_parts_reported(string state)
    {
        var chosen = Of(A.Observation("x", 150, on: "2013-03-31"), A.Observation("x", value: null, state, "2013-06-30"));

        chosen.Counts!.Value.ShouldBe(150);
        chosen.Earlier.Select(o => o.State).ShouldBe([state]);
    }

    [Fact]
    public void Of_one_day_a_measured_one_goes_first_then_the_one_that_was_entered_last_whatever_its_source_is_called()
    {
        Of(A.Observation("x", 2, on: "2013-01-01", source: "b"), A.Observation("x", value: null, "pending", "2013-01-01", "a"))
            .Counts!.Value.ShouldBe(2);
        var chosen = Of(
            A.Observation("x", 5, on: "2013-01-01", source: "Mmm"), A.Observation("x", 6, on: "2013-01-01", source: "Zzz"),
            A.Observation("x", 7, on: "2013-01-01", source: "Aaa"), A.Observation("x", 8, on: "2013-01-01", source: "Bbb"));
        chosen.Counts!.Value.ShouldBe(8);
        chosen.Earlier.Select(o => o.Value).ShouldBe([7, 6, 5]);
    }

    [Fact]
    public void A_second_figure_for_the_same_thing_never_counts()
    {
        var chosen = Of(A.Observation("x", 8, on: "2013-01-01"), A.Observation("x", 18, "also_stated", "2013-02-01"));

        chosen.Counts!.Value.ShouldBe(8);
        chosen.AlsoStated.Select(o => o.Value).ShouldBe([18]);
        Of(A.Observation("x", 18, "also_stated")).Counts.ShouldBeNull();
    }

    private static ChosenObservation Under(string rule, params Observation[] observations) => ChosenObservation.Of(observations, Day("2013-08-01"), rule);

    [Fact]
    public void Under_sum_all_measured_ones_known_on_the_day_are_added_and_nothing_else()
    {
        var chosen = Under(
            ObservationRules.Sum,
            A.Observation("x", 12, on: "2013-01-01"), A.Observation("x", 30, on: "2013-02-01"), A.Observation("x", 500, on: "2013-08-02"),
            A.Observation("x", 18, "also_stated", "2013-02-01"), A.Observation("x", value: null, "pending", "2013-03-01"));

        chosen.Counts!.Value.ShouldBe(42);
        chosen.Counts.State.ShouldBe("measured");
        chosen.Counts.ObservedOn.ShouldBe(Day("2013-02-01"));
        chosen.Parts.Select(o => o.Value).ShouldBe([30, 12]);
        chosen.AlsoStated.Select(o => o.Value).ShouldBe([18]);
        chosen.Earlier.Select(o => o.State).ShouldBe(["pending"]);
    }

    [Fact]
    public void Under_mean_each_measured_one_weighs_the_same()
    {
        Under(ObservationRules.Mean, A.Observation("x", 40, on: "2013-01-01"), A.Observation("x", 60, on: "2013-02-01"), A.Observation("x", 80, on: "2013-03-01"))
            .Counts!.Value.ShouldBe(60);
        Under(ObservationRules.Mean, A.Observation("x", 40)).Counts!.Value.ShouldBe(40);
    }

    [Fact]
    public void A_sum_of_decimals_is_what_people_add_up_on_paper()
    {
        (0.7 + 0.1).ShouldBeLessThan(0.8, "or the test proves nothing");
        Under(ObservationRules.Sum, A.Observation("x", 0.7, on: "2013-01-01"), A.Observation("x", 0.1, on: "2013-02-01")).Counts!.Value.ShouldBe(0.8);
        Under(ObservationRules.Sum, A.Observation("x", 1e300, on: "2013-01-01"), A.Observation("x", 1e300, on: "2013-02-01")).Counts!.Value.ShouldBe(2e300);
    }

    [Theory]
    [InlineData(ObservationRules.Sum)]
    [InlineData(ObservationRules.Mean)]
    public void Without_any_measured_one_every_rule_takes_the_latest(string rule)
    {
        Under(rule).Counts.ShouldBeNull();
        Under(rule, A.Observation("x", value: null, "pending", "2013-01-01"), A.Observation("x", value: null, "not_reported", "2013-02-01"))
            .Counts!.State.ShouldBe("not_reported");
    }

    [Fact]
    public void A_part_that_is_only_about_makes_the_whole_only_about()
    {
        var about = A.Observation("x", 12, on: "2013-01-01") with { Qualifier = "about" };
        Under(ObservationRules.Sum, about, A.Observation("x", 30, on: "2013-02-01")).Counts!.Qualifier.ShouldBe("about");
    }

    [Fact]
    public void An_unknown_rule_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Under("median", A.Observation("x", 1)));
}
