using Matching.Kpi.Disaggregation;
using Matching.Results.Approval;
using Matching.Results.Entering;
using Matching.Results.Open;
using Matching.TestData;
using static Matching.Tests.Results.ResultsCity;

namespace Matching.Tests.Results.Approval;

/// <summary>Who is about to approve reads what the public will not.</summary>
public class HeldBackTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_figure_that_moved_by_few_since_an_earlier_round_is_listed_before_the_approval_and_withheld_after_it(string engine)
    {
        await using var city = await CreateAsync(engine);
        var id = await city.EnterAsync(Figure(Places, 100));
        await city.EnterAsync(Figure(Share, 50));
        (await city.PeriodAsync()).HeldBack.ShouldBeEmpty();
        await city.ApproveAsync();
        (await city.PeriodAsync()).HeldBack.ShouldBeEmpty();
        (await city.Room.Get<ReopenPeriod>().HandleAsync(Year, Track, 1, isAdministrator: false, city.Room.By("bo", "Talt forkert"))).ShouldBeOfType<ApprovalOutcome.Done>();
        (await city.Room.Get<CorrectObservation>().HandleAsync(id, 1, Figure(Places, 102), city.Room.By("ida", "Talt forkert"))).ShouldBeOfType<EntryOutcome.Entered>();

        var before = (await city.PeriodAsync()).HeldBack.ShouldHaveSingleItem();

        (before.Figure.Indicator, before.Figure.Value, before.Hidden).ShouldBe((Places, 102, new HeadHidden(HeadHidden.Changed)));
        await city.ApproveAsync();
        (await WithheldAsync(city)).ShouldBe([Places]);
        (await city.PeriodAsync()).HeldBack.ShouldHaveSingleItem().Hidden.ShouldBe(before.Hidden);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task An_entered_count_that_may_be_people_leads_to_where_somebody_can_say_that_it_counts_none(string engine)
    {
        await using var city = await CreateAsync(engine);
        await city.EnterAsync(Figure(Places, 3));
        await city.EnterAsync(Figure(Share, 3));

        var held = (await city.PeriodAsync()).HeldBack.ShouldHaveSingleItem("a percentage is no count");
        (held.Figure.Indicator, held.Hidden.Why, held.MayCountThings).ShouldBe((Places, HeadHidden.Small, true));

        await city.SetAsync("UPDATE indicators SET counts_things = TRUE WHERE code = 'lab.places'");
        (await city.PeriodAsync()).HeldBack.ShouldBeEmpty();
        await city.ApproveAsync();
        (await WithheldAsync(city)).ShouldBeEmpty();
    }

    private static async Task<IEnumerable<string>> WithheldAsync(ResultsCity city) => (await city.Room.Get<ReadOpenYear>().HandleAsync(Year))!.Tracks
        .SelectMany(track => track.Figures).Where(figure => figure.IsWithheld).Select(figure => figure.Reported.Indicator);
}
