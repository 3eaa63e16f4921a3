using System.Globalization;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report;

/// <summary>Where an entered value is from, what it can be seen by, and the story behind it. Who entered it is not told.</summary>
internal static class StoryWords
{
    /// <summary>The sources as they were entered, each once; none of a computed value, whose remarks name the source of what is entered beside it.</summary>
    public static IReadOnlyList<string> Sources(IndicatorReport indicator) =>
        indicator.Source == Records.Sources.Manual ? Once(indicator, one => PlainText.OneLine(one.Source)) : [];

    /// <summary>Files by their names and addresses, each once.</summary>
    public static IReadOnlyList<string> Evidence(IndicatorReport indicator) =>
        [.. Once(indicator, one => PlainText.OneLine(one.EvidenceName)), .. Once(indicator, one => PlainText.OneLine(one.EvidenceLink))];

    /// <summary>The stories, each once.</summary>
    public static IReadOnlyList<string> Stories(IndicatorReport indicator, CultureInfo culture) =>
        Once(indicator, one => PlainText.Clean(KpiTexts.Choose(one.StoryDa, one.StoryEn, culture)).Trim());

    /// <summary>Stories and evidence as lines below the figure.</summary>
    public static IReadOnlyList<string> Lines(IndicatorReport indicator, CultureInfo culture) =>
    [
        .. Stories(indicator, culture).Select(story => DocumentTexts.Format("story.line", culture, story)),
        .. Evidence(indicator).Select(evidence => DocumentTexts.Format("story.evidence_line", culture, evidence)),
    ];

    private static List<string> Once(IndicatorReport indicator, Func<Observation, string> of) =>
        [.. indicator.From.Select(of).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)];
}
