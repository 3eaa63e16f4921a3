using System.Globalization;
using System.Text;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Indicators;

/// <summary>The definitions as a page for readers: what <c>docs/kpis.md</c> holds.</summary>
public static class KpiDocs
{
    private const string Opening = """
        # The figures and how they are counted

        Generated from the definitions in `src/Matching.Kpi`; a test keeps the two alike. Change the definition, not this page.

        Eleven figures are computed from records, for every year and in every database. All others are entered by people, with a
        source and a date. Every figure is judged on one day: what is dated after it counts nowhere, and an end after it means that
        the match still runs.

        - **The cohort** of a programme and year is its matches that started in the calendar year and not after the day of the figures.
        - **Longer than n months**: the last known day lies after the start plus n calendar months. Month ends clamp: 30 November
          plus three months is 28 or 29 February.
        - **The latest answer** of a participant to a question is the greatest by day, then match id, then wave (3m, 6m, end), on any
          of their matches in the cohort. Answers at the start count nowhere.
        - **The response rate** beside a share of answers is participants with an answer ÷ participants whose first survey was due,
          which it is once a match has passed 3 months or has ended. Who answered earlier counts as due, so that it never exceeds
          100 %. Where a share asks only some (expats and their families; matches over 4 months), so does its response rate.
        - **Durations** beside the figures on length are a Kaplan–Meier curve of days to the end, with running matches censored,
          Greenwood's standard error and log-log 95 % limits; the median has the interval at which those limits pass one half.
        - **Not yet ripe**: a match that began too late to have lasted the months asked for, and a participant whose first survey is
          not due. They are in neither part of a share. Beside the figure stands what the curve, in calendar months, expects of all.
        - **The light** is the verdict where a figure is final. Where it is not, the forecast's 95 % interval decides: green if all
          of it meets the target, red if none of it does, yellow otherwise. The rules are printed beside it.

        """;

    /// <summary>The page in English, line ends as LF.</summary>
    public static string Markdown()
    {
        var english = KpiTexts.English;
        var page = new StringBuilder(Opening.ReplaceLineEndings("\n"));
        foreach (var definition in Definitions.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {definition.Name(english)}\n\n`{definition.Code}` · *{definition.Name(KpiTexts.Danish)}*\n\n");
            page.Append(CultureInfo.InvariantCulture, $"{definition.Question(english)}\n\n| | |\n|---|---|\n");
            AppendRow(page, "Counted over", definition.Population(english));
            AppendRow(page, "Left out", definition.Exclusions(english));
            AppendRow(page, "Formula", definition.Formula(english));
            AppendRow(page, "Unit", KpiTexts.Get("unit." + definition.Unit, english));
            AppendRow(page, "Interval", definition.IntervalText(english));
            AppendRow(page, "When not to trust it", definition.Caution(english));
            AppendRow(page, "Source", definition.SourceText(english));
        }

        return page.ToString();
    }

    private static void AppendRow(StringBuilder page, string heading, string text) =>
        page.Append(CultureInfo.InvariantCulture, $"| {heading} | {text} |\n");
}
