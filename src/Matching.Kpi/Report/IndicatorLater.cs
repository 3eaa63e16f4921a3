using Matching.Kpi.Indicators;

namespace Matching.Kpi.Report;

/// <summary>What stands beside an indicator and costs more to count than the figure itself: counted once, when it is first asked for.</summary>
internal sealed class IndicatorLater
{
    private readonly Lazy<Ripeness?> ripeness;
    private readonly Lazy<Forecast?> forecast;
    private readonly Lazy<YearSeries> years;
    private readonly bool isYearOver;

    public IndicatorLater(IndicatorReport indicator, RecordsOfYear records, Func<IndicatorLater, YearSeries> yearsOf)
    {
        ripeness = new(() => indicator is { Definition: { } definition, Figure: { } figure } ? Ripeness.Of(definition, figure, records) : null);
        forecast = new(() => indicator is { Definition: { } definition, Figure: { } figure }
            ? Forecast.Of(definition, figure, ripeness.Value, records.Year, records.AsOf) : null);
        years = new(() => yearsOf(this));
        isYearOver = records.AsOf.Year > records.Year;
    }

    public Ripeness? Ripeness => ripeness.Value;

    public Forecast? Forecast => forecast.Value;

    public YearSeries Years => years.Value;

    public bool IsFinal => isYearOver && Ripeness is null or { IsSettled: true };
}
