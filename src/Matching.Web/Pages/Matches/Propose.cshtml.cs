using Matching.Matches;
using Matching.Matches.Choices;
using Matching.People;
using Matching.Suggestions;
using Matching.Web.Access;
using Matching.Web.Localisation;
using Matching.Web.Pages.Link;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Matches;

/// <summary>What the volunteer will be asked, word for word, before it is sent.</summary>
public sealed class ProposeModel(PeopleStore people, ProposeChosen propose, SuggestForParticipant suggest, Clocks clocks, Words words) : PageModel
{
    private Participant participant = null!;
    private Volunteer volunteer = null!;

    public string ParticipantId => participant.Id;

    public string ParticipantName => participant.Name;

    public string VolunteerId => volunteer.Id;

    public string VolunteerName => volunteer.Name;

    /// <summary>What the volunteer will read.</summary>
    public VolunteerReads Preview => new(OpenLink.ForVolunteer(participant, volunteer), OpenLink.ForParticipant(participant, volunteer), clocks.Today.Year, words);

    /// <summary>Whether the question can reach the volunteer by mail.</summary>
    public bool HasMail => !string.IsNullOrEmpty(volunteer.Email);

    /// <summary>Who is proposed, as the list has them; null if a rule keeps them out of it.</summary>
    public Suggestion? Picked { get; private set; }

    /// <summary>Who stands first; null if nobody does.</summary>
    public Volunteer? First { get; private set; }

    /// <summary>Anybody but the first suggestion asks for a reason.</summary>
    public bool AsksForReason => Picked is { Rank: not 1 };

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public bool NoteIsTooLong { get; private set; }

    /// <summary>The field that needs another look, which is also the end of its sentence's key; null if none does.</summary>
    public string? Slip { get; private set; }

    /// <summary>Why it was not sent: the key of a sentence, and the rule that forbids it, if one does; null while nothing was refused.</summary>
    public (string Why, string? Rule)? Refusal { get; private set; }

    /// <summary>Says beforehand what is plain already; the rules are asked in the write.</summary>
    public async Task<IActionResult> OnGetAsync(string participant, string volunteer)
    {
        if (!await LoadAsync(participant, volunteer))
        {
            return NotFound();
        }

        await LookAtListAsync();
        Refusal = this.participant.OpenWith is not null ? ("taken", null) : this.volunteer.PlacesLeft <= 0 ? ("full", null) : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string participant, string volunteer)
    {
        if (!await LoadAsync(participant, volunteer))
        {
            return NotFound();
        }

        return await propose.HandleAsync(participant, volunteer, new ChoiceReason(Reason, FreeText.Of(Note)), User.Changes(clocks)) switch
        {
            ProposeOutcome.ReasonIsMissing => await AgainAsync(nameof(Reason)),
            ProposeOutcome.NoteIsMissing => await AgainAsync(nameof(Note)),
            ProposeOutcome.NoteIsTooLong => await AgainAsync(nameof(Note), tooLong: true),
            ProposeOutcome.Proposed proposed => RedirectToPage("/People/Participant", new { id = participant, asked = proposed.MatchId }),
            ProposeOutcome.VolunteerIsFull => Refused("full"),
            ProposeOutcome.ParticipantIsTaken => await TakenAsync(),
            ProposeOutcome.NotEligible refused => Refused("not_eligible", refused.Rule),
            _ => NotFound(),
        };
    }

    private async Task<PageResult> AgainAsync(string field, bool tooLong = false)
    {
        NoteIsTooLong = tooLong;
        await LookAtListAsync();
        Slip = field;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task LookAtListAsync()
    {
        if (await suggest.HandleAsync(participant.Id, 1, clocks.Today, volunteer.Id) is SuggestOutcome.Suggested { List: var list })
        {
            Picked = list.Also.SingleOrDefault();
            First = list.Suggestions.SingleOrDefault()?.Volunteer;
        }
    }

    /// <summary>Who sends twice has sent once: the page shows that these two are together.</summary>
    private async Task<IActionResult> TakenAsync() =>
        await people.FindParticipantAsync(ParticipantId) is { OpenWith: { } with } && with == volunteer.Id
            ? RedirectToPage("/People/Participant", new { id = ParticipantId })
            : Refused("taken");

    private PageResult Refused(string why, string? rule = null)
    {
        Refusal = (why, rule);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    /// <returns>False unless both exist in one programme that is the caller's.</returns>
    private async Task<bool> LoadAsync(string participantId, string volunteerId)
    {
        if (await people.FindParticipantAsync(participantId) is not { } one
            || await people.FindVolunteerAsync(volunteerId) is not { } other
            || one.Programme != other.Programme
            || !User.MaySee(one.Programme))
        {
            return false;
        }

        (participant, volunteer) = (one, other);
        return true;
    }
}
