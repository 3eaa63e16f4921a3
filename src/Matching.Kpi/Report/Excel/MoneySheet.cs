using System.Globalization;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report.Excel;

/// <summary>The programme's money: a row for each initiative of which something is known, then the budget and what is left of it.</summary>
internal static class MoneySheet
{
    public static SheetPlan Of(MoneyReport money, CultureInfo culture)
    {
        string Kroner(string key) => DocumentTexts.Format("money.in_kroner", culture, DocumentTexts.Get("money." + key, culture));
        SheetColumn<MoneyLine>[] columns =
        [
            new(KpiTexts.Get("report.initiative", culture), 48, l => SheetCell.Text(MoneyWords.NameOf(l, culture), CellLook.Strong)),
            new(DocumentTexts.Get("column.code", culture), 28, l => SheetCell.Text(l.Initiative, CellLook.Line)),
            new(KpiTexts.Get("report.funding", culture), 30, l => SheetCell.Text(MoneyWords.FundingOf(l, culture))),
            new(Kroner("granted"), 18, l => SheetCell.Number(l.Granted)),
            new(Kroner("used"), 18, l => SheetCell.Number(l.Spent)),
            new(Kroner("left_of_granted"), 18, l => SheetCell.Number(l.Left)),
        ];
        var plan = SheetTable.Of(DocumentTexts.Get("money", culture), columns, money.Lines);
        IReadOnlyList<SheetCell> Sum(string key, double? amount) =>
            [SheetCell.Text(Kroner(key), CellLook.Strong), SheetCell.Empty, SheetCell.Empty, SheetCell.Empty, SheetCell.Number(amount)];
        return plan with
        {
            Rows =
            [
                .. plan.Rows,
                [],
                Sum("budget_cell", money.Budget),
                Sum("of_programme_used", money.SpentOfProgramme),
                Sum("left_cell", money.Left),
                .. MoneyWords.SilentOf(money, culture) is { } silent ? new IReadOnlyList<SheetCell>[] { [], [SheetCell.Sentence(silent, columns.Length)] } : [],
                .. string.IsNullOrWhiteSpace(money.Note) ? Array.Empty<IReadOnlyList<SheetCell>>() : [[], [SheetCell.Sentence(money.Note, columns.Length)]],
            ],
        };
    }
}
