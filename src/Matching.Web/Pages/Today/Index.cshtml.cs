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

    /// <summary>Lines of a block shown whole that say all they can; the others lead to the page that does.</summary>
    private const int MostCompleted = 50;
    private readonly Dictionary<TodayBlock, IReadOnlyList<TodayLine>> shown = [];

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

    public IReadOnlyList<TodayLine> Shown(TodayBlock block) => shown[block];

    public async Task OnGetAsync()
    {
        Day = await work.ReadAsync(User, All);
        foreach (var block in Enum.GetValues<TodayBlock>())
        {
            var isWhole = string.Equals(Whole, block.ToString(), StringComparison.OrdinalIgnoreCase);
            shown[block] = await CompleteAsync(Day.Lines[block].Take(isWhole ? int.MaxValue : MostLines));
        }

        var waiting = ParticipantRow.InOrder(Day.Waiting, Today, one => only.RuledOutBy(one, Today)?.Code).Where(row => row.WaitsFrom is not null).ToList();
        WaitingCount = waiting.Count;
        Longest = [.. waiting.Take(MostWaiting)];
        Open = OpenProposals();
    }

    private static async Task<IReadOnlyList<TodayLine>> CompleteAsync(IEnumerable<TodayLine> lines)
    {
        var completed = new List<TodayLine>();
        var many = 0;
        foreach (var line in lines)
        {
            completed.Add(line.Complete is { } complete && many++ < MostCompleted ? await complete() : line);
        }

        return completed;
    }

    private IReadOnlyList<OpenProposal> OpenProposals() =>
    [
        .. Day.Reader.Asked
            .Where(match => Day.IsShown(match.ParticipantId))
            .OrderBy(match => match.ProposedOn).ThenBy(match => match.Id, StringComparer.Ordinal)
            .Select(match => new OpenProposal(match, Day.Reader.Participant(match.ParticipantId), Day.Reader.Volunteer(match.VolunteerId))),
    ];
}
