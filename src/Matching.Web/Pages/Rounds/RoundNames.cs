namespace Matching.Web.Pages.Rounds;

/// <summary>The names of people on a page, for a caller who may see them; the id where somebody is no longer there.</summary>
public sealed class RoundNames(IReadOnlyDictionary<string, string> participants, IReadOnlyDictionary<string, string> volunteers)
{
    public static readonly RoundNames None = new(new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));

    public string Participant(string id) => participants.GetValueOrDefault(id, id);

    public string Volunteer(string id) => volunteers.GetValueOrDefault(id, id);
}
