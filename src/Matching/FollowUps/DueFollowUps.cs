using Matching.Matches;

namespace Matching.FollowUps;

/// <summary>Finds in the tables the questions that are due and that nobody has asked.</summary>
public sealed class DueFollowUps(MatchStore matches, FollowUpStore store, FollowUpRules rules)
{
    /// <summary>Those of a day, what fell due before an import among them.</summary>
    public async Task<IReadOnlyList<DueFollowUp>> OnAsync(IReadOnlyCollection<string> programmes, DateOnly today)
    {
        var active = (await matches.ListAsync(programmes, [MatchStates.Active])).OrderBy(match => match.Id, StringComparer.Ordinal).ToList();
        return [.. (await store.StatesAsync(active)).SelectMany(state => rules.DueOn(state, today))];
    }
}
