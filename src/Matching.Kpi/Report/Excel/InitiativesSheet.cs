using System.Globalization;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report.Excel;

/// <summary>The city's three columns for every initiative, all tracks on one sheet.</summary>
internal static class InitiativesSheet
{
    public static SheetPlan Of(StatusReport report, CultureInfo culture)
    {
        string Word(string key) => KpiTexts.Get("report." + key, culture);
        SheetColumn<(string Track, InitiativeReport Report)>[] columns =
        [
            new(Word("track"), 32, l => SheetCell.Text(KpiTexts.TrackName(l.Track, culture))),
            new(Word("initiative"), 32, l => SheetCell.Text(l.Report.Initiative.Name(culture), CellLook.Strong)),
            new(Word("verdict"), 16, l => SheetTable.Verdict(l.Report.Verdict, VerdictWords.IsFinal(l.Report), culture)),
            new(Word("funding"), 26, l => SheetCell.Text(l.Report.Initiative.FundingWords(culture))),
            new(Word("goal"), 48, l => SheetCell.Text(KpiTexts.Choose(l.Report.Initiative.GoalDa, l.Report.Initiative.GoalEn, culture))),
            new(Word("criteria"), 48, l => SheetCell.Text(KpiTexts.Choose(l.Report.Initiative.CriteriaDa, l.Report.Initiative.CriteriaEn, culture))),
            new(KpiTexts.Format("report.status", culture, report.Year), 60, l => SheetCell.Text(KpiTexts.Choose(l.Report.Initiative.StatusDa, l.Report.Initiative.StatusEn, culture))),
        ];
        return SheetTable.Of(
            DocumentTexts.Get("sheet.initiatives", culture),
            columns,
            [.. report.Tracks.SelectMany(t => t.Initiatives.Select(i => (t.Code, i)))]);
    }
}
