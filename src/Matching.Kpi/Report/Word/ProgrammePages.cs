using System.Globalization;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report.Word;

/// <summary>The programme's long-term goals and its money, where there are any.</summary>
internal static class ProgrammePages
{
    public static void Add(WordFile document, StatusReport report, CultureInfo culture)
    {
        Goals(document, report, culture);
        Money(document, report, culture);
    }

    private static void Goals(WordFile document, StatusReport report, CultureInfo culture)
    {
        if (report.Goals.Count == 0)
            return;
        var heading = DocumentTexts.Get("goals", culture);
        document.Heading(heading, 1);
        var table = new WordTable(GoalLine.Headings(culture), [32, 22, 11, 13, 8, 13, 9], heading);
        foreach (var goal in GoalLine.Of(report, culture))
        {
            var named = WordText.Paragraph(goal.Name, WordStyles.Strong);
            table.Add(
                [
                    goal.Text is { } text ? [named, WordText.Paragraph(text, WordStyles.Tag)] : [named],
                    .. goal.Cells.Select(cell => new[] { WordText.Paragraph(cell, WordStyles.Cell) }),
                ]);
        }

        document.Add(table);
    }

    private static void Money(WordFile document, StatusReport report, CultureInfo culture)
    {
        if (report.Money is not { } money)
            return;
        var words = new MoneyWords(money, culture);
        var heading = DocumentTexts.Get("money", culture);
        document.Heading(heading, 1);
        foreach (var sentence in words.Sentences)
            document.Add(sentence);
        if (money.Lines.Count == 0)
            return;
        var table = new WordTable(words.Headings, [36, 22, 14, 14, 14], heading, 2, 3, 4);
        foreach (var line in words.Lines)
            table.Add([.. line.Select((text, i) => new[] { WordText.Paragraph(text, i < 2 ? WordStyles.Cell : WordStyles.Number) })]);
        document.Add(table);
    }
}
