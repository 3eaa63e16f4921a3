using System.Globalization;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report;

/// <summary>The programme's money in words: sentences, then a line for each initiative.</summary>
internal sealed class MoneyWords(MoneyReport money, CultureInfo culture)
{
    private const string Nothing = "–";

    /// <summary>The budget, what is spent of it and what is left, how many have not said what they spent, then what was remarked.</summary>
    public IReadOnlyList<string> Sentences => [.. Said()];

    public IReadOnlyList<string> Headings =>
    [
        KpiTexts.Get("report.initiative", culture), KpiTexts.Get("report.funding", culture), Word("granted"), Word("used"), Word("left_of_granted"),
    ];

    /// <summary>
    /// As <see cref="Headings"/>; the last is the sum of the programme's own money, where it pays for more than one: of what is known, as
    /// <see cref="Sentences"/> say it, and what is left only where all have said both.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> Lines
    {
        get
        {
            var own = money.OfProgramme;
            var lines = money.Lines.Select(line => Line(NameOf(line, culture), FundingOf(line, culture), line.Granted, line.Spent, line.Left));
            return own.Count < 2 ? [.. lines] : [.. lines, Line(Word("of_programme"), Nothing, money.GrantedByProgramme, money.SpentOfProgramme, LeftOf(own))];
        }
    }

    public static string NameOf(MoneyLine line, CultureInfo culture) => KpiTexts.Choose(line.NameDa, line.NameEn, culture) ?? line.Initiative;

    public static string FundingOf(MoneyLine line, CultureInfo culture) => line switch
    {
        { IsPaidByProgramme: true } => KpiTexts.Get("report.funding.programme", culture),
        { Funding: { Length: > 0 } other } => other,
        _ => Nothing,
    };

    /// <summary>How many the programme pays for have not said what they spent; null where all have.</summary>
    public static string? SilentOf(MoneyReport money, CultureInfo culture) => money.Silent == 0 ? null
        : DocumentTexts.Format(money.Silent == 1 ? "money.silent.one" : "money.silent", culture, money.Silent);

    private IEnumerable<string> Said()
    {
        if (money.Budget is { } budget)
        {
            yield return DocumentTexts.Format("money.budget", culture, Kroner(budget));
            yield return budget == 0
                ? DocumentTexts.Format("money.spent", culture, Kroner(money.SpentOfProgramme))
                : DocumentTexts.Format("money.spent_of", culture, Kroner(money.SpentOfProgramme), FigureWords.Percent(100.0 * money.SpentOfProgramme / budget, culture));
            yield return money.Left >= 0
                ? DocumentTexts.Format("money.left", culture, Kroner(money.Left))
                : DocumentTexts.Format("money.over", culture, Kroner(-money.Left));
        }
        else
        {
            yield return Word("unknown");
        }

        if (SilentOf(money, culture) is { } silent)
            yield return silent;
        if (!string.IsNullOrWhiteSpace(money.Note))
            yield return money.Note;
    }

    private string[] Line(string name, string funding, params long?[] amounts) => [name, funding, .. amounts.Select(amount => amount is null ? Nothing : Kroner(amount))];

    private static long? LeftOf(IReadOnlyList<MoneyLine> lines) => lines.All(line => line.Left is not null) ? lines.Sum(line => line.Left) : null;

    private string Kroner(long? amount) => DocumentTexts.Format("money.kroner", culture, ReportNumbers.Rounded(amount ?? 0, Units.Count, culture));

    private string Word(string key) => DocumentTexts.Get("money." + key, culture);
}
