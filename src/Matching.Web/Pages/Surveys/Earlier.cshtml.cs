using System.Globalization;
using Matching.Matches;
using Matching.Surveys;
using Matching.Surveys.Asking;
using Matching.Web.Access;
using Matching.Web.Pages.Matches;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Matching.Web.Pages.Surveys;

/// <summary>Surveys that fell due before their match was imported: nothing is sent by itself, a caseworker decides about each.</summary>
public sealed class EarlierModel(DueSurveyStore due, MatchStore matches, PairNames names, Clocks clocks, IOptions<SurveySettings> settings) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 0, []);

    public async Task OnGetAsync()
    {
        var (shown, total) = await PageAsync(Math.Clamp(Number, 1, 1_000_000));
        if (shown.Count == 0 && Number > 1)
        {
            // Behind the last page: the last one.
            total = await due.CountLeftToDecideAsync(User.Programmes, clocks.Today, settings.Value.StartDays, int.MaxValue);
            (shown, _) = await PageAsync(Paging.At(Number, total, []).Number);
        }

        Paging = Paging.At(Number, total, []);
        var of = (await matches.FindAllAsync(shown.Select(survey => survey.MatchId).Distinct(StringComparer.Ordinal), User.Programmes))
            .ToDictionary(match => match.Id, StringComparer.Ordinal);
        var called = await names.OfAsync(User, of.Values);
        Lines = [.. shown.Select(survey => new Line(survey, of[survey.MatchId], called.On(survey.Side, of[survey.MatchId])))];
    }

    private Task<(IReadOnlyList<DueSurvey> Shown, int Total)> PageAsync(int number) =>
        due.LeftToDecideAsync(User.Programmes, clocks.Today, settings.Value.StartDays, (number - 1) * Paging.Size, Paging.Size);

    public sealed record Line(DueSurvey Survey, Match Match, string Name)
    {
        public string When => SurveyTexts.Wave(Survey.Wave, CultureInfo.CurrentUICulture);
    }
}
