using System.Security.Claims;
using Matching.Matches;
using Matching.People;
using Matching.Web.Access;

namespace Matching.Web.Pages.Today;

/// <summary>Who reads the day, on which day, and whom they may call by name.</summary>
public sealed class TodayReader(ClaimsPrincipal user, DateOnly today, IReadOnlyList<Participant> participants, IReadOnlyList<Volunteer> volunteers)
{
    private readonly Dictionary<string, Participant> participantsById = participants.ToDictionary(one => one.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Volunteer> volunteersById = volunteers.ToDictionary(one => one.Id, StringComparer.Ordinal);

    public ClaimsPrincipal User => user;

    public DateOnly Today => today;

    public IReadOnlyList<string> Programmes => user.Programmes;

    /// <summary>Those of the reader's programmes.</summary>
    public IReadOnlyList<Participant> Participants => participants;

    /// <summary>Those of the reader's programmes.</summary>
    public IReadOnlyList<Volunteer> Volunteers => volunteers;

    public string Participant(string id) => participantsById.TryGetValue(id, out var found) ? found.Name : id;

    public string Volunteer(string id) => volunteersById.TryGetValue(id, out var found) ? found.Name : id;

    /// <summary>Null if there is none, or it is not the reader's to see.</summary>
    public string? PhoneOfParticipant(string id) => participantsById.GetValueOrDefault(id) is { Phone.Length: > 0 } found ? found.Phone : null;

    /// <summary>Null if there is none, or it is not the reader's to see.</summary>
    public string? PhoneOfVolunteer(string id) => volunteersById.GetValueOrDefault(id) is { Phone.Length: > 0 } found ? found.Phone : null;

    public string Pair(Match match) => $"{Participant(match.ParticipantId)} · {Volunteer(match.VolunteerId)}";
}
