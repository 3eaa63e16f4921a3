using System.Globalization;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report;

/// <summary>One long-term goal in words.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">What it says; null where it says no more than its name.</param>
/// <param name="Cells">As <see cref="Headings"/> without the first, which holds name and text.</param>
internal sealed record GoalLine(string Name, string? Text, IReadOnlyList<string> Cells)
{
    private const string Nothing = "–";

    private static readonly string[] Columns = ["goal", "figure", "from", "to", "by_year", "now", "way"];

    public static IReadOnlyList<string> Headings(CultureInfo culture) => [.. Columns.Select(c => DocumentTexts.Get("goals." + c, culture))];

    /// <summary>A line for each goal, in their order.</summary>
    public static IReadOnlyList<GoalLine> Of(StatusReport report, CultureInfo culture) => [.. report.Goals.Select(goal => Of(goal, culture))];

    public static string NameOf(GoalReport goal, CultureInfo culture) =>
        KpiTexts.Choose(goal.NameDa, goal.NameEn, culture) ?? goal.Place.ToString(CultureInfo.InvariantCulture);

    private static GoalLine Of(GoalReport goal, CultureInfo culture)
    {
        var text = KpiTexts.Choose(goal.TextDa, goal.TextEn, culture);
        return new GoalLine(NameOf(goal, culture), text, goal.Figure is { } figure
            ?
            [
                figure.Name(culture), From(figure, culture), FigureWords.Target(figure, culture), goal.ByYear ?? Nothing,
                InBrackets(FigureWords.Value(figure, culture), goal.Year?.ToString("D4", CultureInfo.InvariantCulture), culture),
                FigureWords.WayToTarget(figure, culture),
            ]
            : [goal.Indicator ?? Nothing, Nothing, Nothing, goal.ByYear ?? Nothing, Nothing, Nothing]);
    }

    private static string From(IndicatorReport figure, CultureInfo culture) => figure.Row?.Baseline is { } baseline
        ? InBrackets(FigureWords.Value(figure.Unit, null, baseline, null, culture), figure.Row.BaselinePeriod, culture)
        : Nothing;

    private static string InBrackets(string value, string? year, CultureInfo culture) =>
        value == Nothing || string.IsNullOrWhiteSpace(year) ? value : DocumentTexts.Format("goals.in_year", culture, value, year);
}
