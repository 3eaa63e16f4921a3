using Matching.Matches;
using Matching.Suggestions.Eligibility;
using Matching.Web.Access;
using Matching.Web.Pages.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Today;

/// <summary>What a caseworker begins the day with: what is late, what is due, what came in; who is asked; who has waited longest.</summary>
public sealed class IndexModel(TodayWork work, ParticipantOnly only, Clocks clocks) : PageModel
{
    /// <summary>Rows of a block before it asks whether to show the rest.</summary>
    private const int MostLines = 20;
    private const int MostWaiting = 10;

    public sealed record OpenProposal(Match Match, string Participant, string Volunteer);

    /// <summary>The whole programme, or one's own cases and those that are nobody's.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    /// <summary>The block that is shown whole.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Whole { get; set; }

    public DateOnly Today => clocks.Today;

    public TodayPage Day { get; private set; } = null!;

    public int WaitingCount { get; private set; }

    public IReadOnlyList<ParticipantRow> Longest { get; private set; } = [];

    public IReadOnlyList<OpenProposal> Open { get; private set; } = [];

    public bool IsEmpty => Day.Lines.Count == 0;

    public IReadOnlyList<TodayLine> Shown(TodayBlock block) =>
        [.. Day.Lines[block].Take(string.Equals(Whole, block.ToString(), StringComparison.OrdinalIgnoreCase) ? int.MaxValue : MostLines)];

    public async Task OnGetAsync()
    {
        Day = await work.ReadAsync(User, All);
        var waiting = ParticipantRow.InOrder(Day.Waiting, Today, one => only.RuledOutBy(one, Today)?.Code).Where(row => row.WaitsFrom is not null).ToList();
        WaitingCount = waiting.Count;
        Longest = [.. waiting.Take(MostWaiting)];
        Open = OpenProposals();
    }

    private IReadOnlyList<OpenProposal> OpenProposals() =>
    [
        .. Day.Reader.Asked
            .Where(match => Day.IsShown(match.ParticipantId))
            .OrderBy(match => match.ProposedOn).ThenBy(match => match.Id, StringComparer.Ordinal)
            .Select(match => new OpenProposal(match, Day.Reader.Participant(match.ParticipantId), Day.Reader.Volunteer(match.VolunteerId))),
    ];
}
