using System.Security.Claims;
using Matching.People;
using Matching.Suggestions.Ranking.Objections;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Suggestions;

/// <summary>A caseworker notes that a person wants no computer model to rank them, or that they no longer mind.</summary>
public sealed class ObjectionModel(PeopleStore people, ObjectionStore objections, NoteObjection note, Clocks clocks) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Side { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Person { get; set; } = "";

    [BindProperty]
    public string? Reason { get; set; }

    public string Name { get; private set; } = "";

    /// <summary>What is noted already; null if nothing is.</summary>
    public Objection? Noted { get; private set; }

    public bool ReasonIsTooLong { get; private set; }

    /// <summary>The page of the person.</summary>
    public string BackPage => Side == Sides.Participant ? "/People/Participant" : "/People/Volunteer";

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync() => NoteAsync(objects: true);

    public Task<IActionResult> OnPostEndAsync() => NoteAsync(objects: false);

    private async Task<IActionResult> NoteAsync(bool objects)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (await note.HandleAsync(Side, Person, objects, User.Changes(clocks, FreeText.Of(Reason))) is ObjectionOutcome.ReasonIsTooLong)
        {
            ReasonIsTooLong = true;
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        return RedirectToPage(BackPage, null, new { id = Person }, "objection");
    }

    private async Task<bool> LoadAsync()
    {
        if (await NameAsync(User) is not { } name)
        {
            return false;
        }

        (Name, Noted) = (name, await objections.FindAsync(Side, Person));
        return true;
    }

    /// <returns>Null if there is no such person, or they are not the caller's to see.</returns>
    private async Task<string?> NameAsync(ClaimsPrincipal caller)
    {
        var (name, programme) = Side == Sides.Participant ? await people.FindParticipantAsync(Person) is { } participant ? (participant.Name, participant.Programme) : default
            : Side == Sides.Volunteer && await people.FindVolunteerAsync(Person) is { } volunteer ? (volunteer.Name, volunteer.Programme) : default;
        return programme is not null && caller.MaySee(programme) ? name : null;
    }
}
