using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.SetAside;

namespace Matching.Web.Pages.Suggestions;

/// <summary>Puts together what a page shows of one participant's list.</summary>
public sealed class ShowSuggestions(SuggestForParticipant suggest, SetAsideStore setAside, PeopleStore people)
{
    /// <returns>Null if there is no such participant.</returns>
    public async Task<ShownSuggestions?> ForAsync(string participant, int top, DateOnly today)
    {
        if (await suggest.HandleAsync(participant, Math.Clamp(top, 1, SuggestForParticipant.MostShown), today) is not SuggestOutcome.Suggested suggested)
        {
            return null;
        }

        var aside = new List<(CandidateSetAside, string)>();
        foreach (var candidate in await setAside.ForAsync(participant))
        {
            aside.Add((candidate, (await people.FindVolunteerAsync(candidate.VolunteerId))!.Name));
        }

        return new ShownSuggestions(suggested.List, suggested.Participant, aside, new Dictionary<string, string>(StringComparer.Ordinal))
        {
            Raised = suggested.List.Raised is null ? null : await EffectAsync(participant, suggested.List, today),
        };
    }

    private async Task<RaisedEffect?> EffectAsync(string participant, SuggestionList list, DateOnly today)
    {
        if (await suggest.WithoutRaisingAsync(participant, SuggestForParticipant.MostShown, today) is not SuggestOutcome.Suggested before)
        {
            return null;
        }

        var rankBefore = before.List.Suggestions.ToDictionary(one => one.Volunteer.Id, one => one.Rank, StringComparer.Ordinal);
        var first = list.Suggestions.Take(RaisedEffect.Looked).ToList();
        var ids = first.Select(one => one.Volunteer.Id).ToHashSet(StringComparer.Ordinal);
        return new RaisedEffect(
            [.. first.Select(one => new RaisedEffect.Mover(one.Volunteer.Name, rankBefore.TryGetValue(one.Volunteer.Id, out var rank) ? rank : null, one.Rank))],
            [.. before.List.Suggestions.Take(first.Count).Where(one => !ids.Contains(one.Volunteer.Id)).Select(one => one.Volunteer.Name)]);
    }
}
