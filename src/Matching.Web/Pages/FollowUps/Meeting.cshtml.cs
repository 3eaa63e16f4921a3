using System.Globalization;
using Matching.FollowUps;
using Matching.Matches;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.FollowUps;

/// <summary>A caseworker writes a line into the log of a match.</summary>
public sealed class MeetingModel(LogMeeting log, MatchStore matches, SubjectOfNote subjects, Clocks clocks) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "match")]
    public string MatchId { get; set; } = "";

    [BindProperty]
    public string? Day { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    public string Names { get; private set; } = "";

    public (string Field, string Problem)? Slip { get; private set; }

    public string Today => clocks.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        DateOnly? day = DateOnly.TryParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var typed) ? typed : null;
        return await log.HandleAsync(MatchId, new FollowUpReply(null, day, Kind, FreeText.Of(Words)), User.Changes(clocks)) switch
        {
            FollowUpOutcome.Done => RedirectToPage("/Matches/Match", new { id = MatchId }),
            FollowUpOutcome.DayIsMissing => Again("Day", "not_a_day"),
            FollowUpOutcome.DayCannotBe => Again("Day", "day_cannot_be"),
            FollowUpOutcome.UnknownAnswer => Again("Kind", "choose_how"),
            FollowUpOutcome.WordsAreTooLong => Again("Words", "words_too_long"),
            _ => NotFound(),
        };
    }

    private PageResult Again(string field, string problem)
    {
        Slip = (field, problem);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task<bool> LoadAsync()
    {
        if (await matches.FindAsync(MatchId) is not { StartedOn: not null } match || !User.MaySee(match.Programme))
        {
            return false;
        }

        Names = await subjects.PairAsync(match, User);
        return true;
    }
}
