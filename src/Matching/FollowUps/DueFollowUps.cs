using Matching.Matches;

namespace Matching.FollowUps;

/// <summary>Finds in the tables the questions that are due and that nobody has asked.</summary>
public sealed class DueFollowUps(MatchStore matches, FollowUpStore store, FollowUpRules rules)
{
    /// <summary>Those of a day, what fell due before an import among them.</summary>
    public Task<IReadOnlyList<DueFollowUp>> OnAsync(IReadOnlyCollection<string> programmes, DateOnly today) => OnAsync(programmes, today, _ => true);

    /// <summary>Those of a day that fell due before their match was imported.</summary>
    public async Task<IReadOnlyList<DueFollowUp>> BeforeImportAsync(IReadOnlyCollection<string> programmes, DateOnly today) =>
        [.. (await OnAsync(programmes, today, match => match.ImportedOn is not null)).Where(due => due.IsFromBeforeImport)];

    private async Task<IReadOnlyList<DueFollowUp>> OnAsync(IReadOnlyCollection<string> programmes, DateOnly today, Func<Match, bool> among)
    {
        var active = (await matches.ListAsync(programmes, [MatchStates.Active])).Where(among).OrderBy(match => match.Id, StringComparer.Ordinal).ToList();
        return [.. (await store.StatesAsync(active)).SelectMany(state => rules.DueOn(state, today))];
    }
}
