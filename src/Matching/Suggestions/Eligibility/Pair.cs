using Matching.People;

namespace Matching.Suggestions.Eligibility;

/// <summary>One participant and one volunteer on the day on which they are judged.</summary>
/// <param name="Participant">Who looks for a volunteer.</param>
/// <param name="Volunteer">Who might be suggested.</param>
/// <param name="On">The day judged.</param>
/// <param name="IsExcluded">Whether somebody decided that these two must not meet.</param>
public readonly record struct Pair(Participant Participant, Volunteer Volunteer, DateOnly On, bool IsExcluded);
