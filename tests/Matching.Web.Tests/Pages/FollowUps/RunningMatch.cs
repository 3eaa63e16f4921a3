using Matching.Matches;
using Matching.Messages;

namespace Matching.Web.Tests.Pages.FollowUps;

/// <summary>Amira Haddad and Søren Krogh, who both said yes by their links today.</summary>
internal static class RunningMatch
{
    public static async Task<string> StartAsync(MatchingApplication service)
    {
        await service.Database.AddAsync(Seed.Host("v-1", "Søren Krogh"));
        await service.Database.AddAsync(Seed.Newcomer("p-1", "Amira Haddad"));
        var match = ((ProposeOutcome.Proposed)await service.Get<ProposeMatch>().HandleAsync("p-1", "v-1", service.Change)).MatchId;
        foreach (var side in new[] { Sides.Volunteer, Sides.Participant })
        {
            (await service.Get<RecordAnswer>().HandleAsync(match, new GivenAnswer(side, Yes: true, service.Get<Clocks>().Today, AnswerWays.Phone), service.Change, null))
                .ShouldBeOfType<RecordOutcome.Recorded>();
        }

        return match;
    }
}
