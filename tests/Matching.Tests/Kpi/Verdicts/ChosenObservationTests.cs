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
        Of(A.Observation("x", 1), A.Observation("x", value: null, "pending", "2012-06-01")).Counts!.State.ShouldBe("pending");
    }

    [Fact]
    public void Of_one_day_a_measured_one_goes_first_then_the_source_by_ordinal()
    {
        Of(A.Observation("x", value: null, "pending", "2013-01-01", "a"), A.Observation("x", 2, on: "2013-01-01", source: "b"))
            .Counts!.Value.ShouldBe(2);
        Of(A.Observation("x", 1, on: "2013-01-01", source: "a"), A.Observation("x", 2, on: "2013-01-01", source: "B"))
            .Counts!.Value.ShouldBe(2);
    }

    [Fact]
    public void A_second_figure_for_the_same_thing_never_counts()
    {
        var chosen = Of(A.Observation("x", 8, on: "2013-01-01"), A.Observation("x", 18, "also_stated", "2013-02-01"));

        chosen.Counts!.Value.ShouldBe(8);
        chosen.AlsoStated.Select(o => o.Value).ShouldBe([18]);
        Of(A.Observation("x", 18, "also_stated")).Counts.ShouldBeNull();
    }
}
