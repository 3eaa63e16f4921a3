using Matching.Results;
using Matching.Results.Approval;
using Matching.Results.Cataloguing;
using Matching.TestData;
using static Matching.Tests.Results.ResultsCity;

namespace Matching.Tests.Results.Cataloguing;

public class ForwardTests
{
    private const string Next = "2013";

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_new_year_stands_when_everything_is_decided_and_confirmed_and_holds_nothing_that_nobody_decided(string engine)
    {
        await using var city = await CreateAsync(engine);
        await city.SetAsync("UPDATE initiatives SET status_da = 'Gik godt', goal_da = 'Bedre plads' WHERE code = 'lab'");
        await city.SetAsync("UPDATE indicators SET note_da = 'Kun om 2012', rationale_da = 'Som i fjor', frequency = 'yearly' WHERE code = 'lab.share'");

        Saved(await DraftAsync(city, [Keep(Share), Change(Places, 14), new() { Indicator = Course, Choice = ForwardChoice.Drop }], ("lab", "planned")));
        (await ConfirmAsync(city)).ShouldBe(new CatalogueOutcome.IsUndecided(2));
        (await city.Room.Get<IndicatorStore>().OfPeriodAsync(Next)).ShouldBeEmpty("a draft is no catalogue");
        Saved(await DraftAsync(city, [new() { Indicator = Partners, Choice = ForwardChoice.Drop }], ("firms", ForwardChoice.Over)));
        Saved(await ConfirmAsync(city));

        var made = await city.Room.Get<IndicatorStore>().OfPeriodAsync(Next);
        made.Select(one => (one.Code, one.Target, one.RationaleDa, one.NoteDa, one.AskedFrom)).ShouldBe(
            [(Places, 14, "Flere lokaler", null, null), (Share, 50, "Som i fjor", null, city.Room.Clocks.Today)]);
        var lab = (await city.Room.Get<InitiativeStore>().OfPeriodAsync(Next)).Single(one => one.Code == "lab");
        (lab.State, lab.GoalDa, lab.StatusDa, lab.HasOwnYear).ShouldBe(("planned", "Bedre plads", null, true));
        var report = await city.Room.Get<StatusReports>().BuildAsync(2013, city.Room.Clocks.Today);
        report.Tracks.SelectMany(track => track.Initiatives).Select(one => one.Initiative.Code).ShouldNotContain("firms");
        (await city.ReportAsync()).Tracks.SelectMany(track => track.Initiatives).Single(one => one.Initiative.Code == "lab").Initiative.StatusDa.ShouldBe("Gik godt");
        (await ConfirmAsync(city)).ShouldBe(new CatalogueOutcome.Saved(Next, IsChange: false));
        (await city.AuditOfAsync("catalogue")).ShouldBe(["catalogue.copied", "catalogue.drafted", "catalogue.drafted"], ignoreOrder: true);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_new_target_needs_a_rationale_a_kept_one_none_and_a_choice_can_be_taken_back(string engine)
    {
        await using var city = await CreateAsync(engine);

        (await DraftAsync(city, [Change(Places, 14) with { RationaleDa = null }])).ShouldBe(new CatalogueOutcome.CannotBe($"RationaleDa[{Places}]", "rationale_is_missing"));
        (await DraftAsync(city, [Change(Places, null)])).ShouldBe(new CatalogueOutcome.CannotBe($"Target[{Places}]", "target_is_missing"));
        (await DraftAsync(city, [Change(Places, 14) with { Choice = "maybe" }])).ShouldBe(new CatalogueOutcome.CannotBe($"Choice[{Places}]", "choice_is_missing"));
        Saved(await DraftAsync(city, [Keep(Places)]));
        var draft = new ForwardDraft(Next, (await PlanAsync(city)).Mark, new Dictionary<string, ForwardChoice?>(StringComparer.Ordinal) { [Places] = null }, new Dictionary<string, string?>(StringComparer.Ordinal));
        Saved(await city.Room.Get<CopyForward>().DraftAsync(draft, city.Room.By("ida")));

        (await PlanAsync(city)).Lines.ShouldAllBe(line => line.Choice == null);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Who_decides_on_an_older_draft_is_told_and_loses_nobodys_choice(string engine)
    {
        await using var city = await CreateAsync(engine);
        var mark = (await PlanAsync(city)).Mark;
        Saved(await DraftAsync(city, [Change(Places, 14)]));

        (await DraftAsync(city, [Keep(Places)], mark)).ShouldBeOfType<CatalogueOutcome.Stale>();
        (await DraftAsync(city, [Change(Places, 14)], mark)).ShouldBe(new CatalogueOutcome.Saved(Next, IsChange: false));

        (await PlanAsync(city)).Lines.Single(line => line.Indicator.Code == Places).Choice!.Target.ShouldBe(14);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task An_initiative_whose_figures_go_on_is_not_over(string engine)
    {
        await using var city = await CreateAsync(engine);
        Saved(await DraftAsync(city, [Keep(Places), Keep(Share), Keep(Course), Keep(Partners)], ("lab", ForwardChoice.Over), ("firms", "planned")));

        (await ConfirmAsync(city)).ShouldBe(new CatalogueOutcome.CannotBe("State[lab]", "has_indicators"));

        Saved(await DraftAsync(city, [], (await PlanAsync(city)).Mark, ("firms", ForwardChoice.Over)));
        var torn = (await ConfirmAsync(city)).ShouldBeOfType<CatalogueOutcome.CannotBe>();
        torn.Others.Prepend(torn).Select(one => one.Field).ShouldBe(["State[firms]", "State[lab]"], ignoreOrder: true, "each is named");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task An_initiative_that_was_taken_out_stays_out_of_later_years_and_can_be_taken_in_again(string engine)
    {
        await using var city = await CreateAsync(engine);
        Saved(await DraftAsync(city, [Keep(Places), Keep(Share), Keep(Course), new() { Indicator = Partners, Choice = ForwardChoice.Drop }], ("lab", "planned"), ("firms", ForwardChoice.Over)));
        Saved(await ConfirmAsync(city));

        var later = await city.Room.Get<StatusReports>().BuildAsync(2014, city.Room.Clocks.Today);
        later.Initiatives.Select(one => one.Initiative.Code).ShouldNotContain("firms");
        (await city.Room.Get<InitiativeStore>().OfPeriodAsync("2014")).Single(one => one.Code == "firms").IsOver.ShouldBeTrue();
        (await city.ReportAsync()).Initiatives.Select(one => one.Initiative.Code).ShouldContain("firms", "it was part of the year before");
        var plan = await city.Room.Get<ForwardStore>().OfAsync("2014");
        plan.Initiatives.Single(one => one.Initiative.Code == "firms").State.ShouldBe(ForwardChoice.Over, "and may be chosen otherwise");
    }

    [Theory]
    [InlineData("Mindst 8 institutioner er med i 2012", true)]
    [InlineData("Mindst 8 institutioner er med i 2013", false)]
    [InlineData("Mindst 20120 er med", false)]
    [InlineData(null, false)]
    public void Words_that_name_an_earlier_year_are_to_be_read_again(string? criteria, bool expected) =>
        new CatalogueInitiative { Code = "lab", Period = Next, HasOwnYear = true, CriteriaDa = criteria }.NamesEarlierYear.ShouldBe(expected);

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_comes_into_a_year_that_is_approved_says_why(string engine)
    {
        await using var city = await CreateAsync(engine);
        await city.SetAsync("INSERT INTO indicators (code, period, initiative, name_da, unit, comparator, target, position) VALUES ('lab.places', '2013', 'lab', 'Pladser', 'count', '>=', 12, 5)");
        city.Room.Time.Advance(TimeSpan.FromDays(365));
        var report = await city.Room.Get<StatusReports>().BuildAsync(2013, city.Room.Clocks.Today);
        (await city.Room.Get<ApprovePeriod>().HandleAsync(2013, Track, SeenFigures.Of(report.Tracks.Single(t => t.Code == Track)), withMissing: true, city.Room.By("bo")))
            .ShouldBe(new ApprovalOutcome.Done(IsChange: true));
        Saved(await DraftAsync(city, [Keep(Share), Keep(Course), Keep(Partners)], ("lab", "planned"), ("firms", "planned")));
        (await PlanAsync(city)).AsksReason.ShouldBeTrue();

        (await ConfirmAsync(city)).ShouldBeOfType<CatalogueOutcome.ReasonIsMissing>();
        (await ConfirmAsync(city, new string('x', Matching.Change.LongestWhy + 1))).ShouldBeOfType<CatalogueOutcome.ReasonIsTooLong>();
        (await city.Room.Get<IndicatorStore>().OfPeriodAsync(Next)).ShouldHaveSingleItem();
        Saved(await ConfirmAsync(city, "glemt i januar"));

        (await city.Room.Get<IndicatorStore>().VersionsAsync(Share, Next))[0].Why.ShouldBe("glemt i januar");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_year_of_which_only_another_track_is_approved_asks_no_reason(string engine)
    {
        await using var city = await CreateAsync(engine);
        await city.SetAsync("INSERT INTO approvals (period, track, round, state, as_of, approved_by, approved_at) VALUES ('2013', 'citizens', 1, 'approved', '2014-01-02', 'bo', '2014-01-02T10:00:00.000Z')");
        Saved(await DraftAsync(city, [Keep(Places), Keep(Share), Keep(Course), Keep(Partners)], ("lab", "planned"), ("firms", "planned")));

        Saved(await ConfirmAsync(city));
    }

    private static ForwardChoice Keep(string code) => new() { Indicator = code, Choice = ForwardChoice.Keep };

    private static ForwardChoice Change(string code, double? target) =>
        new() { Indicator = code, Choice = ForwardChoice.Change, Comparator = ">=", Target = target, RationaleDa = "Flere lokaler" };

    private static Task<ForwardPlan> PlanAsync(ResultsCity city) => city.Room.Get<ForwardStore>().OfAsync(Next);

    private static async Task<CatalogueOutcome> DraftAsync(ResultsCity city, ForwardChoice[] choices, params (string Initiative, string State)[] states) =>
        await DraftAsync(city, choices, (await PlanAsync(city)).Mark, states);

    private static Task<CatalogueOutcome> DraftAsync(ResultsCity city, ForwardChoice[] choices, string mark, params (string Initiative, string State)[] states) =>
        city.Room.Get<CopyForward>().DraftAsync(
            new ForwardDraft(
                Next, mark, choices.ToDictionary(one => one.Indicator, ForwardChoice? (one) => one, StringComparer.Ordinal),
                states.ToDictionary(one => one.Initiative, string? (one) => one.State, StringComparer.Ordinal)),
            city.Room.By("ida"));

    private static async Task<CatalogueOutcome> ConfirmAsync(ResultsCity city, string? why = null) =>
        await city.Room.Get<CopyForward>().ConfirmAsync(Next, (await PlanAsync(city)).Mark, city.Room.By("ida", why));

    private static void Saved(CatalogueOutcome outcome) => outcome.ShouldBe(new CatalogueOutcome.Saved(Next, IsChange: true));
}
