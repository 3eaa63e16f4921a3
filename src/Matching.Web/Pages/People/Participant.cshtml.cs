using Matching.People;
using Matching.Suggestions;
using Matching.Web.Access;
using Matching.Web.Localisation;
using Matching.Web.Pages.Suggestions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.People;

/// <summary>Left: who. Right: whom they could be matched with, and why.</summary>
public sealed class ParticipantModel(PeopleStore people, History history, ShowSuggestions suggest, Clocks clocks, Words words) : PageModel
{
    public Participant Participant { get; private set; } = null!;

    public ParticipantRow Row => new(Participant, clocks.Today);

    public IReadOnlyList<History.Line> Matches { get; private set; } = [];

    public ShownSuggestions Suggestions { get; private set; } = null!;

    /// <summary>How many suggestions are asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public int Top { get; set; } = SuggestForParticipant.DefaultTop;

    /// <summary>The match that was proposed a moment ago, if that is how we got here.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Asked { get; set; }

    /// <summary>Who was set aside a moment ago, if that is how we got here.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Aside { get; set; }

    /// <summary>An open proposal or a running match: while there is one, nobody else is suggested.</summary>
    public History.Line? Open => Matches.FirstOrDefault(line => line.Match.IsOpen);

    /// <summary>The latest match with each volunteer that came to an end or to nothing: to be known before they are asked again.</summary>
    public IEnumerable<History.Line> Before => Matches
        .Where(line => !line.Match.IsOpen)
        .DistinctBy(line => line.OtherId, StringComparer.Ordinal);

    /// <summary>Whether somebody has said of each match that ended here if they wait for another.</summary>
    public bool WaitingIsDecided => Matches.All(line => line.Match.IsWaitingDecided) && Matches.Any(line => line.Match.WaitingDecidedOn is not null);

    public bool WasJustAsked => Open is { } open && open.Match.Id == Asked;

    public IEnumerable<Fact> Facts =>
    [
        Fact.Of("age", Words.AgeBand(Participant.AgeIn(clocks.Today.Year))),
        Fact.Of("gender", Words.OfKnown("gender", Participant.Gender)),
        Fact.Of("segment", Words.OfKnown("segment", Participant.Segment)),
        Fact.Of("languages", Words.Languages(Participant.Languages)),
        Fact.Of("district", words.District(Participant.District)),
        Fact.Of("household", Words.OfKnown("household", Participant.Household)),
        Fact.Of("children", Participant.ChildrenUnder15?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Fact.Of("hopes", Words.Of("goal", Participant.Goals)),
        Fact.Of("work", Words.FieldOfWork(Participant.Occupation)),
        Fact.Of("interests", Say.List(Participant.Interests)),
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

        if (await suggest.ForAsync(id, Top, clocks.Today) is not { } suggestions)
        {
            return NotFound();
        }

        Participant = participant;
        Matches = await history.OfParticipantAsync(id, User);
        Suggestions = suggestions with { JustSetAside = Aside };
        return Page();
    }
}
