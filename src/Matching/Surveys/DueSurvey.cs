namespace Matching.Surveys;

/// <summary>A survey of one side of a match, and the day it fell due.</summary>
public sealed record DueSurvey(string MatchId, string Side, string Wave, DateOnly DueOn);
