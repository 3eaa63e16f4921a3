using Matching.People;
using Matching.Web.Access;
using Matching.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.People;

/// <summary>Left: who. Right: whom they could be matched with, and why.</summary>
public sealed class ParticipantModel(PeopleStore people, History history, Clocks clocks, Words words) : PageModel
{
    public Participant Participant { get; private set; } = null!;

    public ParticipantRow Row => new(Participant, clocks.Today);

    public IReadOnlyList<History.Line> Matches { get; private set; } = [];

    public IEnumerable<Fact> Facts =>
    [
        Fact.Of("age", Words.AgeBand(Participant.AgeIn(clocks.Today.Year))),
        Fact.Of("gender", Words.OfKnown("gender", Participant.Gender)),
        Fact.Of("segment", Words.OfKnown("segment", Participant.Segment)),
        Fact.Of("languages", Words.Languages(Participant.Languages)),
        Fact.Of("district", words.District(Participant.District)),
        Fact.Of("household", Participant.Household),
        Fact.Of("children", Participant.ChildrenUnder15?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Fact.Of("hopes", Words.Of("goal", Participant.Goals)),
        Fact.Of("work", Words.FieldOfWork(Participant.Occupation)),
        Fact.Of("interests", string.Join(", ", Participant.Interests)),
        Fact.Of("availability", Words.Of("slot", Participant.Availability)),
        Fact.Of("wants_gender", Words.OfKnown("wants", Participant.WantsGender)),
        Fact.Of("arrived", Say.Day(Participant.ArrivedOn, "")),
        Fact.Of("registered", Say.Day(Participant.RegisteredOn)),
        Fact.Of("consent", Say.Day(Participant.ConsentOn, "")),
        Fact.Of("contact", string.Join(", ", new[] { Participant.Phone, Participant.Email }.Where(way => !string.IsNullOrEmpty(way)))),
    ];

    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (await people.FindParticipantAsync(id) is not { } participant || !User.MaySee(participant.Programme))
        {
            return NotFound();
        }

        Participant = participant;
        Matches = await history.OfParticipantAsync(id);
        return Page();
    }
}
