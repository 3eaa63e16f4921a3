using System.Text;
using Matching.Kpi.Report;
using Matching.Kpi.Texts;
using Matching.Results;
using Matching.Results.Cataloguing;
using Matching.Results.Entering;
using Matching.TestData;
using static Matching.Tests.Results.ResultsCity;

namespace Matching.Tests.Results;

/// <summary>What is entered and said in the catalogue is printed.</summary>
public sealed class PrintedReportTests
{
    private static readonly Evidence List = new("liste.csv", "navn\n"u8.ToArray());

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Stories_evidence_replaced_targets_money_and_goals_come_from_the_tables(string engine)
    {
        await using var city = await CreateAsync(engine);
        await TellAsync(city);

        var report = await PrintedAsync(city);

        var places = report.Indicators.Single(i => i.Code == Places);
        var from = places.From.ShouldHaveSingleItem();
        (from.StoryDa, from.EvidenceLink, from.EvidenceName).ShouldBe(("Flere kom til fods", "https://example.org/a", "liste.csv"));
        var replaced = places.Row!.ReplacedTargets.ShouldHaveSingleItem();
        (replaced.Comparator, replaced.Target, replaced.Why).ShouldBe((">=", 10, "Flere lokaler"));
        (report.Money!.Budget, report.Money.SpentOfProgramme, report.Money.Left).ShouldBe((4_000_000, 2_400_000, 1_600_000));
        report.Money.Lines.Select(line => (line.NameDa, line.Funding, line.Granted, line.Spent)).ShouldBe([("Laboratoriet", "programme", 2_500_000, 2_400_000), ("Virksomheder", "Pulje", null, 7)], ignoreOrder: true);
        var goal = report.Goals.ShouldHaveSingleItem();
        (goal.NameDa, goal.Year, goal.Figure!.Value, goal.Figure.Target!.Value).ShouldBe(("Blandt de fire bedste", 2012, 9, 12));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_goal_without_a_figure_in_the_year_shows_the_latest_before_it(string engine)
    {
        await using var city = await CreateAsync(engine);
        await TellAsync(city);

        var goal = (await city.Room.Get<PrintedReport>().ReadAsync(2013, city.Room.Clocks.Today)).Goals.ShouldHaveSingleItem();

        (goal.Year, goal.Figure!.Value).ShouldBe((2012, 9));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_goal_shows_what_is_approved_and_the_last_known_value_where_a_year_has_a_target_only(string engine)
    {
        await using var city = await CreateAsync(engine);
        var id = await TellAsync(city);
        await city.ApproveAsync();
        (await city.Room.Get<CorrectObservation>().HandleAsync(id, 1, Figure(Places, 7), city.Room.By("ida", "Rettet"))).ShouldBeOfType<EntryOutcome.Entered>();
        await city.SetAsync("INSERT INTO indicators (code, period, initiative, name_da, unit, comparator, target, position) VALUES ('lab.places', '2013', 'lab', 'Pladser', 'count', '>=', 15, 1)");

        foreach (var year in new[] { 2012, 2013 })
        {
            var page = await city.Room.Get<GoalFigures>().OfAsync(new HashSet<string>([Places]), year, city.Room.Clocks.Today);
            var printed = (await city.Room.Get<PrintedReport>().ReadAsync(year, city.Room.Clocks.Today)).Goals.ShouldHaveSingleItem();

            (page[Places].Year, page[Places].Report.Value).ShouldBe((2012, 9));
            (printed.Year!.Value, printed.Figure!.Value).ShouldBe((2012, 9), $"the report of {year} says what the page says");
        }

        await city.SetAsync("DELETE FROM observations");
        await city.SetAsync("DELETE FROM approvals");
        (await city.Room.Get<GoalFigures>().OfAsync(new HashSet<string>([Places]), 2013, city.Room.Clocks.Today))[Places].Year.ShouldBe(2013, "where no year has a value, the latest target");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_was_approved_keeps_its_story_and_money_and_goals_say_that_they_are_of_today(string engine)
    {
        await using var city = await CreateAsync(engine);
        var id = await TellAsync(city);
        await city.ApproveAsync();
        var there = await city.FindAsync(id);
        (await city.Room.Get<CorrectObservation>().HandleAsync(id, there.Version, Figure(Places, 9) with { StoryDa = "En anden historie" }, city.Room.By("ida", "Rettet"))).ShouldBeOfType<EntryOutcome.Entered>();

        var report = await PrintedAsync(city);

        report.Indicators.Single(i => i.Code == Places).From.ShouldHaveSingleItem().StoryDa.ShouldBe("Flere kom til fods");
        ReportSummary.Of(report, KpiTexts.English).Counts.ShouldContain("Money and goals are no part of the approval. They are as they stood in the catalogue when the report was written.");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Who_owns_and_who_entered_a_figure_stands_in_no_format(string engine)
    {
        await using var city = await CreateAsync(engine);
        await TellAsync(city);
        await city.SetAsync("INSERT INTO figure_owners (id, name, email, language, version) VALUES ('o1', 'Ejvind Ejer', 'ejvind@example.org', 'da', 1)");
        await city.SetAsync("UPDATE indicators SET owner = 'o1'");
        var report = await PrintedAsync(city);

        foreach (var format in ReportFormat.All.Where(f => f.Name is "html" or "csv" or "json"))
        {
            var text = Encoding.UTF8.GetString(await format.WriteAsync(report, KpiTexts.Danish));
            new[] { "ejvind", "Ejvind", "\"ida\"", ">ida<" }.ShouldAllBe(private_ => !text.Contains(private_));
        }
    }

    private static Task<StatusReport> PrintedAsync(ResultsCity city) => city.Room.Get<PrintedReport>().ReadAsync(Year, city.Room.Clocks.Today);

    private static async Task<string> TellAsync(ResultsCity city)
    {
        await city.SetAsync("UPDATE initiatives SET funding = 'programme' WHERE code = 'lab'");
        await city.SetAsync("UPDATE initiatives SET funding = 'Pulje' WHERE code = 'firms'");
        var id = await city.EnterAsync(Figure(Places, 9) with { StoryDa = "Flere kom til fods", Link = "https://example.org/a", Evidence = List });
        var there = (await city.Room.Get<IndicatorStore>().FindAsync(Places, "2012"))!;
        (await city.Room.Get<SaveIndicator>().ChangeAsync(there with { Target = 12, Source = "manual" }, city.Room.By("ida", "Flere lokaler"))).ShouldBeOfType<CatalogueOutcome.Saved>();
        (await city.Room.Get<SaveBudget>().HandleAsync(
            new ProgrammeBudget
            {
                Period = "2012", Amount = 4_000_000,
                Initiatives = [new MoneyLine { Initiative = "lab", Granted = 2_500_000, Spent = 2_400_000 }, new MoneyLine { Initiative = "firms", Spent = 7 }],
            },
            city.Room.By("ida"))).ShouldBeOfType<CatalogueOutcome.Saved>();
        (await city.Room.Get<SaveGoal>().HandleAsync(
            new ProgrammeGoal { Id = NewId.For(ProgrammeGoal.IdPrefix), Place = 1, NameDa = "Blandt de fire bedste", ByYear = "2015", Indicator = Places },
            city.Room.By("ida"))).ShouldBeOfType<CatalogueOutcome.Saved>();
        return id;
    }
}
