using Matching.Matches;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Link;

/// <summary>What a volunteer reads before they answer: about the other one, and what the other one will read about them.</summary>
public sealed record VolunteerReads(AskedPage Page, AskedPage Mine, int Year, Words Words)
{
    public PersonOnPage Other => new(Page, Sides.Volunteer, Year, Words);

    public PersonOnPage Self => new(Mine, Sides.Participant, Year, Words);
}
