using Matching.People;

namespace Matching.Web.Pages.Rounds;

/// <summary>The names of a programme's people, for a caller who may see them; the id where somebody is no longer there.</summary>
public sealed class RoundNames(IEnumerable<Participant> participants, IEnumerable<Volunteer> volunteers)
{
    private readonly Dictionary<string, string> participantNames = participants.ToDictionary(person => person.Id, person => person.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, string> volunteerNames = volunteers.ToDictionary(person => person.Id, person => person.Name, StringComparer.Ordinal);

    public string Participant(string id) => participantNames.GetValueOrDefault(id, id);

    public string Volunteer(string id) => volunteerNames.GetValueOrDefault(id, id);
}
