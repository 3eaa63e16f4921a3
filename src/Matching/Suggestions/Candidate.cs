using Matching.People;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;

namespace Matching.Suggestions;

/// <summary>An eligible volunteer of one participant.</summary>
/// <param name="Volunteer">Who it is; only their id decides anything from here on, and only between equals.</param>
/// <param name="Profile">What the criteria see of them.</param>
/// <param name="Unknown">The rules that could not be asked.</param>
public sealed record Candidate(Volunteer Volunteer, VolunteerProfile Profile, RuleSet Unknown);
