namespace Matching.Kpi.Indicators;

/// <summary>Where a person or match stands in a figure.</summary>
public enum RowPlace
{
    /// <summary>Counted in the numerator, and for a share in the denominator too.</summary>
    Numerator,

    /// <summary>Counted in the denominator of a share only.</summary>
    DenominatorOnly,

    /// <summary>Looked at and not counted; the row says why.</summary>
    LeftOut,
}
