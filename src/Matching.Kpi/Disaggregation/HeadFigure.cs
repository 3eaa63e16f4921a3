using Matching.Kpi.Records;

namespace Matching.Kpi.Disaggregation;

/// <summary>A head figure as it was published, or would be.</summary>
/// <param name="Code">The indicator's code.</param>
/// <param name="Unit">A code of <see cref="Units"/>.</param>
/// <param name="Value">The value; null when there is none.</param>
/// <param name="Numerator">Rows in the numerator of a computed figure; null for an entered value.</param>
/// <param name="Denominator">Rows in the denominator of a computed share; else null.</param>
public sealed record HeadFigure(string Code, string? Unit, double? Value, int? Numerator, int? Denominator)
{
    /// <summary>Somebody has said that this entered value counts no people, such as meetings.</summary>
    public bool CountsThings { get; init; }
}
