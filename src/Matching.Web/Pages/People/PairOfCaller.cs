using System.Security.Claims;
using Matching.People;
using Matching.Web.Access;

namespace Matching.Web.Pages.People;

/// <summary>A participant, and perhaps a volunteer of the same programme, if they are the caller's to see.</summary>
public sealed class PairOfCaller(PeopleStore people)
{
    public async Task<Participant?> ParticipantAsync(ClaimsPrincipal caller, string? id) =>
        id is not null && await people.FindParticipantAsync(id) is { } found && caller.MaySee(found.Programme) ? found : null;

    public async Task<Volunteer?> VolunteerAsync(Participant participant, string? id) =>
        id is not null && await people.FindVolunteerAsync(id) is { } found && found.Programme == participant.Programme ? found : null;
}
