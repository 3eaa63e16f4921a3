using Matching.FollowUps;
using Matching.Matches;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.FollowUps;

/// <summary>A caseworker writes a line into the log of a match.</summary>
public sealed class MeetingModel(LogMeeting log, MatchStore matches, SubjectOfNote subjects, Clocks clocks) : FormPage
{
    private Match match = null!;

    [BindProperty(SupportsGet = true, Name = "match")]
    public string MatchId { get; set; } = "";

    [BindProperty]
    public string? Day { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    public string Names { get; private set; } = "";

    public string Today => TypedDay.InField(clocks.Today);

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var (day, words) = (TypedDay.Of(Day), FreeText.Of(Words));
        Mark(day is null, "Day", "not_a_day");
        Mark(day > clocks.Today || day < match.ProposedOn, "Day", "day_cannot_be");
        Mark(!MeetingKinds.All.Contains(Kind, StringComparer.Ordinal), "Kind", "choose_how");
        Mark(words?.Length > Matching.FollowUps.Meeting.LongestWords, "Words", "words_too_long");
        return Slips.Count > 0 ? Again() : await log.HandleAsync(MatchId, new FollowUpReply(null, day, Kind, words), User.Changes(clocks)) switch
        {
            FollowUpOutcome.Done => RedirectToPage("/Matches/Match", new { id = MatchId }),
            FollowUpOutcome.DayIsMissing => Again("Day", "not_a_day"),
            FollowUpOutcome.DayCannotBe => Again("Day", "day_cannot_be"),
            FollowUpOutcome.UnknownAnswer => Again("Kind", "choose_how"),
            FollowUpOutcome.WordsAreTooLong => Again("Words", "words_too_long"),
            _ => NotFound(),
        };
    }

    private async Task<bool> LoadAsync()
    {
        if (await matches.FindAsync(MatchId) is not { StartedOn: not null } found || !User.MaySee(found.Programme))
        {
            return false;
        }

        match = found;
        Names = await subjects.PairAsync(match, User);
        return true;
    }
}
