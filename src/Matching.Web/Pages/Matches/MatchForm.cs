using Matching.Matches;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Matches;

/// <summary>What the forms of a match send. Each fills in its own fields.</summary>
public abstract class MatchForm : FormPage
{
    /// <summary>The version of the match that the caseworker saw.</summary>
    [BindProperty]
    public int? Version { get; set; }

    /// <summary>Whose answer is written down.</summary>
    [BindProperty]
    public string? Side { get; set; }

    [BindProperty]
    public string? Answer { get; set; }

    [BindProperty]
    public string? GivenOn { get; set; }

    [BindProperty]
    public string? How { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public string? EndedOn { get; set; }

    [BindProperty]
    public string? EndedBy { get; set; }

    /// <summary>yes or no; empty while it is not decided.</summary>
    [BindProperty]
    public string? WaitsAgain { get; set; }

    /// <summary>Whether the others get a mail.</summary>
    [BindProperty]
    public bool Tells { get; set; }

    [BindProperty]
    public string? PlannedEndOn { get; set; }

    [BindProperty]
    public string? PausedUntil { get; set; }

    /// <summary>The mail that is sent again.</summary>
    [BindProperty]
    public string? Mail { get; set; }

    /// <summary>The form that was sent, and so stays open.</summary>
    public string? Sent { get; protected set; }

    /// <summary>What the sentence of the slip names, if anything.</summary>
    public string? SlipDetail { get; private set; }

    /// <summary>Notes a slip whose sentence names something.</summary>
    protected void Mark(bool isWrong, string field, string problem, string detail)
    {
        Mark(isWrong, field, problem);
        SlipDetail = isWrong ? detail : SlipDetail;
    }

    protected PageResult Again(string field, string problem, string? detail, int status = StatusCodes.Status400BadRequest)
    {
        SlipDetail = detail;
        return Again(field, problem, status);
    }

    /// <summary>Whoever sends on top of something they have not seen is shown it.</summary>
    protected PageResult Late() => Again("Match", "changed_meanwhile", StatusCodes.Status409Conflict);

    protected GivenAnswer Given(DateOnly on) => new(Side ?? "", Answer == MatchAnswer.Yes, on, How ?? "", string.IsNullOrEmpty(Reason) ? null : Reason, FreeText.Of(Note));

    protected MatchEnd Ending(DateOnly on) => new(on, Reason ?? "", EndedBy!, FreeText.Of(Note), WaitsAgain == MatchAnswer.Yes, Tells);
}
