using Matching.Kpi.Calendar;
using Matching.Kpi.Indicators;

namespace Matching.Kpi.Report;

/// <summary>What stands beside an indicator and costs more to count than the figure itself: counted once, when it is first asked for.</summary>
internal sealed class IndicatorLater
{
    private readonly CountedFigure? counted;
    private readonly Lazy<Forecast?> forecast;
    private readonly Lazy<YearSeries> years;
    private readonly bool isYearOver;

    public IndicatorLater(IndicatorReport indicator, CountedFigure? counted, YearFigures figures, Func<IndicatorLater, YearSeries> yearsOf)
    {
        this.counted = counted;
        forecast = new(() => indicator is { Definition: { } definition, Figure: { } figure }
            ? Forecast.Of(definition, figure, Ripeness, figures.Year, figures.AsOf) : null);
        years = new(() => yearsOf(this));
        isYearOver = YearEnd.IsOver(figures.Year, figures.AsOf);
    }

    public Ripeness? Ripeness => counted?.Ripeness;

    public Forecast? Forecast => forecast.Value;

    public YearSeries Years => years.Value;

    public bool IsFinal => isYearOver && Ripeness is null or { IsSettled: true };
}
