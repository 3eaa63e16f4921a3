using Matching.Matches;
using Matching.People;

namespace Matching.Web.Pages.People;

/// <summary>A person's matches, the newest first, with the name of the other side.</summary>
public sealed class History(MatchStore matches, PeopleStore people)
{
    public sealed record Line(Match Match, string OtherName, string OtherPage, string OtherId);

    public async Task<IReadOnlyList<Line>> OfParticipantAsync(string id)
    {
        var lines = new List<Line>();
        foreach (var match in (await matches.OfParticipantAsync(id)).Reverse())
        {
            lines.Add(new(match, (await people.FindVolunteerAsync(match.VolunteerId))!.Name, "/People/Volunteer", match.VolunteerId));
        }

        return lines;
    }

    public async Task<IReadOnlyList<Line>> OfVolunteerAsync(string id)
    {
        var lines = new List<Line>();
        foreach (var match in (await matches.OfVolunteerAsync(id)).Reverse())
        {
            lines.Add(new(match, (await people.FindParticipantAsync(match.ParticipantId))!.Name, "/People/Participant", match.ParticipantId));
        }

        return lines;
    }
}
