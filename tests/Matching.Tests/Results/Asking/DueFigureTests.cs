using Matching.Kpi.Verdicts;
using Matching.Messages;
using Matching.Results.Asking;
using Matching.Results.Cataloguing;
using Matching.Results.Entering;
using Matching.TestData;
using static Matching.Tests.Results.ResultsCity;

namespace Matching.Tests.Results.Asking;

public class DueFigureTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_part_of_the_year_is_due_on_the_day_after_it_until_a_value_known_since_tells_of_it(string engine)
    {
        await using var city = await CreateAsync(engine);
        await city.SetAsync("UPDATE indicators SET frequency = 'quarterly', asked_from = '2012-01-01' WHERE code = 'lab.places'");
        var store = city.Room.Get<DueFigureStore>();

        (await store.OnAsync(Day("2012-03-31"))).ShouldBeEmpty();
        (await store.OnAsync(Day("2012-04-01"))).Select(one => (one.Indicator, one.Part, one.DueOn)).ShouldBe([(Places, 1, Day("2012-04-01"))]);
        await city.EnterAsync(Figure(Places, 3, on: "2012-04-05"));
        await city.EnterAsync(Figure(Places, 12, on: "2013-02-01"));

        (await store.OnAsync(Day("2013-02-01"))).Select(one => one.Part).ShouldBe([2, 3], "the first and the fourth are told of");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task An_owner_gets_one_mail_for_all_that_is_due_however_often_the_sweep_runs_and_nothing_of_what_was_due_before(string engine)
    {
        await using var city = await CreateAsync(engine);
        await OwnedAsync(city);
        await city.SetAsync("UPDATE indicators SET period = '2013', frequency = 'half_yearly', asked_from = '2013-02-01' WHERE code IN ('lab.places', 'lab.share')");
        await city.SetAsync("UPDATE indicators SET frequency = 'yearly', asked_from = '2013-02-01' WHERE code = 'lab.course'");
        var sweep = city.Room.Get<AskForFigures>();

        (await sweep.RunAsync()).ShouldBe(new SweepResult("figures_due", 1, 1, 0));
        (await sweep.RunAsync()).ShouldBe(new SweepResult("figures_due", 0, 0, 0));

        var mail = (await city.Room.Get<Outbox>().RecentAsync(10)).ShouldHaveSingleItem();
        (mail.Template, mail.Side, mail.MatchId).ShouldBe((MessageTemplates.FiguresDue, FigureOwner.Side, null));
        var open = await city.Room.Get<DueFigureStore>().OnAsync(city.Room.Clocks.Today);
        open.Select(one => (one.Indicator, one.AskedOn is not null)).ShouldBe([(Course, false), (Places, true), (Share, true)]);
        (await city.AuditOfAsync("figures")).ShouldBe(["figures.asked"]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Two_sweeps_at_once_send_one_mail(string engine)
    {
        await using var city = await CreateAsync(engine);
        var owner = await OwnedAsync(city);
        await city.SetAsync("UPDATE indicators SET frequency = 'yearly', asked_from = '2012-01-01'");
        var ask = city.Room.Get<AskOwner>();

        var asked = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => ask.HandleAsync(owner, city.Room.By("sweep:figures_due")))));

        asked.Count(one => one).ShouldBe(1);
        (await city.Room.Get<Outbox>().RecentAsync(10)).Count.ShouldBe(1);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task By_the_link_an_owner_gives_what_they_have_and_the_rest_later(string engine)
    {
        await using var city = await CreateAsync(engine);
        var owner = await OwnedAsync(city);
        await city.SetAsync("UPDATE indicators SET frequency = 'yearly', asked_from = '2012-01-01' WHERE initiative = 'lab'");
        await city.Room.Get<AskForFigures>().RunAsync();
        var token = await city.Room.LinkInMailAsync(MessageTemplates.FiguresDue);
        var link = (await city.Room.Get<Links>().FindAsync(token))!;
        var give = city.Room.Get<GiveFigures>();
        (await give.OpenAsync(link, city.Room.Clocks.Today)).Count.ShouldBe(3);

        (await give.HandleAsync(token, [Given(Places, 12, "Alle er taget i brug")], city.Room.By("link:owner"))).ShouldBe(new GiveOutcome.Given(1, 2));
        (await give.HandleAsync(token, [Given(Places, 12, "Alle er taget i brug")], city.Room.By("link:owner"))).ShouldBeOfType<GiveOutcome.NothingGiven>();
        (await give.HandleAsync(token, [Given(Share, 120)], city.Room.By("link:owner"))).ShouldBeOfType<GiveOutcome.CannotBe>()
            .Why.ShouldBe(new EntryOutcome.CannotBe(nameof(EnteredFigure.Value), "value_cannot_be.percent"));
        (await give.HandleAsync(token, [Given(Share, 60), Given(Course, null) with { CannotBeGiven = true }], city.Room.By("link:owner"))).ShouldBe(new GiveOutcome.Given(2, 0));

        (await city.IndicatorAsync()).Verdict.ShouldBe(Verdict.Met);
        (await city.IndicatorAsync(Course)).Verdict.ShouldBe(Verdict.NotReported);
        var stored = (await city.Room.Get<ObservationStore>().OfAsync(Places, "2012")).ShouldHaveSingleItem();
        (stored.Author, stored.Source, stored.StoryDa).ShouldBe(($"owner:{owner}", "Line Holm", "Alle er taget i brug"));
        (await city.Room.Get<Links>().FindAsync(token))!.StateAt(city.Room.By("x").At).ShouldBe(LinkState.Used);
        (await city.Room.Get<DueFigureStore>().OnAsync(city.Room.Clocks.Today)).ShouldBeEmpty();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_an_owner_gives_after_the_approval_is_told_of_by_their_name(string engine)
    {
        await using var city = await CreateAsync(engine);
        await OwnedAsync(city);
        await city.SetAsync("UPDATE indicators SET frequency = 'yearly', asked_from = '2012-01-01' WHERE code = 'lab.places'");
        await city.ApproveAsync();
        await city.Room.Get<AskForFigures>().RunAsync();
        var token = await city.Room.LinkInMailAsync(MessageTemplates.FiguresDue);
        (await city.Room.Get<GiveFigures>().HandleAsync(token, [Given(Places, 12, "Kom sent")], city.Room.By("link:owner"))).ShouldBe(new GiveOutcome.Given(1, 0));

        var shown = (await city.Room.Get<Matching.Results.Approval.ReportedResults>().ReadAsync(Year, city.Room.Clocks.Today)).Shown;

        var reason = shown.Indicators.Single(i => i.Code == Places).Since!.Reasons.ShouldHaveSingleItem();
        (reason.Code, reason.Who, reason.Why).ShouldBe(("recorded", "Line Holm", "Kom sent"));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Parts_that_come_late_and_out_of_turn_each_tell_of_their_own_time(string engine)
    {
        await using var city = await CreateAsync(engine);
        await OwnedAsync(city);
        await city.SetAsync("UPDATE indicators SET frequency = 'quarterly', asked_from = '2012-01-01' WHERE code = 'lab.places'");
        await city.Room.Get<AskForFigures>().RunAsync();
        var token = await city.Room.LinkInMailAsync(MessageTemplates.FiguresDue);
        var give = city.Room.Get<GiveFigures>();

        (await give.HandleAsync(token, [Given(Places, 30, part: 3), Given(Places, 20, part: 2)], city.Room.By("link:owner"))).ShouldBe(new GiveOutcome.Given(2, 2));
        (await city.IndicatorAsync()).Value.ShouldBe(30, "the third quarter is the latest that is known");
        city.Room.Time.Advance(TimeSpan.FromDays(1));
        (await give.HandleAsync(token, [Given(Places, 10, part: 1)], city.Room.By("link:owner"))).ShouldBe(new GiveOutcome.Given(1, 1));

        (await city.IndicatorAsync()).Value.ShouldBe(30);
        (await city.Room.Get<DueFigureStore>().OnAsync(city.Room.Clocks.Today)).Select(one => one.Part).ShouldBe([4]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Whoever_owns_it_now_is_asked_and_the_link_of_the_one_before_asks_for_nothing(string engine)
    {
        await using var city = await CreateAsync(engine);
        await OwnedAsync(city);
        await city.SetAsync("UPDATE indicators SET frequency = 'yearly', asked_from = '2012-01-01' WHERE code = 'lab.places'");
        await city.Room.Get<AskForFigures>().RunAsync();
        var before = await city.Room.LinkInMailAsync(MessageTemplates.FiguresDue);

        var other = await OwnedAsync(city);
        var link = (await city.Room.Get<Links>().FindAsync(before))!;
        (await city.Room.Get<GiveFigures>().OpenAsync(link, city.Room.Clocks.Today)).ShouldBeEmpty();
        (await city.Room.Get<GiveFigures>().HandleAsync(before, [Given(Places, 12)], city.Room.By("link:owner"))).ShouldBeOfType<GiveOutcome.NothingGiven>();
        (await city.Room.Get<AskForFigures>().RunAsync()).Done.ShouldBe(1);

        (await city.Room.Get<DueFigureStore>().OnAsync(city.Room.Clocks.Today)).ShouldHaveSingleItem().Owner.ShouldBe(other);
        (await city.Room.Get<Links>().FindAsync(before))!.StateAt(city.Room.By("x").At).ShouldBe(LinkState.Withdrawn);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_corrected_address_closes_the_link_that_went_to_the_wrong_one_and_is_asked_anew(string engine)
    {
        await using var city = await CreateAsync(engine);
        var owner = await OwnedAsync(city);
        await city.SetAsync("UPDATE indicators SET frequency = 'yearly', asked_from = '2012-01-01' WHERE code = 'lab.places'");
        await city.Room.Get<AskForFigures>().RunAsync();
        var wrong = await city.Room.LinkInMailAsync(MessageTemplates.FiguresDue);

        var there = (await city.Room.Get<OwnerStore>().FindAsync(owner))!;
        await city.Room.Get<SaveOwner>().HandleAsync(there with { Email = "line.holm@example.org" }, city.Room.By("ida"));

        (await city.Room.Get<Links>().FindAsync(wrong))!.StateAt(city.Room.By("x").At).ShouldBe(LinkState.Withdrawn);
        (await city.Room.Get<AskForFigures>().RunAsync()).Done.ShouldBe(1);
        (await city.Room.Get<Outbox>().RecentAsync(10)).Count.ShouldBe(2);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_was_asked_by_hand_before_anybody_was_to_be_asked_is_asked_for_at_the_corrected_address_too(string engine)
    {
        await using var city = await CreateAsync(engine);
        var owner = await OwnedAsync(city);
        await city.SetAsync("UPDATE indicators SET frequency = 'yearly', asked_from = '2013-08-01' WHERE code IN ('lab.places', 'lab.share')");
        await city.SetAsync("UPDATE indicators SET frequency = 'yearly', asked_from = '2012-01-01' WHERE code = 'lab.course'");
        var due = await city.Room.Get<DueFigureStore>().OnAsync(city.Room.Clocks.Today);
        await city.Room.Get<AskOwner>().AgainAsync(owner, AskOwner.Mark(due), city.Room.By("ida"));
        var wrong = await city.Room.LinkInMailAsync(MessageTemplates.FiguresDue);
        (await city.Room.Get<GiveFigures>().HandleAsync(wrong, [Given(Share, 60)], city.Room.By("link:owner"))).ShouldBe(new GiveOutcome.Given(1, 2));

        var there = (await city.Room.Get<OwnerStore>().FindAsync(owner))!;
        await city.Room.Get<SaveOwner>().HandleAsync(there with { Email = "line.holm@example.org" }, city.Room.By("ida"));
        city.Room.Time.Advance(TimeSpan.FromMinutes(30));

        (await city.Room.Get<AskForFigures>().RunAsync()).Done.ShouldBe(1);
        (await city.Room.Get<AskForFigures>().RunAsync()).Found.ShouldBe(0, "once");
        var link = (await city.Room.Get<Links>().FindAsync(await city.Room.LinkInMailAsync(MessageTemplates.FiguresDue)))!;
        (await city.Room.Get<GiveFigures>().OpenAsync(link, city.Room.Clocks.Today)).Select(one => one.Indicator).ShouldBe([Course, Places], ignoreOrder: true);
        (await city.Room.Get<DueFigureStore>().OnAsync(city.Room.Clocks.Today)).ShouldAllBe(one => one.AskedOn == city.Room.Clocks.Today);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task The_link_of_an_owner_still_asks_for_the_other_figures_when_one_goes_to_somebody_else(string engine)
    {
        await using var city = await CreateAsync(engine);
        await OwnedAsync(city);
        await city.SetAsync("UPDATE indicators SET frequency = 'yearly', asked_from = '2012-01-01' WHERE code IN ('lab.places', 'lab.share')");
        await city.Room.Get<AskForFigures>().RunAsync();
        var lines = await city.Room.LinkInMailAsync(MessageTemplates.FiguresDue);

        await HandShareOverAsync(city);

        var link = (await city.Room.Get<Links>().FindAsync(lines))!;
        link.StateAt(city.Room.By("x").At).ShouldBe(LinkState.Open);
        (await city.Room.Get<GiveFigures>().OpenAsync(link, city.Room.Clocks.Today)).Select(one => one.Indicator).ShouldBe([Places]);
        (await city.Room.Get<GiveFigures>().HandleAsync(lines, [Given(Places, 12)], city.Room.By("link:owner"))).ShouldBe(new GiveOutcome.Given(1, 0));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_figure_that_is_asked_for_oftener_from_now_on_is_asked_for_anew(string engine)
    {
        await using var city = await CreateAsync(engine);
        await OwnedAsync(city);
        await city.SetAsync("UPDATE indicators SET frequency = 'yearly', asked_from = '2012-01-01' WHERE code = 'lab.places'");
        await city.Room.Get<CloseDueFigure>().HandleAsync(Places, "2012", 1, city.Room.By("ida", "blev aldrig talt"));

        await city.SetAsync("UPDATE indicators SET frequency = 'half_yearly' WHERE code = 'lab.places'");

        (await city.Room.Get<DueFigureStore>().OnAsync(city.Room.Clocks.Today)).Select(one => one.Part).ShouldBe([1, 2]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_value_that_is_withdrawn_is_due_again_and_asked_for_only_by_hand(string engine)
    {
        await using var city = await CreateAsync(engine);
        var owner = await OwnedAsync(city);
        await city.SetAsync("UPDATE indicators SET frequency = 'yearly', asked_from = '2012-01-01' WHERE code = 'lab.places'");
        await city.Room.Get<AskForFigures>().RunAsync();
        var token = await city.Room.LinkInMailAsync(MessageTemplates.FiguresDue);
        await city.Room.Get<GiveFigures>().HandleAsync(token, [Given(Places, 12)], city.Room.By("link:owner"));
        var id = (await city.Room.Get<ObservationStore>().OfAsync(Places, "2012")).Single().Id;
        await city.Room.Get<WithdrawObservation>().HandleAsync(id, 1, city.Room.By("ida"));

        (await city.Room.Get<AskForFigures>().RunAsync()).Found.ShouldBe(0);
        var due = await city.Room.Get<DueFigureStore>().OnAsync(city.Room.Clocks.Today);
        (await city.Room.Get<AskOwner>().AgainAsync(owner, AskOwner.Mark(due), city.Room.By("ida"))).ShouldBe(new CatalogueOutcome.Saved(owner, IsChange: true));
        (await city.Room.Get<AskOwner>().AgainAsync(owner, AskOwner.Mark(due), city.Room.By("ida"))).ShouldBeOfType<CatalogueOutcome.Stale>();

        (await city.Room.Get<Outbox>().RecentAsync(10)).Count.ShouldBe(2);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_value_that_is_withdrawn_is_asked_for_at_the_corrected_address_as_the_link_is_cut_off(string engine)
    {
        await using var city = await CreateAsync(engine);
        var owner = await OwnedAsync(city);
        await city.SetAsync("UPDATE indicators SET frequency = 'yearly', asked_from = '2012-01-01' WHERE code IN ('lab.places', 'lab.share')");
        await city.Room.Get<AskForFigures>().RunAsync();
        var token = await city.Room.LinkInMailAsync(MessageTemplates.FiguresDue);
        await city.Room.Get<GiveFigures>().HandleAsync(token, [Given(Places, 12), Given(Share, 60)], city.Room.By("link:owner"));
        var id = (await city.Room.Get<ObservationStore>().OfAsync(Places, "2012")).Single().Id;
        await city.Room.Get<WithdrawObservation>().HandleAsync(id, 1, city.Room.By("ida"));

        var there = (await city.Room.Get<OwnerStore>().FindAsync(owner))!;
        await city.Room.Get<SaveOwner>().HandleAsync(there with { Email = "line.holm@example.org" }, city.Room.By("ida"));
        city.Room.Time.Advance(TimeSpan.FromMinutes(30));

        (await city.Room.Get<AskForFigures>().RunAsync()).Done.ShouldBe(1);
        var link = (await city.Room.Get<Links>().FindAsync(await city.Room.LinkInMailAsync(MessageTemplates.FiguresDue)))!;
        (await city.Room.Get<GiveFigures>().OpenAsync(link, city.Room.Clocks.Today)).ShouldHaveSingleItem("the share stands").Indicator.ShouldBe(Places);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_link_by_which_a_withdrawn_value_is_due_again_stays_open_when_another_figure_goes_to_somebody_else(string engine)
    {
        await using var city = await CreateAsync(engine);
        await OwnedAsync(city);
        await city.SetAsync("UPDATE indicators SET frequency = 'yearly', asked_from = '2012-01-01' WHERE code IN ('lab.places', 'lab.share')");
        await city.Room.Get<AskForFigures>().RunAsync();
        var lines = await city.Room.LinkInMailAsync(MessageTemplates.FiguresDue);
        await city.Room.Get<GiveFigures>().HandleAsync(lines, [Given(Places, 12)], city.Room.By("link:owner"));
        var id = (await city.Room.Get<ObservationStore>().OfAsync(Places, "2012")).Single().Id;
        await city.Room.Get<WithdrawObservation>().HandleAsync(id, 1, city.Room.By("ida"));

        await HandShareOverAsync(city);

        (await city.Room.Get<GiveFigures>().HandleAsync(lines, [Given(Places, 14)], city.Room.By("link:owner"))).ShouldBe(new GiveOutcome.Given(1, 0));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_part_that_cannot_be_given_takes_nothing_from_what_was_given_for_an_earlier_one(string engine)
    {
        await using var city = await CreateAsync(engine);
        await OwnedAsync(city);
        await city.SetAsync("UPDATE indicators SET frequency = 'quarterly', asked_from = '2012-01-01' WHERE code = 'lab.places'");
        await city.Room.Get<AskForFigures>().RunAsync();
        var token = await city.Room.LinkInMailAsync(MessageTemplates.FiguresDue);
        var give = city.Room.Get<GiveFigures>();

        await give.HandleAsync(token, [Given(Places, 150)], city.Room.By("link:owner"));
        (await give.HandleAsync(token, [Given(Places, null, part: 2) with { CannotBeGiven = true }], city.Room.By("link:owner"))).ShouldBe(new GiveOutcome.Given(1, 2));

        (await city.IndicatorAsync()).Value.ShouldBe(150);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_count_from_the_beginning_of_the_year_that_falls_is_asked_about_before_it_is_taken(string engine)
    {
        await using var city = await CreateAsync(engine);
        await OwnedAsync(city);
        await city.SetAsync("UPDATE indicators SET frequency = 'quarterly', asked_from = '2012-01-01' WHERE code IN ('lab.places', 'lab.share')");
        await city.Room.Get<AskForFigures>().RunAsync();
        var token = await city.Room.LinkInMailAsync(MessageTemplates.FiguresDue);
        var give = city.Room.Get<GiveFigures>();

        (await give.HandleAsync(token, [Given(Places, 12), Given(Places, 3, part: 2)], city.Room.By("link:owner"))).ShouldBeOfType<GiveOutcome.Falls>().Figure.Part.ShouldBe(2);
        (await city.IndicatorAsync()).Value.ShouldBeNull("nothing of the form is taken");
        (await give.HandleAsync(token, [Given(Places, 12), Given(Places, 3, part: 2) with { IsSure = true }], city.Room.By("link:owner"))).ShouldBe(new GiveOutcome.Given(2, 6));
        (await give.HandleAsync(token, [Given(Share, 60), Given(Share, 40, part: 2)], city.Room.By("link:owner"))).ShouldBe(new GiveOutcome.Given(2, 4), "a share may fall");
        await city.SetAsync("UPDATE indicators SET rule = 'sum' WHERE code = 'lab.places'");
        (await give.HandleAsync(token, [Given(Places, 2, part: 3)], city.Room.By("link:owner"))).ShouldBe(new GiveOutcome.Given(1, 3), "it is of its part alone");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task One_that_is_not_to_be_asked_for_is_closed_with_a_reason(string engine)
    {
        await using var city = await CreateAsync(engine);
        await city.SetAsync("UPDATE indicators SET frequency = 'yearly', asked_from = '2013-08-01' WHERE code = 'lab.places'");
        var close = city.Room.Get<CloseDueFigure>();

        (await close.HandleAsync(Places, "2012", 1, city.Room.By("ida"))).ShouldBeOfType<CatalogueOutcome.ReasonIsMissing>();
        (await close.HandleAsync(Places, "2012", 1, city.Room.By("ida", "Blev aldrig talt"))).ShouldBe(new CatalogueOutcome.Saved(Places, IsChange: true));
        (await close.HandleAsync(Places, "2012", 1, city.Room.By("ida", "Blev aldrig talt"))).ShouldBeOfType<CatalogueOutcome.NotFound>();

        (await city.Room.Get<DueFigureStore>().OnAsync(city.Room.Clocks.Today)).ShouldBeEmpty();
    }

    private static GivenFigure Given(string code, double? value, string? words = null, int part = 1) => new(code, "2012", part, value, CannotBeGiven: false, words);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);

    /// <summary>Everything of the laboratory is Line's.</summary>
    private static async Task<string> OwnedAsync(ResultsCity city)
    {
        var owner = (await city.Room.Get<SaveOwner>().HandleAsync(
            new FigureOwner { Id = NewId.For(FigureOwner.IdPrefix), Name = "Line Holm", Email = "line@example.org", Language = "da" }, city.Room.By("ida"))).ShouldBeOfType<CatalogueOutcome.Saved>().Id;
        await city.SetAsync($"UPDATE initiatives SET owner = '{owner}' WHERE code = 'lab'");
        return owner;
    }

    /// <summary>Another owner has the share from now on, and is asked for it.</summary>
    private static async Task HandShareOverAsync(ResultsCity city)
    {
        var other = (await city.Room.Get<SaveOwner>().HandleAsync(
            new FigureOwner { Id = NewId.For(FigureOwner.IdPrefix), Name = "Bo Bay", Email = "bo@example.org", Language = "da" }, city.Room.By("ida"))).ShouldBeOfType<CatalogueOutcome.Saved>().Id;
        await city.SetAsync($"UPDATE indicators SET owner = '{other}' WHERE code = 'lab.share'");
        (await city.Room.Get<AskForFigures>().RunAsync()).Done.ShouldBe(1);
    }
}
