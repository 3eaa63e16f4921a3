using System.Security.Claims;
using Matching.Matches;
using Matching.People;
using Matching.Web.Access;

namespace Matching.Web.Pages.Matches;

/// <summary>Reads what a caller may call the two of some matches: the name, or only the id where the person's programme is not the caller's.</summary>
public sealed class PairNames(PeopleStore people)
{
    public async Task<CalledPairs> OfAsync(ClaimsPrincipal caller, IReadOnlyCollection<Match> matches) => new(
        await people.NamesAsync(Sides.Participant, matches.Select(match => match.ParticipantId), caller.Programmes),
        await people.NamesAsync(Sides.Volunteer, matches.Select(match => match.VolunteerId), caller.Programmes));
}

/// <param name="Participants">Names by id.</param>
/// <param name="Volunteers">Names by id.</param>
public sealed record CalledPairs(IReadOnlyDictionary<string, string> Participants, IReadOnlyDictionary<string, string> Volunteers)
{
    public string Participant(Match match) => Participants.GetValueOrDefault(match.ParticipantId, match.ParticipantId);

    public string Volunteer(Match match) => Volunteers.GetValueOrDefault(match.VolunteerId, match.VolunteerId);

    public string On(string side, Match match) => side == Sides.Participant ? Participant(match) : Volunteer(match);

    public string Both(Match match) => $"{Participant(match)} · {Volunteer(match)}";
}
