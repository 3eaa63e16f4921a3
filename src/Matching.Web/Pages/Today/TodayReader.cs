using System.Security.Claims;
using Matching.Matches;
using Matching.People;
using Matching.Web.Access;

namespace Matching.Web.Pages.Today;

/// <summary>Who reads the day, on which day, whom they may call by name, and which proposals nobody has answered yet.</summary>
public sealed class TodayReader(
    ClaimsPrincipal user, DateOnly today, IReadOnlyDictionary<string, Reached> participants, IReadOnlyDictionary<string, Reached> volunteers,
    IReadOnlyList<Match> asked)
{
    public ClaimsPrincipal User => user;

    public DateOnly Today => today;

    public IReadOnlyList<string> Programmes => user.Programmes;

    /// <summary>Matches of the reader's programmes that wait for an answer.</summary>
    public IReadOnlyList<Match> Asked => asked;

    public string Participant(string id) => participants.TryGetValue(id, out var found) ? found.Name : id;

    public string Volunteer(string id) => volunteers.TryGetValue(id, out var found) ? found.Name : id;

    /// <summary>Null if there is none, or it is not the reader's to see.</summary>
    public string? PhoneOfParticipant(string id) => participants.GetValueOrDefault(id) is { Phone.Length: > 0 } found ? found.Phone : null;

    /// <summary>Null if there is none, or it is not the reader's to see.</summary>
    public string? PhoneOfVolunteer(string id) => volunteers.GetValueOrDefault(id) is { Phone.Length: > 0 } found ? found.Phone : null;

    public string Pair(Match match) => $"{Participant(match.ParticipantId)} · {Volunteer(match.VolunteerId)}";
}
