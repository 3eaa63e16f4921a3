using Matching.Audit;
using Matching.Database;
using Matching.People;

namespace Matching.Suggestions.SetAside;

/// <summary>"Not this one": a caseworker sets a candidate aside for one participant. They stay eligible and come back when asked for.</summary>
public sealed class SetAsideCandidate(MatchingDatabase database)
{
    public Task<SetAsideOutcome> HandleAsync(string participantId, string volunteerId, Change change) => change.WhyIsTooLong
        ? Task.FromResult<SetAsideOutcome>(new SetAsideOutcome.ReasonIsTooLong())
        : database.WriteAsync(scope => AddAsync(scope, participantId, volunteerId, change));

    private static async Task<SetAsideOutcome> AddAsync(WriteScope scope, string participantId, string volunteerId, Change change)
    {
        var participant = await PeopleStore.FindParticipantAsync(scope, participantId);
        var volunteer = await PeopleStore.FindVolunteerAsync(scope, volunteerId);
        if (participant is null || volunteer is null || participant.Programme != volunteer.Programme)
        {
            return scope.GiveUp<SetAsideOutcome>(new SetAsideOutcome.NotFound());
        }

        if (!await SetAsideStore.AddAsync(scope, participantId, volunteerId, change))
        {
            return scope.GiveUp<SetAsideOutcome>(new SetAsideOutcome.AlreadySo());
        }

        await AuditLog.WriteAsync(scope, change, "candidate.set_aside", participantId, volunteerId);
        return new SetAsideOutcome.Done();
    }
}

public abstract record SetAsideOutcome
{
    private SetAsideOutcome() { }

    public sealed record Done : SetAsideOutcome;

    /// <summary>Somebody did it before; nothing changed.</summary>
    public sealed record AlreadySo : SetAsideOutcome;

    /// <summary>More than <see cref="Change.LongestWhy"/> characters.</summary>
    public sealed record ReasonIsTooLong : SetAsideOutcome;

    public sealed record NotFound : SetAsideOutcome;
}
