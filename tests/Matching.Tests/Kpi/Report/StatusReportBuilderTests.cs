using Matching.Kpi.Records;
using Matching.Kpi.Report;
using Matching.Kpi.Verdicts;
using static Matching.Tests.Kpi.Days;

namespace Matching.Tests.Kpi.Report;

public class StatusReportBuilderTests
{
    private static StatusReport Build(KpiInput input, int year = 2012, string asOf = "2013-08-01") =>
        StatusReportBuilder.Build(input, year, Day(asOf), new KpiSettings());

    private static KpiInput With(Initiative[] initiatives, params Indicator[] indicators) =>
        new() { Catalogue = new Catalogue(initiatives, indicators) };

    private static IndicatorReport The(StatusReport report, string code) => report.Indicators.Single(i => i.Code == code);

    [Fact]
    public void An_empty_database_reports_the_eleven_without_a_target()
    {
        var report = Build(new KpiInput());

        report.Tracks.Select(t => t.Code).ShouldBe(["municipality", "partnerships", "citizens"]);
        report.Initiatives.Select(i => i.Initiative.Code).ShouldBe(["young-mentor", "host"]);
        report.Tracks[1].Initiatives.Count.ShouldBe(2);
        report.Indicators.Count().ShouldBe(11);
        report.Indicators.ShouldAllBe(i => i.Verdict == Verdict.Info && i.Comparator == "none" && i.Source != "manual");
        report.Initiatives.ShouldAllBe(i => i.Verdict == Verdict.Pending);
    }

    [Fact]
    public void A_status_stands_only_in_the_year_it_was_written_for()
    {
        var input = With([A.Initiative("a") with { StatusDa = "Holdt i 2012", GoalDa = "To møder" }], A.Indicator("a.first"));

        Build(input, 2012).Initiatives.First(i => i.Initiative.Code == "a").Initiative.StatusDa.ShouldBe("Holdt i 2012");
        var next = Build(input, 2013).Initiatives.First(i => i.Initiative.Code == "a").Initiative;
        (next.StatusDa, next.GoalDa).ShouldBe((null, "To møder"));
    }

    [Fact]
    public void Initiatives_come_by_order_and_indicators_as_the_catalogue_gives_them()
    {
        var report = Build(With(
            [A.Initiative("b", order: 2), A.Initiative("none"), A.Initiative("a", order: 1), A.Initiative("m", "municipality", order: 9)],
            A.Indicator("b.second"), A.Indicator("b.first"), A.Indicator("host.lasted-6-months")));

        report.Tracks[2].Initiatives.Select(i => i.Initiative.Code).ShouldBe(["a", "b", "none"]);
        report.Tracks[2].Initiatives[1].Indicators.Select(i => i.Code).ShouldBe(["b.second", "b.first"]);
        report.Tracks[1].Initiatives.Single(i => i.Initiative.Code == "host").Indicators.Select(i => i.Code).Take(2)
            .ShouldBe(["host.lasted-6-months", "host.matches"]);
    }

    [Fact]
    public void Rows_of_another_period_are_not_this_years()
    {
        var input = With([A.Initiative("a")], A.Indicator("a.x"), A.Indicator("host.matches", ">=", 5));

        Build(input, 2013).Indicators.ShouldAllBe(i => i.Row == null);
        Build(input, 2013).Initiatives.Count().ShouldBe(3);
        The(Build(input), "host.matches").Verdict.ShouldBe(Verdict.Missed);
    }

    [Fact]
    public void A_computed_figure_is_judged_and_an_entered_one_stands_beside_it()
    {
        var input = With([], A.Indicator("host.matches", ">=", 1)) with
        {
            Matches = [A.HostMatch("1", "2012-02-02")],
            Observations = [A.Observation("host.matches", 0), A.Observation("host.matches", 7, "also_stated")],
        };

        var matches = The(Build(input), "host.matches");

        matches.Verdict.ShouldBe(Verdict.Met);
        (matches.Value, matches.Numerator, matches.Denominator, matches.Source).ShouldBe((1d, 1, (int?)null, "matches"));
        matches.EnteredBeside!.Value.ShouldBe(0);
        matches.Judged.ShouldBeNull();
        matches.AlsoStated.ShouldHaveSingleItem().Value.ShouldBe(7);
    }

    [Fact]
    public void A_computed_share_of_nobody_is_as_recorded()
    {
        var input = With([], A.Indicator("host.knows-services", ">=", 70));

        The(Build(input), "host.knows-services").Verdict.ShouldBe(Verdict.NotReported);
        The(Build(input, asOf: "2012-12-31"), "host.knows-services").Verdict.ShouldBe(Verdict.Pending);
        var waiting = input with { Observations = [A.Observation("host.knows-services", value: null, "pending")] };
        The(Build(waiting), "host.knows-services").Verdict.ShouldBe(Verdict.Pending);
    }

    [Fact]
    public void An_entered_value_is_manual_whatever_the_catalogue_says()
    {
        var input = With([A.Initiative("a")], A.Indicator("a.x", ">=", 5) with { Source = "matches" }) with
        {
            Observations = [A.Observation("a.x", 5) with { Qualifier = "about" }],
        };

        var entered = The(Build(input), "a.x");

        (entered.Source, entered.Qualifier, entered.Numerator, entered.Verdict).ShouldBe(("manual", "about", (int?)null, Verdict.Met));
    }

    [Fact]
    public void What_is_observed_later_is_not_known_yet()
    {
        var input = With([A.Initiative("a")], A.Indicator("a.x", ">=", 5)) with { Observations = [A.Observation("a.x", 5, on: "2013-08-02")] };

        The(Build(input), "a.x").Verdict.ShouldBe(Verdict.NotReported);
        The(Build(input, asOf: "2013-08-02"), "a.x").Verdict.ShouldBe(Verdict.Met);
    }

    [Fact]
    public void A_cancelled_initiative_cancels_its_indicators_and_is_counted_so()
    {
        var report = Build(With([A.Initiative("a", state: "cancelled")], A.Indicator("a.x", ">=", 5)));

        The(report, "a.x").Verdict.ShouldBe(Verdict.Cancelled);
        report.Tracks[2].InitiativeCounts.ShouldBe(new InitiativeCounts(0, 0, 0, 0, 1));
        report.InitiativeCounts.Total.ShouldBe(3);
    }

    [Fact]
    public void The_matching_programmes_are_partnerships_in_every_database() =>
        Build(With([A.Initiative("host", "citizens")])).Tracks[1].Initiatives.Select(i => i.Initiative.Code)
            .ShouldBe(["host", "young-mentor"], ignoreOrder: true);

    [Fact]
    public void Remarks_of_row_and_observation_stand_once_each()
    {
        var input = With([A.Initiative("a")], A.Indicator("a.x") with { NoteDa = "Fra tabellen" }) with
        {
            Observations = [A.Observation("a.x", 1) with { NoteDa = "Fra tabellen" }, A.Observation("a.x", 2, "also_stated") with { NoteEn = "From the summary" }],
        };

        The(Build(input), "a.x").Remarks(Matching.Kpi.Texts.KpiTexts.Danish).ShouldBe(["Fra tabellen", "From the summary"]);
    }

    [Fact]
    public void A_catalogue_that_contradicts_itself_is_refused()
    {
        Should.Throw<ArgumentException>(() => Build(With([A.Initiative("a"), A.Initiative("a")])));
        Should.Throw<ArgumentException>(() => Build(With([A.Initiative("a")], A.Indicator("a.x"), A.Indicator("a.x"))));
    }

    [Fact]
    public void What_has_no_track_or_no_initiative_yet_is_shown_last_and_hides_nothing()
    {
        var report = Build(With([A.Initiative("a", "elsewhere")], A.Indicator("b.x") with { Initiative = "b" }));

        report.Tracks.Select(t => t.Code).ShouldBe(["municipality", "partnerships", "citizens", "unassigned"]);
        report.Tracks[^1].Initiatives.Select(i => i.Initiative.Code).ShouldBe(["a", "b"]);
        report.Tracks[^1].Indicators.Single().Code.ShouldBe("b.x");
    }
}
