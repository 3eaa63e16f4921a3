using System.Globalization;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report;

/// <summary>
/// Where two sources state different things, in sentences: a remark that stands on several figures is told once with all of them, and a second
/// figure is told where it reads differently from the first.
/// </summary>
internal static class DisagreementWords
{
    private const int MostNamed = 12;
    private const int MostSentences = 40;

    public static IReadOnlyList<string> Of(StatusReport report, CultureInfo culture)
    {
        var indicators = report.Indicators.ToList();
        var all = Shared(indicators, culture).Concat(indicators.SelectMany(i => Stated(i, culture))).ToList();
        return all.Count <= MostSentences ? all : [.. all.Take(MostSentences), DocumentTexts.Format("and_more", culture, all.Count - MostSentences)];
    }

    private static IEnumerable<string> Shared(List<IndicatorReport> indicators, CultureInfo culture) => indicators
        .SelectMany(i => Observations(i).Select(o => KpiTexts.Choose(o.NoteDa, o.NoteEn, culture)).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(note => (Note: note, Indicator: i)))
        .GroupBy(pair => pair.Note, StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .OrderByDescending(group => group.Count())
        .Select(group => DocumentTexts.Format(
            "summary.disagree.shared",
            culture,
            PlainText.OneLine(group.Key),
            group.Count(),
            ListWords.Of([.. group.Select(pair => ListWords.Name(pair.Indicator, culture))], MostNamed, culture)));

    private static IEnumerable<string> Stated(IndicatorReport indicator, CultureInfo culture)
    {
        var value = FigureWords.Value(indicator, culture);
        string Named(string key, Observation stated) =>
            DocumentTexts.Format(key, culture, ListWords.Name(indicator, culture), value, FigureWords.Stated(indicator, stated, culture));
        if (indicator.EnteredBeside is { Value: not null } entered && Differs(indicator, entered, value, culture))
            yield return Named("summary.disagree.entered", entered);
        foreach (var other in indicator.AlsoStated.Where(o => o.Value is not null && Differs(indicator, o, value, culture)))
            yield return Named("summary.disagree.also", other);
    }

    private static bool Differs(IndicatorReport indicator, Observation stated, string value, CultureInfo culture) =>
        FigureWords.StatedValue(indicator, stated, culture) != value;

    private static IEnumerable<Observation> Observations(IndicatorReport indicator) =>
        new[] { indicator.Judged, indicator.EnteredBeside }.OfType<Observation>().Concat(indicator.AlsoStated);
}
