using System.Security.Claims;
using Matching.FollowUps.Notes;
using Matching.Matches;
using Matching.People;
using Matching.Web.Access;
using Matching.Web.Pages.People;

namespace Matching.Web.Pages.FollowUps;

/// <summary>What a note is about, by name and with the page it stands on.</summary>
public sealed class SubjectOfNote(PeopleStore people, MatchStore matches)
{
    public sealed record Named(string Name, string Address);

    /// <returns>Null if there is none among the caller's programmes.</returns>
    public async Task<Named?> FindAsync(string about, string subject, ClaimsPrincipal user) => about switch
    {
        Note.OnParticipant when await people.FindParticipantAsync(subject) is { } one && user.MaySee(one.Programme) =>
            new(one.Name, Addresses.OfParticipant(subject)),
        Note.OnVolunteer when await people.FindVolunteerAsync(subject) is { } one && user.MaySee(one.Programme) =>
            new(one.Name, Addresses.OfVolunteer(subject)),
        Note.OnMatch when await matches.FindAsync(subject) is { } match && user.MaySee(match.Programme) =>
            new(await PairAsync(match, user), Addresses.OfMatch(subject)),
        _ => null,
    };

    public async Task<string> PairAsync(Match match, ClaimsPrincipal user) =>
        $"{user.NameOf((await people.FindParticipantAsync(match.ParticipantId))!)} · {user.NameOf((await people.FindVolunteerAsync(match.VolunteerId))!)}";
}
