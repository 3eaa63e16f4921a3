using Matching.People;
using Matching.Suggestions.Eligibility;

namespace Matching.Suggestions;

/// <summary>Every volunteer of a participant's programme, with the rules that stand between the two: for who looks outside the list.</summary>
public sealed class FindCandidates(PeopleStore people, KeptVolunteers kept, EligibilityRules rules)
{
    /// <param name="Volunteer">Who it is.</param>
    /// <param name="Fails">Codes of all rules that the pair fails, in the order of the rules; empty if they are eligible.</param>
    public sealed record Found(Volunteer Volunteer, IReadOnlyList<string> Fails);

    /// <returns>The eligible first, then those whom one rule alone keeps away, each by name and id; empty if there is no such participant.</returns>
    public async Task<IReadOnlyList<Found>> HandleAsync(string participantId, DateOnly asOf)
    {
        if (await people.FindParticipantAsync(participantId) is not { } participant)
        {
            return [];
        }

        var excluded = await people.ExcludedForAsync(participantId);
        return [.. (await kept.OfAsync(participant.Programme)).People
            .Select(volunteer => new Found(volunteer, rules.Codes(rules.Judge(new Pair(participant, volunteer, asOf, excluded.Contains(volunteer.Id))).Fails)))
            .OrderBy(found => Math.Min(found.Fails.Count, 2))
            .ThenBy(found => found.Volunteer.Name, StringComparer.CurrentCulture)
            .ThenBy(found => found.Volunteer.Id, StringComparer.Ordinal)];
    }
}
