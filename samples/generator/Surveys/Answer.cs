using Matching.Samples.Matches;

namespace Matching.Samples.Surveys;

internal sealed record Answer(Match Match, string Respondent, string Wave, string Question, string Value, DateOnly AnsweredOn);
