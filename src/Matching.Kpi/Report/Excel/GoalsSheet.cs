using System.Globalization;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report.Excel;

/// <summary>The programme's long-term goals: where from, where to, where now, and how far.</summary>
internal static class GoalsSheet
{
    public static SheetPlan Of(StatusReport report, CultureInfo culture)
    {
        string Name(string key) => DocumentTexts.Get("column." + key, culture);
        string Word(string key) => DocumentTexts.Get("goals." + key, culture);
        SheetColumn<GoalReport>[] columns =
        [
            new(Word("goal"), 36, g => SheetCell.Text(GoalLine.NameOf(g, culture), CellLook.Strong)),
            new(Word("text"), 50, g => SheetCell.Text(KpiTexts.Choose(g.TextDa, g.TextEn, culture))),
            new(Word("figure"), 40, g => SheetCell.Text(g.Figure?.Name(culture) ?? g.Indicator)),
            new(Word("from"), 13, g => InUnit(g, g.Figure?.Row?.Baseline)),
            new(Word("from_year"), 16, g => SheetCell.Text(g.Figure?.Row is { Baseline: not null } row ? row.BaselinePeriod : null, CellLook.Centred)),
            new(Name("comparator"), 11, g => SheetCell.Text(g.Figure is { } figure ? DocumentTexts.Get("comparator." + figure.Comparator, culture) : null, CellLook.Line)),
            new(Word("to"), 12, g => InUnit(g, g.Figure?.Row?.Target)),
            new(Name("target_high"), 12, g => InUnit(g, g.Figure?.Row?.TargetHigh)),
            new(Word("by_year"), 10, g => SheetCell.Text(g.ByYear, CellLook.Centred)),
            new(Word("now"), 12, g => InUnit(g, g.Figure is { IsNotYet: false } figure ? figure.Value : null)),
            new(Word("now_year"), 10, g => SheetCell.Text(g.Year?.ToString("D4", CultureInfo.InvariantCulture), CellLook.Centred)),
            new(Word("way"), 12, g => SheetCell.Percent(g.Figure?.WayToTarget)),
        ];
        return SheetTable.Of(DocumentTexts.Get("goals", culture), columns, report.Goals);
    }

    private static SheetCell InUnit(GoalReport goal, double? value) => goal.Figure is { } figure ? SheetTable.InUnit(figure, value) : SheetCell.Empty;
}
