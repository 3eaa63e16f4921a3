namespace Matching.Suggestions.Ranking.Outcomes;

/// <summary>What became of one proposed pair, with the days on which it became known.</summary>
/// <param name="ProposedOn">The day of the proposal: whatever a score may use was known by then.</param>
/// <param name="StartedOn">The day on which the match began; null where it never did.</param>
/// <param name="EndedOn">The day on which it ended; null while it runs.</param>
/// <param name="RefusedOn">The day by which one of the two had said no, or the time for an answer was over; null where neither is so.</param>
/// <param name="Surveys">What the participant answered about their satisfaction, in the order in which it counts: the last one known decides.</param>
public sealed record PairCourse(DateOnly ProposedOn, DateOnly? StartedOn, DateOnly? EndedOn, DateOnly? RefusedOn, IReadOnlyList<SurveyGiven> Surveys);

/// <summary>One answer about satisfaction.</summary>
/// <param name="On">The day on which it was given.</param>
/// <param name="IsGood">4 or 5 of 5.</param>
public readonly record struct SurveyGiven(DateOnly On, bool IsGood);
