using System.Globalization;
using Matching.People;
using Matching.Web.Access;
using Matching.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.People;

/// <summary>Who a host or mentor is, how many they take, and whom they have met.</summary>
public sealed class VolunteerModel(PeopleStore people, History history, Clocks clocks, Words words) : PageModel
{
    public Volunteer Volunteer { get; private set; } = null!;

    public VolunteerRow Row => new(Volunteer, clocks.Today);

    public IReadOnlyList<History.Line> Matches { get; private set; } = [];

    public IEnumerable<Fact> Facts =>
    [
        Fact.Of("places", Volunteer.PlacesLeft.ToString(CultureInfo.InvariantCulture)),
        Fact.Of("capacity", Volunteer.Capacity?.ToString(CultureInfo.InvariantCulture)),
        Fact.Of("vetted", Say.Day(Volunteer.VettedOn, "")),
        Fact.Of("certificate", Say.Day(Volunteer.ChildCertificateOn, "")),
        Fact.Of("age", Words.AgeBand(clocks.Today.Year - Volunteer.BirthYear)),
        Fact.Of("gender", Words.OfKnown("gender", Volunteer.Gender)),
        Fact.Of("languages", Words.Languages(Volunteer.Languages)),
        Fact.Of("district", words.District(Volunteer.District)),
        Fact.Of("work", Words.FieldOfWork(Volunteer.Occupation)),
        Fact.Of("sector", Volunteer.Sector),
        Fact.Of("offers", Words.Of("goal", Volunteer.Offers)),
        Fact.Of("hopes", Words.Of("goal", Volunteer.Hopes)),
        Fact.Of("interests", Say.List(Volunteer.Interests)),
        Fact.Of("availability", Words.Of("slot", Volunteer.Availability)),
        Fact.Of("accepts_gender", Words.OfKnown("wants", Volunteer.AcceptsGender)),
        Fact.Of("registered", Say.Day(Volunteer.RegisteredOn)),
        Fact.Of("consent", Say.Day(Volunteer.ConsentOn, "")),
        Fact.Of("contact", string.Join(", ", new[] { Volunteer.Phone, Volunteer.Email }.Where(way => !string.IsNullOrEmpty(way)))),
    ];

    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (await people.FindVolunteerAsync(id) is not { } volunteer || !User.MaySee(volunteer.Programme))
        {
            return NotFound();
        }

        Volunteer = volunteer;
        Matches = await history.OfVolunteerAsync(id, User);
        return Page();
    }
}
