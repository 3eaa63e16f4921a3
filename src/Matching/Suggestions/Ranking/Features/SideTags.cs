using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Ranking.Features;

/// <summary>One kind of tags of one side, each tag of which can be a feature.</summary>
/// <param name="Prefix">Of the features' names, such as <c>volunteer:interest</c>.</param>
/// <param name="Side">Whose they are.</param>
/// <param name="Participant">The tags of a participant; null for a kind of volunteers.</param>
/// <param name="Volunteer">The tags of a volunteer; null for a kind of participants.</param>
internal sealed record SideTags(
    string Prefix, FeatureSide Side, Func<LearnedParticipant, IReadOnlyList<string>>? Participant, Func<LearnedVolunteer, IReadOnlyList<string>>? Volunteer)
{
    /// <summary>All kinds there are. A person without a tag of a kind is taken not to have said, so that none of its flags is known.</summary>
    public static readonly IReadOnlyList<SideTags> All =
    [
        OfParticipants("goal", person => person.Profile.Goals),
        OfParticipants("interest", person => person.Profile.Interests),
        OfParticipants("slot", person => person.Profile.Availability),
        OfParticipants("language", person => person.Profile.Languages),
        OfParticipants("occupation", person => MainGroup(person.Profile)),
        OfVolunteers("offer", person => person.Profile.Offers),
        OfVolunteers("hope", person => person.Profile.Hopes),
        OfVolunteers("interest", person => person.Profile.Interests),
        OfVolunteers("slot", person => person.Profile.Availability),
        OfVolunteers("language", person => person.Profile.Languages),
        OfVolunteers("occupation", person => MainGroup(person.Profile)),
        OfVolunteers("sector", person => Sector(person.Sector)),
    ];

    private static SideTags OfParticipants(string kind, Func<LearnedParticipant, IReadOnlyList<string>> tags) =>
        new($"participant:{kind}", FeatureSide.Participant, tags, null);

    private static SideTags OfVolunteers(string kind, Func<LearnedVolunteer, IReadOnlyList<string>> tags) =>
        new($"volunteer:{kind}", FeatureSide.Volunteer, null, tags);

    /// <summary>The first digit of an ISCO-08 code.</summary>
    private static IReadOnlyList<string> MainGroup(PersonProfile person) => string.IsNullOrEmpty(person.Occupation) ? [] : [person.Occupation[..1]];

    /// <summary>Free text: spelled alike is the same.</summary>
    private static IReadOnlyList<string> Sector(string? sector) => string.IsNullOrWhiteSpace(sector) ? [] : [sector.Trim().ToLowerInvariant()];
}
