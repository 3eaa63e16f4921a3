using Matching.Audit;
using Matching.Database;
using Matching.Rounds;
using Matching.Suggestions.SetAside;

namespace Matching.Matches;

/// <summary>
/// A caseworker sends a draft: each of its pairs is proposed as if alone, every rule and place checked again in the write. One that is no longer
/// possible is named and the others go through. A pair is closed in the transaction that proposes it, so that a commit that was cut short goes
/// on where it stopped, and two at once send nothing twice.
/// </summary>
public sealed class CommitRound(MatchingDatabase database, RoundStore rounds, RoundResultStore results, ProposeMatch propose)
{
    /// <param name="id">The draft.</param>
    /// <param name="version">The version that the caseworker saw.</param>
    /// <param name="change">Who sends it; each match names them.</param>
    public async Task<CommitOutcome> HandleAsync(string id, int version, Change change)
    {
        if (!await database.WriteAsync(scope => BeginAsync(scope, id, version, change)))
        {
            return (await rounds.FindAsync(id))?.State switch
            {
                null => new CommitOutcome.NotFound(),
                RoundStates.Committed => new CommitOutcome.AlreadyCommitted(),
                _ => new CommitOutcome.ChangedMeanwhile(),
            };
        }

        foreach (var pair in await results.OpenPairsAsync(id))
        {
            await SendAsync(id, pair, change);
        }

        var pairs = (await results.FindAsync(id))!.Pairs;
        await database.WriteAsync(async scope =>
        {
            if (await RoundStore.EndCommitAsync(scope, id, change))
            {
                await AuditLog.WriteAsync(scope, change, "round.committed", id, $"{pairs.Count(pair => pair.Outcome == PairOutcomes.Proposed)} of {pairs.Count}");
            }
        });
        return new CommitOutcome.Committed(pairs);
    }

    private static async Task<bool> BeginAsync(WriteScope scope, string id, int version, Change change)
    {
        // Read before it is begun: of two commits at once the second only goes on with what the first began.
        var before = await RoundStore.FindAsync(scope, id);
        if (!await RoundStore.BeginCommitAsync(scope, id, version))
        {
            return scope.GiveUp(false);
        }

        if (before!.State == RoundStates.Ready)
        {
            await AuditLog.WriteAsync(scope, change, "round.commit_begun", id);
        }

        return true;
    }

    private async Task SendAsync(string id, RoundPair pair, Change change)
    {
        var refusal = await database.WriteAsync(async scope =>
        {
            // Closing the pair first locks it: of two commits at once the second waits here, and then finds it closed.
            if (!await RoundResultStore.CloseAsync(scope, id, pair with { Outcome = PairOutcomes.Proposed }))
            {
                return null;
            }

            if (await SetAsideStore.HoldsAsync(scope, pair.ParticipantId, pair.VolunteerId))
            {
                return scope.GiveUp(pair with { Outcome = PairOutcomes.SetAside });
            }

            var outcome = await propose.InAsync(scope, pair.ParticipantId, pair.VolunteerId, change with { Why = $"round {id}" });
            if (outcome is ProposeOutcome.Proposed proposed)
            {
                await RoundResultStore.NameMatchAsync(scope, id, pair.ParticipantId, proposed.MatchId);
                return null;
            }

            return scope.GiveUp(Refused(pair, outcome));
        });
        if (refusal is not null)
        {
            await database.WriteAsync(scope => RefuseAsync(scope, id, refusal, change));
        }
    }

    private static async Task<bool> RefuseAsync(WriteScope scope, string id, RoundPair refusal, Change change)
    {
        if (!await RoundResultStore.CloseAsync(scope, id, refusal))
        {
            return scope.GiveUp(false);
        }

        await AuditLog.WriteAsync(
            scope, change, "round.pair_refused", id, $"{refusal.ParticipantId} + {refusal.VolunteerId}: {refusal.Outcome} {refusal.Rule}".TrimEnd());
        return true;
    }

    private static RoundPair Refused(RoundPair pair, ProposeOutcome outcome) => outcome switch
    {
        ProposeOutcome.VolunteerIsFull => pair with { Outcome = PairOutcomes.VolunteerIsFull },
        ProposeOutcome.ParticipantIsTaken => pair with { Outcome = PairOutcomes.ParticipantIsTaken },
        ProposeOutcome.NotEligible { Rule: var rule } => pair with { Outcome = PairOutcomes.NotEligible, Rule = rule },
        _ => pair with { Outcome = PairOutcomes.NotFound },
    };
}
