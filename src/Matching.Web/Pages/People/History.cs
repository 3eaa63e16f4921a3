using System.Security.Claims;
using Matching.Matches;
using Matching.People;

namespace Matching.Web.Pages.People;

/// <summary>A person's matches, the newest first, with the name of the other side.</summary>
public sealed class History(MatchStore matches, PeopleStore people)
{
    public sealed record Line(Match Match, string OtherName, string OtherPage, string OtherId);

    public async Task<IReadOnlyList<Line>> OfParticipantAsync(string id, ClaimsPrincipal caller)
    {
        var lines = new List<Line>();
        foreach (var match in (await matches.OfParticipantAsync(id)).Reverse())
        {
            lines.Add(new(match, caller.NameOf((await people.FindVolunteerAsync(match.VolunteerId))!), "/People/Volunteer", match.VolunteerId));
        }

        return lines;
    }

    public async Task<IReadOnlyList<Line>> OfVolunteerAsync(string id, ClaimsPrincipal caller)
    {
        var lines = new List<Line>();
        foreach (var match in (await matches.OfVolunteerAsync(id)).Reverse())
        {
            lines.Add(new(match, caller.NameOf((await people.FindParticipantAsync(match.ParticipantId))!), "/People/Participant", match.ParticipantId));
        }

        return lines;
    }
}
