using Matching.Kpi.Records;
using Matching.Kpi.Report;
using static Matching.Tests.Kpi.Days;

namespace Matching.Tests.Kpi.Report;

/// <summary>A report with one of everything that a writer must get right.</summary>
internal static class SmallReport
{
    public static StatusReport Build() => StatusReportBuilder.Build(
        new KpiInput
        {
            Matches = [A.HostMatch("1", "2012-01-01"), A.HostMatch("2", "2012-01-01"), A.HostMatch("3", "2012-01-01", "2012-02-01")],
            Answers = [A.Answer("1", "knows_services", "5", "2012-06-01")],
            Catalogue = new Catalogue(
                [
                    A.Initiative("lab", "municipality", 1) with { GoalDa = "Mål <b>med</b> æøå", StatusDa = "9 institutioner", Funding = "Pulje" },
                    A.Initiative("gone", "citizens", 2, "cancelled"),
                ],
                [
                    A.Indicator("lab.places", "between", 8, 10) with { NoteDa = "=Fra \"resuméet\"; side 2", NoteEn = "-From the summary" },
                    A.Indicator("lab.guests", ">=", 12000.5),
                    A.Indicator("lab.held", ">=", 1) with { Unit = "milestone" },
                    A.Indicator("gone.x", ">=", 5),
                    A.Indicator("host.lasted-3-months", ">=", 80) with { Unit = "percent" },
                ]),
            Observations =
            [
                A.Observation("lab.places", 9) with { Qualifier = "about" },
                A.Observation("lab.guests", 12500.25, source: "tabel"),
                A.Observation("lab.guests", 13000, "also_stated", source: "resumé"),
                A.Observation("lab.held", 1),
            ],
        },
        2012,
        Day("2013-08-01"),
        new KpiSettings());
}
