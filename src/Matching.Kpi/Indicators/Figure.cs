using Matching.Kpi.Estimates;

namespace Matching.Kpi.Indicators;

/// <summary>A number computed from records, together with the rows that it is the count of.</summary>
public sealed record Figure
{
    /// <summary>A count, or a share in percent, 0 to 100, unrounded; null for a share of nobody.</summary>
    public required double? Value { get; init; }

    /// <summary>The rows in the numerator; for a count the value itself.</summary>
    public required int Numerator { get; init; }

    /// <summary>The rows in numerator or denominator; null for a count.</summary>
    public required int? Denominator { get; init; }

    /// <summary>Wilson 95 % interval in percent; null for a count and for a share of nobody.</summary>
    public required Interval? Interval { get; init; }

    /// <summary>Null where the figure does not rest on answers.</summary>
    public required ResponseRate? ResponseRate { get; init; }

    /// <summary>
    /// Everything that was looked at, once, in the order of the input: put together when it is first asked for. Empty where the
    /// figure was not counted here but taken from what had been counted before (<see cref="YearFigures.Restore"/>).
    /// </summary>
    public IReadOnlyList<FigureRow> Rows => RowsLater?.Value ?? [];

    internal Lazy<IReadOnlyList<FigureRow>>? RowsLater { get; init; }

    /// <summary>Cases without an answer whose first survey was due, and those nobody can judge yet: counted in the same pass, for <see cref="Ripeness"/>.</summary>
    internal (int Silent, int Unripe) Open { get; init; }

    /// <summary>The figure of an indicator for one year on one day.</summary>
    public static Figure Of(IndicatorDefinition definition, RecordsOfYear records)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var (numerator, denominator, due) = (0, 0, 0);
        var (silent, unripe) = (0, 0);
        foreach (var row in definition.RowsOf(records))
        {
            if (definition.RestsOnAnswers && row.Place == RowPlace.LeftOut && row.Reason != Reasons.AnotherSegment)
            {
                silent += row.FirstSurveyWasDue ? 1 : 0;
                unripe += !row.FirstSurveyWasDue && Ripeness.IsCase(row, definition, records) ? 1 : 0;
            }

            numerator += row.Place == RowPlace.Numerator ? 1 : 0;
            denominator += row.Place != RowPlace.LeftOut ? 1 : 0;
            due += row.FirstSurveyWasDue ? 1 : 0;
        }

        return Of(definition, numerator, denominator, due) with
        {
            RowsLater = new(() => [.. definition.RowsOf(records)]),
            Open = (silent, unripe),
        };
    }

    /// <summary>The figure of rows that were counted before.</summary>
    /// <param name="definition">Its definition.</param>
    /// <param name="numerator">Rows in the numerator.</param>
    /// <param name="denominator">Rows in numerator or denominator.</param>
    /// <param name="due">Rows whose first survey was due.</param>
    internal static Figure Of(IndicatorDefinition definition, int numerator, int denominator, int due)
    {
        var share = definition.IsShare && denominator > 0 ? Wilson.Of(numerator, denominator) : null;
        return new Figure
        {
            Value = !definition.IsShare ? numerator : share is null ? null : 100.0 * numerator / denominator,
            Numerator = numerator,
            Denominator = definition.IsShare ? denominator : null,
            Interval = share is null ? null : new Interval(100 * share.Low, 100 * share.High),
            ResponseRate = definition.RestsOnAnswers ? new ResponseRate(denominator, due) : null,
        };
    }
}
