using System.Globalization;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report;

/// <summary>
/// Where two sources state different things, in sentences: a remark that stands on several figures is told once with all of them, and a second
/// figure is told where it reads differently from the first.
/// </summary>
internal sealed class DisagreementWords(StatusReport report, FigureNames names, CultureInfo culture)
{
    private const int MostNamed = 12;
    private const int MostSentences = 40;

    public IReadOnlyList<string> Sentences
    {
        get
        {
            var indicators = report.Indicators.ToList();
            var all = Shared(indicators).Concat(indicators.SelectMany(Stated)).ToList();
            return all.Count <= MostSentences ? all : [.. all.Take(MostSentences), DocumentTexts.Format("and_more", culture, all.Count - MostSentences)];
        }
    }

    private IEnumerable<string> Shared(List<IndicatorReport> indicators) => indicators
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
            ListWords.Of([.. group.Select(pair => names.Of(pair.Indicator))], MostNamed, culture)));

    private IEnumerable<string> Stated(IndicatorReport indicator)
    {
        var value = FigureWords.Value(indicator, culture);
        string Named(string key, Observation stated) =>
            DocumentTexts.Format(key, culture, names.Of(indicator), value, FigureWords.Stated(indicator, stated, culture));
        if (indicator.EnteredBeside is { Value: not null } entered && Differs(indicator, entered, value))
            yield return Named("summary.disagree.entered", entered);
        foreach (var other in indicator.AlsoStated.Where(o => o.Value is not null && Differs(indicator, o, value)))
            yield return Named("summary.disagree.also", other);
    }

    private bool Differs(IndicatorReport indicator, Observation stated, string value) =>
        FigureWords.StatedValue(indicator, stated, culture) != value;

    private static IEnumerable<Observation> Observations(IndicatorReport indicator) =>
        new[] { indicator.Judged, indicator.EnteredBeside }.OfType<Observation>().Concat(indicator.AlsoStated);
}
