using Matching.Matches;

namespace Matching.Surveys;

/// <summary>A survey that one side of a match is to be invited to.</summary>
public sealed record DueSurvey(Match Match, string Side, string Wave, DateOnly DueOn);
