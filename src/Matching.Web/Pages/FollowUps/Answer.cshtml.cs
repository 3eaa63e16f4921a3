using Matching.FollowUps;
using Matching.Matches;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.FollowUps;

/// <summary>A caseworker writes down what somebody answered by phone or in person, or closes the question.</summary>
public sealed class AnswerModel(RecordFollowUp record, MatchStore matches, SubjectOfNote subjects, Clocks clocks) : FormPage
{
    private Match match = null!;

    [BindProperty(SupportsGet = true, Name = "match")]
    public string MatchId { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Wave { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Side { get; set; } = "";

    [BindProperty]
    public string? Answer { get; set; }

    [BindProperty]
    public string? Day { get; set; }

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
        Mark(!FollowUpAnswers.To(Kind).Contains(Answer, StringComparer.Ordinal), "Answer", "choose_answer");
        Mark(day is null && (!string.IsNullOrEmpty(Day) || Answer is FollowUpAnswers.Met or FollowUpAnswers.Talked), "Day", "not_a_day");
        Mark(day > clocks.Today || day < match.ProposedOn, "Day", "day_cannot_be");
        Mark(words?.Length > Matching.FollowUps.Meeting.LongestWords, "Words", "words_too_long");
        return Slips.Count > 0 ? Again()
            : After(await record.HandleAsync(MatchId, Kind, Wave, Side, new FollowUpReply(Answer, day, Words: words), User.Changes(clocks)));
    }

    public async Task<IActionResult> OnPostCloseAsync() => await LoadAsync()
        ? After(await record.CloseAsync(MatchId, Kind, Wave, Side, User.Changes(clocks)))
        : NotFound();

    /// <summary>Who sends twice has sent once: the page of the match shows how it is.</summary>
    private IActionResult After(FollowUpOutcome outcome) => outcome switch
    {
        FollowUpOutcome.Done or FollowUpOutcome.AlreadyAnswered or FollowUpOutcome.Withdrawn => RedirectToPage("/Matches/Match", new { id = MatchId }),
        FollowUpOutcome.UnknownAnswer => Again("Answer", "choose_answer"),
        FollowUpOutcome.DayIsMissing => Again("Day", "not_a_day"),
        FollowUpOutcome.DayCannotBe => Again("Day", "day_cannot_be"),
        FollowUpOutcome.WordsAreTooLong => Again("Words", "words_too_long"),
        _ => NotFound(),
    };

    private async Task<bool> LoadAsync()
    {
        if (await matches.FindAsync(MatchId) is not { } found || !User.MaySee(found.Programme)
            || !FollowUpKinds.All.Contains(Kind, StringComparer.Ordinal) || !Sides.All.Contains(Side, StringComparer.Ordinal))
        {
            return false;
        }

        match = found;
        Names = await subjects.PairAsync(match, User);
        return true;
    }
}
