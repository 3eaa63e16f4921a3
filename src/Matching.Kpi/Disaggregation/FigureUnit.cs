namespace Matching.Kpi.Disaggregation;

/// <summary>A match or a person that is counted.</summary>
/// <param name="Person">Whose category it falls in: the participant, or the volunteer where volunteers are counted.</param>
/// <param name="Outcome">Where it stands in the figures of its family, as a place in <see cref="FigureFamily.Outcomes"/>.</param>
/// <param name="Gap">See <see cref="Tally.Gap"/>.</param>
internal readonly record struct FigureUnit(string Person, int Outcome, int Gap);
