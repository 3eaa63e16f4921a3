using Matching.Matches;

namespace Matching.FollowUps.Risk;

/// <summary>Which running matches need a caseworker's eye early, and why. Nothing happens by itself.</summary>
public sealed class EarlyRisk(IEnumerable<RiskRule> rules)
{
    /// <returns>All reasons by match, in the order of the rules.</returns>
    public Task<ILookup<string, RiskReason>> FindAsync(IReadOnlyList<ContactState> states, DateOnly today) => FindAsync(states, today, rules);

    /// <summary>Without what stands for as long as a match lasts.</summary>
    public Task<ILookup<string, RiskReason>> FindNewsAsync(IReadOnlyList<ContactState> states, DateOnly today) =>
        FindAsync(states, today, rules.Where(rule => !rule.OnlyBeside));

    /// <summary>Only what stands for as long as a match lasts.</summary>
    public Task<ILookup<string, RiskReason>> FindBesideAsync(IReadOnlyList<ContactState> states, DateOnly today) =>
        FindAsync(states, today, rules.Where(rule => rule.OnlyBeside));

    private static async Task<ILookup<string, RiskReason>> FindAsync(IReadOnlyList<ContactState> states, DateOnly today, IEnumerable<RiskRule> asked)
    {
        var running = states.Where(state => state is { IsStopped: false, Match.State: MatchStates.Active } && !state.Match.IsPausedOn(today)).ToList();
        var found = new List<RiskReason>();
        foreach (var rule in asked)
        {
            found.AddRange(await rule.FindAsync(running, today));
        }

        return found.ToLookup(reason => reason.MatchId, StringComparer.Ordinal);
    }
}
