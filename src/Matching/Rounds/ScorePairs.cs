using Matching.Suggestions.Scoring;

namespace Matching.Rounds;

/// <summary>Scores of all pairs of some people; places are those of <see cref="RoundPeople.Participants"/> and <see cref="RoundPeople.Volunteers"/>.</summary>
/// <param name="people">Whom to score; their own excluded pairs included.</param>
/// <param name="weights">Of the criteria.</param>
/// <param name="forbidden">More pairs that are not eligible.</param>
public delegate PairScores ScorePairs(RoundPeople people, Weights weights, IReadOnlySet<(string Participant, string Volunteer)> forbidden);
