using Matching.Kpi.Report;
using Matching.Kpi.Verdicts;
using Matching.Results.Approval;
using Matching.Results.Entering;
using Matching.TestData;
using static Matching.Tests.Results.ResultsCity;

namespace Matching.Tests.Results.Approval;

/// <summary>What is shown beside a difference is what made it.</summary>
public class ReasonsTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_target_that_moved_is_the_reason_also_where_a_remark_was_corrected_by_hand(string engine)
    {
        await using var city = await CreateAsync(engine);
        var id = await city.EnterAsync(Figure(Places, 12));
        await city.ApproveAsync();

        await CorrectAsync(city, id, Figure(Places, 12) with { NoteDa = "Kun nye pladser" });
        await city.SetAsync("UPDATE indicators SET target = 20 WHERE code = 'lab.places'");

        var changed = (await city.PeriodAsync()).Changed.ShouldHaveSingleItem();
        changed.Reasons.ShouldBe([ChangedFigure.Target]);
        changed.Since.ShouldBeEmpty("the remark made no difference");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task An_initiative_that_was_cancelled_is_the_reason_for_a_verdict(string engine)
    {
        await using var city = await CreateAsync(engine);
        await city.EnterAsync(Figure(Places, 12));
        await city.ApproveAsync();

        await city.SetAsync("UPDATE initiatives SET state = 'cancelled' WHERE code = 'lab'");

        var places = (await city.PeriodAsync()).Changed.Single(one => one.Reported.Indicator == Places);
        (places.Today!.Verdict, places.Difference).ShouldBe((Verdict.Cancelled, 0));
        places.Reasons.ShouldBe([ChangedFigure.State]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Another_rule_is_the_reason_where_the_values_are_the_same_and_one_of_two_where_they_are_not(string engine)
    {
        await using var city = await CreateAsync(engine);
        await city.EnterAsync(Figure(Places, 5, on: "2012-06-30"));
        var id = await city.EnterAsync(Figure(Places, 12));
        await city.ApproveAsync();

        await city.SetAsync("UPDATE indicators SET rule = 'sum' WHERE code = 'lab.places'");
        var changed = (await city.PeriodAsync()).Changed.ShouldHaveSingleItem();
        (changed.Difference, changed.Why).ShouldBe((5, ChangedFigure.Rule));
        changed.Reasons.ShouldHaveSingleItem();

        await CorrectAsync(city, id, Figure(Places, 14));
        (await city.PeriodAsync()).Changed.ShouldHaveSingleItem().Reasons.ShouldBe([ChangedFigure.ByHand, ChangedFigure.Rule]);

        await city.SetAsync("UPDATE indicators SET rule = 'latest' WHERE code = 'lab.places'");
        (await city.PeriodAsync()).Changed.ShouldHaveSingleItem().Reasons.ShouldBe([ChangedFigure.ByHand]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Another_unit_is_told_of_and_a_file_is_the_reason_where_no_hand_was(string engine)
    {
        await using var city = await CreateAsync(engine);
        await city.EnterAsync(Figure(Places, 12));
        await city.EnterAsync(Figure(Share, 60));
        await city.ApproveAsync();

        await city.SetAsync("UPDATE indicators SET unit = 'percent' WHERE code = 'lab.places'");
        await city.SetAsync("UPDATE observations SET value = 55 WHERE indicator = 'lab.share'");

        (await city.PeriodAsync()).Changed.Select(one => (one.Reported.Indicator, one.Reasons.ShouldHaveSingleItem()))
            .ShouldBe([(Places, ChangedFigure.Rule), (Share, ChangedFigure.Imported)]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Records_are_the_reason_for_a_computed_figure_whatever_was_entered_beside_it(string engine)
    {
        const string recruited = "young-mentor.young-recruited";
        await using var city = await CreateAsync(engine);
        await city.ApproveAsync("partnerships");

        await city.EnterAsync(Figure(recruited, 40), "kom sent");
        (await city.PeriodAsync("partnerships")).Changed.ShouldBeEmpty();
        await city.SetAsync("INSERT INTO participants (id, programme, name, registered_on) VALUES ('p1', 'mentor', 'N', '2012-03-01')");

        var changed = (await city.PeriodAsync("partnerships")).Changed.ShouldHaveSingleItem();
        (changed.Difference, changed.Why, changed.Since.Count).ShouldBe((1, ChangedFigure.Records, 0));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task All_that_made_a_difference_is_told_what_was_done_by_hand_first(string engine)
    {
        await using var city = await CreateAsync(engine);
        var id = await city.EnterAsync(Figure(Places, 12));
        await city.ApproveAsync();
        await CorrectAsync(city, id, Figure(Places, 9));
        await city.SetAsync("UPDATE indicators SET target = 20 WHERE code = 'lab.places'");

        var shown = (await city.Room.Get<ReportedResults>().ReadAsync(Year, city.Room.Clocks.Today)).Shown;

        shown.Indicators.Single(i => i.Code == Places).Since!.Reasons.Select(reason => reason.Code).ShouldBe(["corrected", "target"]);
        ApprovalWords.Since(shown.Tracks.Single(t => t.Code == Track), Matching.Kpi.Texts.KpiTexts.Danish)[0][^1].ShouldContain("Målet er ændret");
    }

    private static async Task CorrectAsync(ResultsCity city, string id, EnteredFigure figure) =>
        (await city.Room.Get<CorrectObservation>().HandleAsync(id, (await city.FindAsync(id)).Version, figure, city.Room.By("ida", "rettet"))).ShouldBeOfType<EntryOutcome.Entered>();
}
