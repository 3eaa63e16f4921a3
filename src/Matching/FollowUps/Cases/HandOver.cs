using Matching.Access;
using Matching.Audit;
using Matching.Database;

namespace Matching.FollowUps.Cases;

/// <summary>Cases go on to a colleague: all in one transaction, each with a row of its own in the audit.</summary>
public sealed class HandOver(MatchingDatabase database, UserStore users)
{
    /// <param name="from">Whose they are; null for those of nobody.</param>
    /// <param name="to">The sign-in name of a caseworker of the programmes.</param>
    /// <param name="participants">Whose cases, as the preview showed them.</param>
    /// <param name="programmes">Those that the caller may see.</param>
    /// <param name="change">Who, when and why.</param>
    public async Task<HandOverOutcome> HandleAsync(
        string? from, string to, IReadOnlyCollection<string> participants, IReadOnlyCollection<string> programmes, Change change)
    {
        if (participants.Count == 0)
        {
            return new HandOverOutcome.NothingChosen();
        }

        if (to == from || await users.FindAsync(to) is not { Disabled: false, Role: Roles.Caseworker } colleague)
        {
            return new HandOverOutcome.NoSuchColleague();
        }

        var may = programmes.Intersect(colleague.Programmes, StringComparer.Ordinal).ToList();
        return await database.WriteAsync<HandOverOutcome>(async scope =>
        {
            foreach (var participant in participants.Order(StringComparer.Ordinal))
            {
                if (!await CaseStore.MoveAsync(scope, participant, from, to, may))
                {
                    return scope.GiveUp(new HandOverOutcome.ChangedMeanwhile());
                }

                await AuditLog.WriteAsync(scope, change, "case.handed_over", participant, $"{from ?? "-"} to {to}");
            }

            return new HandOverOutcome.HandedOver(participants.Count);
        });
    }
}

/// <summary>What can come of a hand-over.</summary>
public abstract record HandOverOutcome
{
    private HandOverOutcome()
    {
    }

    public sealed record HandedOver(int Cases) : HandOverOutcome;

    public sealed record NothingChosen : HandOverOutcome;

    /// <summary>No caseworker with an account of that name, or the same one.</summary>
    public sealed record NoSuchColleague : HandOverOutcome;

    /// <summary>A case is not theirs any more, or is of a programme that the colleague may not see. None was handed over.</summary>
    public sealed record ChangedMeanwhile : HandOverOutcome;
}
