using Matching.Kpi.Records;
using Matching.Kpi.Report;
using static Matching.Tests.Kpi.Days;

namespace Matching.Tests.Kpi.Report;

/// <summary>A report in which everything is told that people may tell of a figure and of the programme.</summary>
internal static class ToldReport
{
    public const string File = "deltagerliste.xlsx";
    public const string Link = "https://example.org/bilag/4";

    public static StatusReport Build()
    {
        var report = StatusReportBuilder.Build(
            new KpiInput
            {
                Matches = [A.HostMatch("1", "2012-01-01")],
                Catalogue = new Catalogue(
                    [A.Initiative("lab", "municipality", 1)],
                    [
                        A.Indicator("lab.places", ">=", 8) with { ReplacedTargets = [new ReplacedTarget(">=", 12, null, "Lokalet blev mindre"), new ReplacedTarget("none", null, null, null)] },
                        A.Indicator("lab.rank", "<=", 4) with { Unit = "rank", Baseline = 7, BaselinePeriod = "2011" },
                        A.Indicator("lab.guests", ">=", 100) with { Rule = "sum" },
                        A.Indicator("host.matches", ">=", 1),
                    ]),
                Observations =
                [
                    A.Observation("lab.places", 9, source: "Årsrapporten") with { StoryDa = "Det regnede\nhele sommeren.", StoryEn = "It rained\nall summer.", EvidenceName = File },
                    A.Observation("lab.rank", 5, source: "Indekset") with { EvidenceLink = Link },
                    A.Observation("lab.guests", 70, on: "2012-05-01", source: "Forår") with { StoryDa = "Et stort hold." },
                    A.Observation("lab.guests", 40, on: "2012-11-01", source: "Efterår"),
                    A.Observation("host.matches", 2, source: "Kontoret") with { StoryDa = "Talt med blyant." },
                ],
            },
            2012,
            Day("2013-08-01"),
            new KpiSettings());
        return report with
        {
            Money = new MoneyReport(
                4_000_000,
                "Fordelt i december.",
                [
                    new MoneyLine { Initiative = "lab", NameDa = "Laboratoriet", NameEn = "The lab", Funding = "programme", Granted = 2_500_000, Spent = 2_400_000 },
                    new MoneyLine { Initiative = "host", NameDa = "Værterne", NameEn = "The hosts", Funding = "Pulje", Spent = 300_000 },
                    new MoneyLine { Initiative = "campaign", NameDa = "Kampagnen", NameEn = "The campaign", Funding = "programme" },
                ]),
            Goals =
            [
                new GoalReport { Place = 1, NameDa = "Blandt de fire bedste", NameEn = "Among the four best", ByYear = "2015", Indicator = "lab.rank", Figure = report.Indicators.Single(i => i.Code == "lab.rank"), Year = 2012 },
                new GoalReport { Place = 2, NameDa = "Tryghed", NameEn = "Feeling safe", TextDa = "Alle føler sig trygge.", TextEn = "Everybody feels safe." },
            ],
        };
    }
}
