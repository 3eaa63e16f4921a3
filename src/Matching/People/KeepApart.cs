using Matching.Audit;
using Matching.Database;

namespace Matching.People;

/// <summary>A caseworker decides that two people must not be matched, and says why. Nothing suggests them to each other until it is lifted.</summary>
public sealed class KeepApart(MatchingDatabase database)
{
    public Task<ApartOutcome> HandleAsync(string participantId, string volunteerId, Change change)
    {
        if (string.IsNullOrWhiteSpace(change.Why))
        {
            return Task.FromResult<ApartOutcome>(new ApartOutcome.ReasonIsMissing());
        }

        if (change.WhyIsTooLong)
        {
            return Task.FromResult<ApartOutcome>(new ApartOutcome.ReasonIsTooLong());
        }

        return database.WriteAsync(async scope =>
        {
            if (await PeopleStore.FindParticipantAsync(scope, participantId) is not { } participant
                || await PeopleStore.FindVolunteerAsync(scope, volunteerId) is not { } volunteer
                || participant.Programme != volunteer.Programme)
            {
                return scope.GiveUp<ApartOutcome>(new ApartOutcome.NotFound());
            }

            if (!await PeopleStore.KeepApartAsync(scope, participantId, volunteerId, change))
            {
                return scope.GiveUp<ApartOutcome>(new ApartOutcome.AlreadySo());
            }

            await AuditLog.WriteAsync(scope, change, "pair.kept_apart", participantId, volunteerId);
            return new ApartOutcome.Done();
        });
    }
}

public abstract record ApartOutcome
{
    private ApartOutcome() { }

    public sealed record Done : ApartOutcome;

    /// <summary>Somebody did it before; nothing changed.</summary>
    public sealed record AlreadySo : ApartOutcome;

    public sealed record ReasonIsMissing : ApartOutcome;

    /// <summary>More than <see cref="Change.LongestWhy"/> characters.</summary>
    public sealed record ReasonIsTooLong : ApartOutcome;

    public sealed record NotFound : ApartOutcome;
}
