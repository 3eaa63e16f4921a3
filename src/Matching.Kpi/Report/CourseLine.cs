using System.Globalization;
using Matching.Kpi.Estimates;
using Matching.Kpi.Programmes;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report;

/// <summary>The course of one programme in the year, in words: waiting, who said yes, early ends. Nothing of it is judged.</summary>
/// <param name="Cells">As <see cref="Headings"/>.</param>
internal sealed record CourseLine(IReadOnlyList<string> Cells)
{
    private const string Nothing = "–";

    private static readonly string[] Columns = ["waiting", "volunteers", "participants", "early"];

    public static IReadOnlyList<string> Headings(CultureInfo culture) =>
        [DocumentTexts.Get("programme", culture), .. Columns.Select(c => DocumentTexts.Get("course." + c, culture))];

    /// <summary>A line for each programme of which something is known.</summary>
    public static IReadOnlyList<CourseLine> Of(StatusReport report, CultureInfo culture) =>
    [
        .. report.Programmes.Select(p => Of(p, culture)).Where(line => line.Cells.Skip(1).Any(cell => cell != Nothing)),
    ];

    private static CourseLine Of(ProgrammeYear year, CultureInfo culture) => new(
    [
        ProgrammeWords.Name(year.Programme, culture),
        DurationLine.MedianOf(year.Waiting.Curve, culture),
        Words(year.Acceptance.Volunteers.Share, culture),
        Words(year.Acceptance.Participants.Share, culture),
        Words(year.Early.Share, culture),
    ]);

    private static string Words(Share share, CultureInfo culture) => share.Percent is { } percent
        ? DocumentTexts.Format(
            "course.share",
            culture,
            ReportNumbers.Rounded(percent, Units.Percent, culture),
            ReportNumbers.Rounded(share.Numerator, Units.Count, culture),
            ReportNumbers.Rounded(share.Denominator, Units.Count, culture))
        : Nothing;
}
