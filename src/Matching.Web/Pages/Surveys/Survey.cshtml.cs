using Matching.Surveys;
using Matching.Surveys.Answering;
using Matching.Surveys.Asking;
using Matching.Web.Access;
using Matching.Web.Pages.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Surveys;

/// <summary>One survey of one person, for a caseworker: send it, write down what was said, or close it.</summary>
public sealed class SurveyModel(SurveyDesk desk, InviteToSurvey invite, RecordSurvey record, CloseSurvey close, Clocks clocks) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public string Match { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Side { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Wave { get; set; } = "";

    [BindProperty]
    public Dictionary<string, string> Answers { get; set; } = [];

    [BindProperty]
    public string? How { get; set; }

    [BindProperty]
    public string? GivenOn { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public SurveyDesk.View Shown { get; private set; } = null!;

    public string Name => Side == Sides.Participant ? User.NameOf(Shown.Participant) : User.NameOf(Shown.Volunteer);

    public IReadOnlyList<string> Unanswered { get; private set; } = [];

    public DateOnly Today => clocks.Today;

    public bool IsDue => Waves.DueOn(Wave, Shown.Match) <= clocks.Today;

    public bool CanBeRecorded => IsDue && !Shown.Line.IsAnswered;

    public bool CanBeSent => CanBeRecorded && Shown.Line.Invitation is null;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostSendAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        return await invite.HandleAsync(Match, Side, Wave, User.Changes(clocks)) is InviteOutcome.Invited ? Back() : await ChangedAsync();
    }

    public async Task<IActionResult> OnPostCloseAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        return await close.HandleAsync(Match, Side, Wave, User.Changes(clocks, FreeText.Of(Reason))) switch
        {
            CloseSurveyOutcome.Closed => Back(),
            CloseSurveyOutcome.ReasonIsMissing => Again("Reason", "reason_missing"),
            CloseSurveyOutcome.ReasonIsTooLong => Again("Reason", "reason_too_long"),
            _ => await ChangedAsync(),
        };
    }

    public async Task<IActionResult> OnPostRecordAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var given = Answers.Select(answer => (answer.Key, Value: FreeText.Of(answer.Value))).Where(answer => answer.Value is not null)
            .ToDictionary(answer => answer.Key, answer => answer.Value!, StringComparer.Ordinal);
        if (CanBeRecorded && HasSlips(given))
        {
            return Again();
        }

        var day = TypedDay.Of(GivenOn) ?? clocks.Today;
        var survey = new DueSurvey(Match, Side, Wave, day);
        switch (await record.HandleAsync(survey, given, How ?? "", day, User.Changes(clocks)))
        {
            case RecordSurveyOutcome.Recorded:
                return Back();
            case RecordSurveyOutcome.Incomplete incomplete:
                Unanswered = incomplete.Questions;
                return Again("question-" + incomplete.Questions[0], "incomplete");
            case RecordSurveyOutcome.WordsAreTooLong:
                Unanswered = [Questions.Words];
                return Again("question-" + Questions.Words, "words_long");
            case RecordSurveyOutcome.UnknownWay:
                return Again("How", "how");
            case RecordSurveyOutcome.DayIsWrong:
                return Again("GivenOn", "day_outside");
            default:
                return await ChangedAsync();
        }
    }

    private bool HasSlips(Dictionary<string, string> given)
    {
        var day = TypedDay.Of(GivenOn);
        Mark(!Matching.Surveys.Answering.Response.RecordedWays.Contains(How, StringComparer.Ordinal), "How", "how");
        Mark(day is null, "GivenOn", "day");
        Mark(day > clocks.Today || day < Shown.Line.DueOn, "GivenOn", "day_outside");
        Unanswered = SurveyIntake.Missing(Shown.Texts, given);
        if (Unanswered.Count > 0)
        {
            Mark(isWrong: true, "question-" + Unanswered[0], "incomplete");
        }

        if (SurveyIntake.WordsAreTooLong(given))
        {
            Unanswered = [.. Unanswered, Questions.Words];
            Mark(isWrong: true, "question-" + Questions.Words, "words_long");
        }

        return Slips.Count > 0;
    }

    private RedirectToPageResult Back() => RedirectToPage(new { match = Match, side = Side, wave = Wave });

    private async Task<IActionResult> ChangedAsync()
    {
        await LoadAsync();
        return Again("Survey", "changed", StatusCodes.Status409Conflict);
    }

    private async Task<bool> LoadAsync()
    {
        if (await desk.FindAsync(Match, Side, Wave) is not { } found || !User.MaySee(found.Match.Programme))
        {
            return false;
        }

        Shown = found;
        return true;
    }
}
