using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Scoring;

namespace Matching.Tests.Suggestions.Plain;

/// <summary>An eligible volunteer of one participant.</summary>
/// <param name="Volunteer">Who it is; only their id decides anything from here on, and only between equals.</param>
/// <param name="Profile">What the criteria see of them.</param>
/// <param name="Unknown">The rules that could not be asked.</param>
public sealed record PlainCandidate(Volunteer Volunteer, VolunteerProfile Profile, RuleSet Unknown);
