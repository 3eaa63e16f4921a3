using System.Security.Claims;
using Matching.People;

namespace Matching.Web.Pages.People;

/// <summary>Whom a person is kept apart from, with the name of the other side.</summary>
public sealed class ApartLines(PeopleStore people)
{
    public sealed record Line(ApartPair Pair, string OtherName, string OtherPage, string OtherId);

    public async Task<IReadOnlyList<Line>> OfAsync(string person, ClaimsPrincipal caller)
    {
        var lines = new List<Line>();
        foreach (var pair in await people.ApartAsync(person))
        {
            lines.Add(pair.ParticipantId == person
                ? new(pair, caller.NameOf((await people.FindVolunteerAsync(pair.VolunteerId))!), "/People/Volunteer", pair.VolunteerId)
                : new(pair, caller.NameOf((await people.FindParticipantAsync(pair.ParticipantId))!), "/People/Participant", pair.ParticipantId));
        }

        return lines;
    }
}
