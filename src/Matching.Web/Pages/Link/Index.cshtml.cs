using Matching.Matches;
using Matching.Messages;
using Matching.Surveys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Link;

/// <summary>The one short page behind a link in a mail. GET changes nothing; a POST carries the choice.</summary>
public sealed class IndexModel(OpenLink openLink, OpenSurvey openSurvey, AnswerByLink answer) : PageModel
{
    private const int LongestNote = 4000;

    [BindProperty(SupportsGet = true)]
    public string Token { get; init; } = "";

    /// <summary>yes or no; never filled in beforehand.</summary>
    [BindProperty]
    public string? Choice { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public Dictionary<string, string> Answers { get; set; } = [];

    public LinkVisit Visit { get; private set; } = new LinkVisit.Unknown();

    public SurveyVisit SurveyVisit { get; private set; } = new SurveyVisit.Unknown();

    /// <summary>What came of a POST; null while the page is only read.</summary>
    public string? Done { get; private set; }

    /// <summary>The field that needs another look, and why.</summary>
    public (string Field, string Problem)? Slip { get; private set; }

    public IReadOnlyList<string> Unanswered { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return Shown();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        if (SurveyVisit is SurveyVisit.Asked)
        {
            return await AnswerSurveyAsync();
        }

        if (Visit is not LinkVisit.Asked asked)
        {
            return Shown();
        }

        if (Choice is not ("yes" or "no"))
        {
            return Again("Choice", "choose_yes_or_no");
        }

        if (Note?.Length > LongestNote)
        {
            return Again("Note", "note_too_long");
        }

        var outcome = Choice == "yes"
            ? await answer.YesAsync(new LinkToken(Token), asked.Side)
            : await answer.NoAsync(new LinkToken(Token), Reason, Note, asked.Side);
        return await ShowAsync(outcome);
    }

    private async Task<IActionResult> ShowAsync(AnswerOutcome outcome)
    {
        switch (outcome)
        {
            case AnswerOutcome.Accepted:
                Done = "accepted";
                return Page();
            case AnswerOutcome.Started:
                Done = "started";
                return Page();
            case AnswerOutcome.Declined:
                Done = "declined";
                return Page();
            case AnswerOutcome.UnknownReason:
                return Again("Reason", "choose_reason");
            default:
                await LoadAsync();
                return Shown();
        }
    }

    private async Task<IActionResult> AnswerSurveyAsync()
    {
        switch (await answer.SurveyAsync(new LinkToken(Token), Answers))
        {
            case SurveyOutcome.Saved:
                Done = "survey_saved";
                return Page();
            case SurveyOutcome.Incomplete incomplete:
                Unanswered = incomplete.Questions;
                return Again("Answers", "answer_each_question");
            default:
                await LoadAsync();
                return Shown();
        }
    }

    private async Task LoadAsync()
    {
        var token = new LinkToken(Token);
        Visit = await openLink.HandleAsync(token);
        SurveyVisit = Visit is LinkVisit.Unknown ? await openSurvey.HandleAsync(token) : SurveyVisit;
    }

    private PageResult Again(string field, string problem)
    {
        Slip = (field, problem);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private PageResult Shown()
    {
        if (Visit is LinkVisit.Unknown && SurveyVisit is SurveyVisit.Unknown)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return Page();
    }
}
