using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.SetAside;

namespace Matching.Web.Pages.Suggestions;

/// <summary>A list on a page.</summary>
/// <param name="List">What was found.</param>
/// <param name="Participant">As they were when the list was made.</param>
/// <param name="SetAside">Candidates set aside for this participant, with the name of each.</param>
/// <param name="Before">By volunteer id, a sentence on what was between the two before.</param>
public sealed record ShownSuggestions(
    SuggestionList List, Participant Participant, IReadOnlyList<(CandidateSetAside Candidate, string Name)> SetAside, IReadOnlyDictionary<string, string> Before)
{
    /// <summary>What raising a criterion changed of this list; null if none is raised.</summary>
    public RaisedEffect? Raised { get; init; }

    /// <summary>A candidate who was set aside a moment ago, if that is how we got here.</summary>
    public string? JustSetAside { get; init; }
}
