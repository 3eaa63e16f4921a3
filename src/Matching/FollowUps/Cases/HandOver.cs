using Matching.Access;
using Matching.Audit;
using Matching.Database;

namespace Matching.FollowUps.Cases;

/// <summary>Cases go on to a colleague: all in one transaction, each with a row of its own in the audit.</summary>
public sealed class HandOver(MatchingDatabase database)
{
    /// <param name="from">Whose they are; null for those of nobody.</param>
    /// <param name="to">The sign-in name of a caseworker of the programmes.</param>
    /// <param name="participants">Whose cases, as the preview showed them.</param>
    /// <param name="programmes">Those that the caller may see.</param>
    /// <param name="change">Who, when and why.</param>
    public Task<HandOverOutcome> HandleAsync(
        string? from, string to, IReadOnlyCollection<string> participants, IReadOnlyCollection<string> programmes, Change change) =>
        database.WriteAsync<HandOverOutcome>(async scope =>
        {
            if (participants.Count == 0)
            {
                return scope.GiveUp(new HandOverOutcome.NothingChosen());
            }

            // Held until the commit: an account that is closed meanwhile waits, and finds its cases.
            if (to == from || await UserStore.FindAsync(scope, to) is not { Disabled: false, Role: Roles.Caseworker } colleague)
            {
                return scope.GiveUp(new HandOverOutcome.NoSuchColleague());
            }

            foreach (var participant in participants.Order(StringComparer.Ordinal))
            {
                if (await CaseStore.ProgrammeAsync(scope, participant) is { } programme && programmes.Contains(programme, StringComparer.Ordinal)
                    && !colleague.Programmes.Contains(programme, StringComparer.Ordinal))
                {
                    return scope.GiveUp(new HandOverOutcome.NotTheirProgramme(programme));
                }

                if (!await CaseStore.MoveAsync(scope, participant, from, to, programmes))
                {
                    return scope.GiveUp(new HandOverOutcome.ChangedMeanwhile());
                }

                await AuditLog.WriteAsync(scope, change, "case.handed_over", participant, $"{from ?? "-"} to {to}");
            }

            return new HandOverOutcome.HandedOver(participants.Count);
        });
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

    /// <summary>A case is of a programme that the colleague does not work in. None was handed over.</summary>
    public sealed record NotTheirProgramme(string Programme) : HandOverOutcome;

    /// <summary>A case is not theirs any more. None was handed over.</summary>
    public sealed record ChangedMeanwhile : HandOverOutcome;
}
