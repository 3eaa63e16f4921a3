using System.Globalization;
using Matching.Matches;
using Matching.People;
using Matching.Surveys;
using Matching.Surveys.Asking;
using Matching.Web.Access;
using Matching.Web.Pages.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Matching.Web.Pages.Surveys;

/// <summary>Surveys that fell due before their match was imported: nothing is sent by itself, a caseworker decides about each.</summary>
public sealed class EarlierModel(DueSurveyStore due, MatchStore matches, PeopleStore people, Clocks clocks, IOptions<SurveySettings> settings) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 0, []);

    public async Task OnGetAsync()
    {
        var found = User.Programmes.Count == 0
            ? []
            : await due.LeftToDecideAsync([.. User.Programmes], clocks.Today, settings.Value.StartDays);
        (var shown, Paging) = Paging.Of(found, Number, []);
        var lines = new List<Line>();
        foreach (var survey in shown)
        {
            var match = (await matches.FindAsync(survey.MatchId))!;
            lines.Add(new Line(survey, match, await NameAsync(match, survey.Side)));
        }

        Lines = lines;
    }

    private async Task<string> NameAsync(Match match, string side) => side == Sides.Participant
        ? User.NameOf((await people.FindParticipantAsync(match.ParticipantId))!)
        : User.NameOf((await people.FindVolunteerAsync(match.VolunteerId))!);

    public sealed record Line(DueSurvey Survey, Match Match, string Name)
    {
        public string When => SurveyTexts.Wave(Survey.Wave, CultureInfo.CurrentUICulture);
    }
}
