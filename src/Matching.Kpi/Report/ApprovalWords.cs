using System.Globalization;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>How far a track's figures are, and what is other today than it was reported, in words: the same on a page as in every document.</summary>
public static class ApprovalWords
{
    private const string Nothing = "–";

    private static readonly string[] Columns = ["since.reported", "since.today", "since.difference", "since.why"];

    /// <summary>Who approved and locked a track and when, or that it is a draft; null in a year of which no figures were ever approved.</summary>
    public static string? Standing(TrackReport track, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(track);
        string Day(DateOnly? day) => day is { } known ? ReportNumbers.Day(known, culture) : Nothing;
        return track.Standing switch
        {
            null => null,
            { Stands: false } => DocumentTexts.Get("approval.draft", culture),
            { LockedOn: { } locked } one => DocumentTexts.Format(
                "approval.locked", culture, one.ApprovedBy ?? Nothing, Day(one.ApprovedOn), Day(one.AsOf), one.LockedBy ?? Nothing, Day(locked)),
            var one => DocumentTexts.Format("approval.approved", culture, one.ApprovedBy ?? Nothing, Day(one.ApprovedOn), Day(one.AsOf)),
        };
    }

    /// <summary>The headings of <see cref="Since"/>.</summary>
    public static IReadOnlyList<string> Headings(CultureInfo culture) =>
    [
        KpiTexts.Get("report.indicator", culture),
        .. Columns.Select(key => DocumentTexts.Get(key, culture)),
    ];

    /// <summary>A line for each figure of a track that reads otherwise today than it was reported, then for each that came later.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Since(TrackReport track, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(track);
        return
        [
            .. track.Indicators.Where(i => i.Since is not null).Select(i => (IReadOnlyList<string>)
            [
                i.Name(culture), Stated(i, culture), i.Since!.Today is { } today ? Stated(today, culture) : Nothing,
                Difference(i.Unit, i.Since.Difference, culture) ?? Nothing, Why(i.Since, culture),
            ]),
            .. track.Came.Select(i => (IReadOnlyList<string>)
                [i.Name(culture), Nothing, Stated(i, culture), Nothing, DocumentTexts.Get("since.came", culture)]),
        ];
    }

    /// <summary>A difference with its sign, a share's in points; null where it says nothing.</summary>
    public static string? Difference(string? unit, double? difference, CultureInfo culture)
    {
        if (difference is null or 0.0 || unit == Units.Milestone)
            return null;
        var text = (difference > 0 ? "+" : "−") + ReportNumbers.Rounded(Math.Abs(difference.Value), null, culture);
        return unit == Units.Percent ? DocumentTexts.Format("since.points", culture, text) : text;
    }

    /// <summary>All reasons, the latest first.</summary>
    public static string Why(SinceReported since, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(since);
        return string.Join(" ", since.Reasons.Select(reason => Why(reason, culture)));
    }

    private static string Why(LaterReason reason, CultureInfo culture)
    {
        var text = reason.On is { } on
            ? DocumentTexts.Format("since." + reason.Code, culture, ReportNumbers.Day(on, culture), reason.Who ?? Nothing)
            : DocumentTexts.Get("since." + reason.Code, culture);
        return reason.Why is { } why ? DocumentTexts.Format("since.because", culture, text, PlainText.OneLine(why)) : text;
    }

    private static string Stated(IndicatorReport indicator, CultureInfo culture) =>
        $"{FigureWords.Value(indicator, culture)} · {VerdictWords.Of(indicator, culture)}";
}
