using Matching.Kpi.Estimates;

namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>How long somebody waited, or two were a match.</summary>
/// <param name="Participant">Their number.</param>
/// <param name="Volunteer">Theirs; −1 where there is none.</param>
/// <param name="Time">Days, and whether the end was seen.</param>
public sealed record WatchedTime(int Participant, int Volunteer, TimeToEnd Time);
