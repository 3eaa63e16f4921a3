namespace Matching.Tests.Matches.Model;

/// <summary>One operation as it was recorded: what was asked, what came of it, and between which two moments.</summary>
public sealed record Operation(string Step, string? Match, string? Participant, string? Volunteer, string Outcome, string? Made, long Began, long Ended);
