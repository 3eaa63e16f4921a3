using Matching.Kpi.Records;
using Matching.Kpi.Report;
using Matching.Kpi.Texts;
using static Matching.Tests.Kpi.Days;

namespace Matching.Tests.Kpi.Report;

public sealed class ReportSummaryTests
{
    private const string Claim = "Resuméet siger, at alt er opfyldt. Dette er ikke.";

    private static StatusReport Build(Catalogue catalogue, IReadOnlyList<Observation> observations, string asOf = "2013-08-01") =>
        StatusReportBuilder.Build(new KpiInput { Catalogue = catalogue, Observations = observations }, 2012, Day(asOf), new KpiSettings());

    private static ReportSummary Danish(StatusReport report) => ReportSummary.Of(report, KpiTexts.Danish);

    private static StatusReport TwoTracks() => Build(
        new Catalogue(
            [A.Initiative("a", "municipality"), A.Initiative("b", "citizens")],
            [A.Indicator("a.x", ">=", 10), A.Indicator("a.y", ">=", 10), A.Indicator("a.z", ">=", 10), A.Indicator("b.x", ">=", 10), A.Indicator("b.y", "<=", 4), A.Indicator("b.z", ">=", 10)]),
        [
            A.Observation("a.x", 30), A.Observation("a.y", 10), A.Observation("a.z", 10), A.Observation("b.x", 5) with { NoteDa = Claim }, A.Observation("b.y", 5) with { NoteDa = Claim }, A.Observation("b.z", 11),
            A.Observation("b.z", 12, "also_stated", source: "resumé"), A.Observation("a.x", 30, "also_stated", source: "resumé"),
        ]);

    [Fact]
    public void It_names_the_strongest_and_weakest_track_and_figures() => Danish(TwoTracks()).StrongAndWeak.ShouldBe([
        "Stærkest står hovedsporet »Styrket ligebehandling i kommunen«: 3 af 3 bedømte indikatorer er opfyldt.",
        "Svagest står hovedsporet »Bekæmp diskrimination og eksklusion hos borgerne«: 1 af 3 bedømte indikatorer er opfyldt.",
        "Længst over målet: »a på dansk: a.x på dansk«, 30 (mål: mindst 10); »b på dansk: b.z på dansk«, 11 (mål: mindst 10).",
        "Længst under målet: »b på dansk: b.x på dansk«, 5 (mål: mindst 10); »b på dansk: b.y på dansk«, 5 (mål: højst 4).",
    ]);

    [Theory]
    [InlineData("2 of 3", "2 of 3", "2 of 2", new string[0])]
    [InlineData("2 of 3", "2 of 3", "2 of 3", new string[0])]
    [InlineData("3 of 3", "2 of 3", "2 of 3", new[] { "Stærkest" })]
    [InlineData("3 of 3", "3 of 3", "2 of 3", new[] { "Svagest" })]
    [InlineData("3 of 3", "1 of 4", "0 of 0", new[] { "Stærkest", "Svagest" })]
    public void A_track_is_strongest_or_weakest_only_alone_and_where_each_has_three_judged(string first, string second, string third, string[] said)
    {
        var tracks = new[] { first, second, third }.Select((counts, place) => (Track: Tracks.All[place], Met: counts[0] - '0', Judged: counts[^1] - '0')).ToList();
        var report = Build(
            new Catalogue(
                [.. tracks.Select(t => A.Initiative(t.Track, t.Track))],
                [.. tracks.SelectMany(t => Enumerable.Range(0, t.Judged).Select(i => A.Indicator($"{t.Track}.{i}", ">=", 1)))]),
            [.. tracks.SelectMany(t => Enumerable.Range(0, t.Judged).Select(i => A.Observation($"{t.Track}.{i}", i < t.Met ? 1 : 0)))]);

        Danish(report).StrongAndWeak.Where(s => s.Contains("står hovedsporet", StringComparison.Ordinal)).Select(s => s.Split(' ')[0]).ShouldBe(said);
    }

    [Fact]
    public void One_of_a_thing_is_said_in_the_singular()
    {
        var report = Build(
            new Catalogue(
                [A.Initiative("a"), A.Initiative("gone", state: "cancelled")],
                [A.Indicator("a.x", ">=", 10), A.Indicator("a.y", ">=", 10), A.Indicator("a.z", ">=", 10), A.Indicator("a.wait", ">=", 1), A.Indicator("gone.x", ">=", 1)]),
            [A.Observation("a.x", 12), A.Observation("a.y", 10), A.Observation("a.z", 4), A.Observation("a.wait", null, "pending")]);
        var one = Build(new Catalogue([A.Initiative("a")], [A.Indicator("a.x", ">=", 10)]), [A.Observation("a.x", 4)]);

        ReportSummary.Of(report, KpiTexts.English).Counts.ShouldBe([
            "Not every target is reached: of the 3 indicators that can be judged, 2 are met and 1 is missed.",
            "1 indicator is pending, 0 are not reported, 1 belongs to a cancelled initiative, and 11 are for information without a target.",
            "Of 4 initiatives, 0 are met, 1 partly met, 0 missed, 2 without an indicator to judge and 1 cancelled.",
        ]);
        Danish(report).Counts[1].ShouldBe("1 indikator afventer, 0 er ikke oplyst, 1 hører til et bortfaldet initiativ, og 11 er til orientering uden mål.");
        ReportSummary.Of(one, KpiTexts.English).Counts[0].ShouldBe("The target is not reached: the one indicator that can be judged is missed.");
        SummaryWords.Sentence(one.Tracks[2], one.IsRunning, KpiTexts.English).ShouldEndWith("Of 1 judged indicator, 1 is missed.");
    }

    [Fact]
    public void How_far_a_figure_is_begins_at_its_baseline_and_is_not_said_towards_an_upper_limit_without_one()
    {
        var report = Build(
            new Catalogue(
                [A.Initiative("a")],
                [
                    A.Indicator("a.rank", "<=", 4) with { Unit = "rank", Baseline = 7 }, A.Indicator("a.late", "<=", 4), A.Indicator("a.guests", ">=", 10),
                    A.Indicator("a.share", ">=", 80) with { Unit = "percent" },
                ]),
            [A.Observation("a.rank", 5), A.Observation("a.late", 5), A.Observation("a.guests", 5), A.Observation("a.share", 60)]);

        report.Indicators.Where(i => i.Code.StartsWith("a.", StringComparison.Ordinal)).Select(i => FigureWords.WayToTarget(i, KpiTexts.Danish)).ShouldBe(["67 %", "–", "50 %", "75 %"]);
        Danish(report).Missed.Select(i => i.Code).ShouldBe(["a.guests", "a.rank", "a.share", "a.late"]);
    }

    [Fact]
    public void Missed_targets_come_farthest_below_first_and_are_cut_with_a_sentence()
    {
        Danish(TwoTracks()).Missed.Select(i => i.Code).ShouldBe(["b.x", "b.y"]);
        Danish(TwoTracks()).MissedNote.ShouldBeNull();
        var many = Build(
            new Catalogue([A.Initiative("a")], [.. Enumerable.Range(0, 20).Select(i => A.Indicator($"a.{i}", ">=", 100))]),
            [.. Enumerable.Range(0, 20).Select(i => A.Observation($"a.{i}", 99 - i))]);
        Danish(many).Missed.Select(i => i.Value).ShouldBe(Enumerable.Range(0, 15).Select(i => (double?)(80 + i)));
        Danish(many).MissedNote.ShouldBe("Tabellen viser de 15, der ligger længst under målet. De øvrige 5 står under deres hovedspor.");
    }

    [Fact]
    public void A_remark_on_several_figures_is_told_once_and_a_second_figure_only_where_it_differs() => Danish(TwoTracks()).Disagreements.ShouldBe([
        Claim + " Det gælder 2 tal: b på dansk: b.x på dansk; b på dansk: b.y på dansk.",
        "»b på dansk: b.z på dansk«: 11; også oplyst: 12 (resumé).",
    ]);

    [Fact]
    public void What_changed_since_the_year_before_and_since_the_baseline_is_said()
    {
        Indicator Both(string code, double target) => A.Indicator(code, ">=", target);
        var report = Build(
            new Catalogue(
                [A.Initiative("a")],
                [
                    Both("a.x", 10), Both("a.x", 10) with { Period = "2011" }, Both("a.y", 10), Both("a.y", 10) with { Period = "2011" },
                    A.Indicator("a.rank") with { Unit = "rank", Baseline = 7, BaselinePeriod = "2011" },
                ]),
            [
                A.Observation("a.x", 12), A.Observation("a.x", 8) with { Period = "2011" }, A.Observation("a.y", 4), A.Observation("a.y", 11) with { Period = "2011" },
                A.Observation("a.rank", 4),
            ]);

        Danish(report).Changes.ShouldBe([
            "Tal, der kendes for både 2011 og 2012: »a på dansk: a.x på dansk« fra 8 til 12; »a på dansk: a.y på dansk« fra 11 til 4.",
            "Opfyldt nu, men ikke i 2011: »a på dansk: a.x på dansk«.",
            "Ikke opfyldt nu, men i 2011: »a på dansk: a.y på dansk«.",
            "Udgangspunkt i kataloget: »a på dansk: a.rank på dansk« fra 7 (2011) til 4.",
        ]);
    }

    [Fact]
    public void Without_a_year_before_it_says_so() => Danish(TwoTracks()).Changes.ShouldBe(["Der er ingen tal for 2011 at sammenligne med."]);

    [Fact]
    public void A_running_year_is_called_one_and_its_lights_are_counted()
    {
        var report = Build(
            new Catalogue([A.Initiative("a")], [A.Indicator("a.x", ">=", 10), A.Indicator("a.y", ">=", 10)]),
            [A.Observation("a.x", 12), A.Observation("a.y", 4)],
            asOf: "2012-06-30");

        var counts = ReportSummary.Of(report, KpiTexts.English).Counts;

        counts.ShouldContain("The year is not over: of the 2 indicators that can be judged now, 1 is met so far and 1 is not met yet.");
        counts.ShouldContain("The figures are those reached by 30 June 2012, and they can still grow.");
        counts.ShouldContain("Targets that are not settled yet: 2. Their lights: 1 green, 1 yellow, 0 red.");
    }

    [Fact]
    public void A_year_that_has_not_begun_is_not_judged_in_words()
    {
        var report = Build(new Catalogue([A.Initiative("a")], [A.Indicator("a.x", ">=", 10)]), [A.Observation("a.x", 2)], asOf: "2011-12-31");

        ReportSummary.Of(report, KpiTexts.English).Counts[0].ShouldBe("The year has not begun, so there is nothing to judge yet.");
    }
}
