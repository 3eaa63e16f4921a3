using Matching.Matches;

namespace Matching.FollowUps.Risk;

/// <summary>Which running matches need a caseworker's eye early, and why. Nothing happens by itself.</summary>
public sealed class EarlyRisk(IEnumerable<RiskRule> rules)
{
    /// <returns>The reasons by match, in the order of the rules.</returns>
    public async Task<ILookup<string, RiskReason>> FindAsync(IReadOnlyList<ContactState> states, DateOnly today)
    {
        var running = states.Where(state => state.Match.State == MatchStates.Active && !state.Match.IsPausedOn(today)).ToList();
        var found = new List<RiskReason>();
        foreach (var rule in rules)
        {
            found.AddRange(await rule.FindAsync(running, today));
        }

        return found.ToLookup(reason => reason.MatchId, StringComparer.Ordinal);
    }
}
