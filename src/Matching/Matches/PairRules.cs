using Matching.Database;
using Matching.People;
using Matching.Suggestions.Eligibility;

namespace Matching.Matches;

/// <summary>The rules of eligibility, asked in the transaction that takes the volunteer's place.</summary>
public sealed class PairRules(EligibilityRules rules)
{
    /// <summary>The first rule that forbids the pair; the place was taken a moment ago and is not asked for again.</summary>
    public async Task<string?> FailedAsync(WriteScope scope, Participant participant, Volunteer volunteer, DateOnly on)
    {
        var before = volunteer with { PlacesLeft = volunteer.PlacesLeft + 1 };
        var excluded = await PeopleStore.AreExcludedAsync(scope, participant.Id, volunteer.Id);
        var verdict = rules.Judge(new Pair(participant, before, on, excluded));
        return verdict.IsEligible ? null : rules.InOrder[verdict.Fails.First].Code;
    }
}
