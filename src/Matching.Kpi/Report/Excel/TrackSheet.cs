using System.Globalization;
using Matching.Kpi.Records;
using Matching.Kpi.Report.Charts;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report.Excel;

/// <summary>The figures of one track, one row each, and below them the chart of values against targets.</summary>
internal static class TrackSheet
{
    private const int BarPixels = 26;
    private const int FramePixels = 150;

    // Up to the response rate: more would be too small to read on one page, and is there on the screen.
    private const int PrintedColumns = 15;

    public static SheetPlan Of(TrackReport track, CultureInfo culture)
    {
        var rows = track.Initiatives.SelectMany(i => i.Indicators.Select(indicator => new Line(i, indicator))).ToList();
        var plan = SheetTable.Of(DocumentTexts.Get("sheet." + track.Code, culture), [.. Columns(culture), .. track.Standing is null ? [] : Since(culture)], rows);
        return plan with { PrintedColumns = PrintedColumns, Charts = [.. ReportCharts.OfTrack(track, culture).Select(c => new SheetPlan.PlacedChart(c, rows.Count + 2, 2, 1000, FramePixels + (c.Categories.Count * BarPixels)))] };
    }

    private static IEnumerable<SheetColumn<Line>> Columns(CultureInfo culture)
    {
        string Word(string key) => KpiTexts.Get("report." + key, culture);
        string Name(string key) => DocumentTexts.Get("column." + key, culture);
        yield return new(Word("initiative"), 30, l => SheetCell.Text(l.Initiative.Initiative.Name(culture)));
        yield return new(Word("indicator"), 42, l => SheetCell.Text(l.Indicator.Name(culture)));
        yield return new(Name("unit"), 11, l => SheetCell.Text(l.Indicator.Unit is { } unit ? KpiTexts.Get("unit." + unit, culture) : null, CellLook.Line));
        yield return new(Name("comparator"), 11, l => SheetCell.Text(DocumentTexts.Get("comparator." + l.Indicator.Comparator, culture), CellLook.Line));
        yield return new(Name("target"), 11, l => SheetTable.InUnit(l.Indicator, l.Indicator.Row?.Target));
        yield return new(Name("target_high"), 11, l => SheetTable.InUnit(l.Indicator, l.Indicator.Row?.TargetHigh));
        yield return new(Name("qualifier"), 11, l => SheetCell.Text(l.Indicator.Qualifier is { } words ? KpiTexts.QualifierWord(words, culture) : null));
        yield return new(Word("value"), 12, l => l.Indicator.IsNotYet ? SheetCell.Text(FigureWords.Value(l.Indicator, culture), CellLook.Centred) : SheetTable.InUnit(l.Indicator, l.Indicator.Value));
        yield return new(Word("verdict"), 15, l => SheetTable.Verdict(l.Indicator.Verdict, culture));
        yield return new(DocumentTexts.Get("way_to_target", culture), 12, l => SheetCell.Percent(l.Indicator.WayToTarget));
        yield return new(Name("numerator"), 10, l => SheetCell.Number(l.Indicator.Numerator));
        yield return new(Name("denominator"), 12, l => SheetCell.Number(l.Indicator.Denominator));
        yield return new(Name("low"), 12, l => SheetCell.Percent(l.Indicator.Interval?.Low));
        yield return new(Name("high"), 12, l => SheetCell.Percent(l.Indicator.Interval?.High));
        yield return new(Name("response_rate"), 12, l => SheetCell.Percent(l.Indicator.ResponseRate?.Percent));
        yield return new(Name("code"), 34, l => SheetCell.Text(l.Indicator.Code, CellLook.Line));
        yield return new(Name("light"), 9, l => SheetCell.Text(l.Indicator.Light is { Light: not Light.None } light ? light.Word(culture) : null, CellLook.Centred));
        yield return new(Name("not_yet_ripe"), 12, l => SheetCell.Number(l.Indicator.Ripeness?.NotYetRipe));
        yield return new(Name("forecast"), 11, l => SheetTable.InUnit(l.Indicator, l.Indicator.Forecast?.Value));
        yield return new(Name("forecast_low"), 11, l => SheetTable.InUnit(l.Indicator, l.Indicator.Forecast?.Interval?.Low));
        yield return new(Name("forecast_high"), 11, l => SheetTable.InUnit(l.Indicator, l.Indicator.Forecast?.Interval?.High));
        yield return new(Word("source"), 20, l => SheetCell.Text(FigureWords.Source(l.Indicator, culture)));
        yield return new(DocumentTexts.Get("story.source", culture), 26, l => SheetCell.Text(string.Join("\n", StoryWords.Sources(l.Indicator))));
        yield return new(DocumentTexts.Get("story.evidence", culture), 34, l => SheetCell.Text(string.Join("\n", StoryWords.Evidence(l.Indicator))));
        yield return new(Name("observed_on"), 14, l => SheetCell.Day(l.Indicator.Judged?.ObservedOn));
        yield return new(Word("funding"), 26, l => SheetCell.Text(l.Initiative.Initiative.FundingWords(culture)));
        yield return new(Name("initiative_verdict"), 18, l => SheetTable.Verdict(l.Initiative.Verdict, culture));
        yield return new(DocumentTexts.Get("story", culture), 60, l => SheetCell.Text(string.Join("\n", StoryWords.Stories(l.Indicator, culture))));
        yield return new(Word("remarks"), 80, l => SheetCell.Text(string.Join("\n", FigureWords.AllRemarks(l.Indicator, culture))));
    }

    private static IEnumerable<SheetColumn<Line>> Since(CultureInfo culture)
    {
        string Name(string key) => DocumentTexts.Get("since." + key, culture);
        yield return new(Name("today"), 12, l => SheetTable.InUnit(l.Indicator, l.Indicator.Since?.Today?.Value));
        yield return new(Name("verdict_today"), 15, l => l.Indicator.Since?.Today is { } today ? SheetTable.Verdict(today.Verdict, culture) : SheetCell.Empty);
        yield return new(Name("difference"), 12, l => SheetTable.InUnit(l.Indicator, l.Indicator.Since?.Difference));
        yield return new(Name("why"), 60, l => SheetCell.Text(l.Indicator.Since is { } since ? ApprovalWords.Why(since, culture) : null));
    }

    private sealed record Line(InitiativeReport Initiative, IndicatorReport Indicator);
}
