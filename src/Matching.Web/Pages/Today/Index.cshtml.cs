using Matching.Matches;
using Matching.People;
using Matching.Suggestions.Eligibility;
using Matching.Web.Access;
using Matching.Web.Pages.People;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Today;

/// <summary>What a caseworker begins the day with: who is asked and has not answered, and who has waited longest.</summary>
public sealed class IndexModel(PeopleStore people, MatchStore matches, ParticipantOnly only, Clocks clocks) : PageModel
{
    private const int MostShown = 10;

    public sealed record OpenProposal(Match Match, string Participant, string Volunteer);

    public DateOnly Today => clocks.Today;

    public int WaitingCount { get; private set; }

    public IReadOnlyList<ParticipantRow> Longest { get; private set; } = [];

    public IReadOnlyList<OpenProposal> Open { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var mine = (await people.ParticipantsAsync()).Where(participant => User.MaySee(participant.Programme)).ToList();
        var waiting = ParticipantRow.InOrder(mine, Today, one => only.RuledOutBy(one, Today)?.Code).Where(row => row.WaitsFrom is not null).ToList();
        WaitingCount = waiting.Count;
        Longest = [.. waiting.Take(MostShown)];
        Open = await OpenAsync();
    }

    private async Task<IReadOnlyList<OpenProposal>> OpenAsync()
    {
        var proposals = new List<OpenProposal>();
        foreach (var match in await matches.ListAsync(User.Programmes, [MatchStates.Proposed, MatchStates.Accepted]))
        {
            var participant = await people.FindParticipantAsync(match.ParticipantId);
            var volunteer = await people.FindVolunteerAsync(match.VolunteerId);
            proposals.Add(new(match, User.NameOf(participant!), User.NameOf(volunteer!)));
        }

        return [.. proposals.OrderBy(proposal => proposal.Match.ProposedOn).ThenBy(proposal => proposal.Match.Id, StringComparer.Ordinal)];
    }
}
