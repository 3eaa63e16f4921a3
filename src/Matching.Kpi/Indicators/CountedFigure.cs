namespace Matching.Kpi.Indicators;

/// <summary>A figure of a year, and how far its cases are settled, which is counted when it is first asked for.</summary>
public sealed class CountedFigure
{
    private readonly Lazy<Ripeness?> ripeness;

    internal CountedFigure(Figure figure, Func<Ripeness?> ripeness)
    {
        Figure = figure;
        this.ripeness = new(ripeness);
    }

    /// <summary>The figure.</summary>
    public Figure Figure { get; }

    /// <summary>Null where every record counts at once.</summary>
    public Ripeness? Ripeness => ripeness.Value;

    /// <summary>A figure that was counted before.</summary>
    /// <param name="definition">Its definition.</param>
    /// <param name="numerator">Rows in the numerator, 0 or more.</param>
    /// <param name="denominator">Rows in numerator or denominator of a share; for a count, anything.</param>
    /// <param name="due">Participants whose first survey was due, where the figure rests on answers; else anything.</param>
    /// <param name="ripeness">Its ripeness.</param>
    public static CountedFigure Restore(IndicatorDefinition definition, int numerator, int denominator, int due, Ripeness? ripeness) =>
        new(Figure.Of(definition, numerator, denominator, due), () => ripeness);
}
