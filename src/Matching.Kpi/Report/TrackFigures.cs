using System.Globalization;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report;

/// <summary>The figures of a track by initiative, with their remarks numbered from 1.</summary>
internal sealed class TrackFigures
{
    private readonly List<string> remarks = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly CultureInfo culture;

    public TrackFigures(TrackReport track, CultureInfo culture)
    {
        this.culture = culture;
        Initiatives = [.. track.Initiatives.Where(i => i.Indicators.Count > 0).Select(i => (i.Initiative.Name(culture), Lines(i)))];
    }

    public IReadOnlyList<(string Name, IReadOnlyList<FigureLine> Lines)> Initiatives { get; }

    /// <summary>The remarks; number 1 stands first.</summary>
    public IReadOnlyList<string> Remarks => remarks;

    private IReadOnlyList<FigureLine> Lines(InitiativeReport initiative) => [.. initiative.Indicators.Select(Line)];

    private FigureLine Line(IndicatorReport indicator) => new()
    {
        Name = indicator.Name(culture),
        Target = FigureWords.Target(indicator, culture),
        Value = FigureWords.Value(indicator, culture),
        N = FigureWords.N(indicator, culture),
        Interval = FigureWords.Interval(indicator, culture),
        Verdict = indicator.Verdict,
        Source = FigureWords.Source(indicator, culture),
        Sources = StoryWords.Sources(indicator),
        Below = StoryWords.Lines(indicator, culture),
        Remarks = [.. FigureWords.AllRemarks(indicator, culture).Select(Numbered)],
    };

    private int Numbered(string remark)
    {
        // The same remark on several figures stands once.
        if (!numbers.TryGetValue(remark, out var number))
        {
            remarks.Add(remark);
            numbers[remark] = number = remarks.Count;
        }

        return number;
    }
}
