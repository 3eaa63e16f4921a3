using System.Text.Json;
using Matching.Kpi.Estimates;
using Matching.Kpi.Records;
using Matching.Kpi.Report;

namespace Matching.Kpi.Indicators;

/// <summary>
/// The counted figures of a year as text, to be kept. Equal figures give equal text, and what is read back is equal to the last digit: of a
/// share only the counts are written, of a curve its times with how many ended and were censored, and the rest follows from them.
/// </summary>
public static class YearFiguresText
{
    private static readonly string[] Programmes = [KpiProgrammes.Host, KpiProgrammes.Mentor];

    /// <summary>The text of figures; counts all that was not counted yet.</summary>
    public static string Write(YearFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var document = new Document(
            Definitions.All.ToDictionary(d => d.Code, d => Line(figures.Of(d)), StringComparer.Ordinal),
            Programmes.ToDictionary(
                programme => programme,
                IReadOnlyList<double[]> (programme) => [.. figures.Durations[programme].Rows.Select(r => new[] { r.Time, r.Ended, r.Censored })],
                StringComparer.Ordinal));
        return JsonSerializer.Serialize(document, KpiJson.Options);
    }

    /// <summary>The figures of a text.</summary>
    /// <param name="text">What <see cref="Write"/> gave.</param>
    /// <param name="year">The calendar year.</param>
    /// <param name="asOf">A day that they are right for.</param>
    /// <param name="isFixed">See <see cref="YearFigures.IsFixed"/>.</param>
    /// <exception cref="FormatException">It is no such text, lacks a figure, or holds counts that cannot be (more reached than there are).</exception>
    public static YearFigures Read(string text, int year, DateOnly asOf, bool isFixed)
    {
        try
        {
            var document = JsonSerializer.Deserialize<Document>(text, KpiJson.Options)!;
            return YearFigures.Restore(
                year,
                asOf,
                Definitions.All.ToDictionary(d => d.Code, d => Restore(d, document.Figures[d.Code]), StringComparer.Ordinal),
                Programmes.ToDictionary(
                    programme => programme,
                    programme => KaplanMeier.OfSteps([.. document.Durations[programme].Select(step => (step[0], (int)step[1], (int)step[2]))]),
                    StringComparer.Ordinal),
                isFixed);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or NullReferenceException or IndexOutOfRangeException or ArgumentException)
        {
            throw new FormatException("Not the figures of a year.", e);
        }
    }

    /// <summary>In which figures and curves two texts differ, by code of the figure or the programme; all of them where one cannot be read.</summary>
    public static IReadOnlyList<string> Differences(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        if (one == other)
            return [];
        try
        {
            var (a, b) = (JsonSerializer.Deserialize<Document>(one, KpiJson.Options)!, JsonSerializer.Deserialize<Document>(other, KpiJson.Options)!);
            return
            [
                .. Definitions.All.Select(d => d.Code).Where(code => Text(a.Figures[code]) != Text(b.Figures[code])),
                .. Programmes.Where(programme => Text(a.Durations[programme]) != Text(b.Durations[programme])),
            ];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or NullReferenceException)
        {
            return [.. Definitions.All.Select(d => d.Code), .. Programmes];
        }
    }

    private static string Text<T>(T part) => JsonSerializer.Serialize(part, KpiJson.Options);

    private static FigureLine Line(CountedFigure counted) => new(
        counted.Figure.Numerator, counted.Figure.Denominator ?? 0, counted.Figure.ResponseRate?.Due ?? 0, counted.Ripeness is { } ripeness ? Line(ripeness) : null);

    private static RipenessLine Line(Ripeness ripeness) => new(
        [ripeness.Reached, ripeness.NotReached, ripeness.NotYetRipe, ripeness.LostAlready, ripeness.WithoutAnswer],
        ripeness.Curve is { } curve ? new CurveLine(curve.Survival, curve.Limits?.Low, curve.Limits?.High, curve.Watched) : null);

    private static CountedFigure Restore(IndicatorDefinition definition, FigureLine line) => CountedFigure.Restore(
        definition, line.Numerator, line.Denominator, line.Due, line.Ripeness is { } ripeness ? Restore(ripeness) : null);

    private static Ripeness Restore(RipenessLine line) => new()
    {
        Reached = line.Cases[0],
        NotReached = line.Cases[1],
        NotYetRipe = line.Cases[2],
        LostAlready = line.Cases[3],
        WithoutAnswer = line.Cases[4],
        Curve = line.Curve is { } at ? new SurvivalAt(at.Survival, at is { Low: { } low, High: { } high } ? new Interval(low, high) : null, at.Watched) : null,
    };

    private sealed record Document(IReadOnlyDictionary<string, FigureLine> Figures, IReadOnlyDictionary<string, IReadOnlyList<double[]>> Durations);

    private sealed record FigureLine(int Numerator, int Denominator, int Due, RipenessLine? Ripeness);

    private sealed record RipenessLine(int[] Cases, CurveLine? Curve);

    private sealed record CurveLine(double Survival, double? Low, double? High, int Watched);
}
