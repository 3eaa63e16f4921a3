namespace Matching.Matches.Choices;

/// <summary>A list as it was kept with the proposal that came of it.</summary>
public sealed record ShownSnapshot(string MatchId, string ParticipantId, string Snapshot);
