using Matching.Surveys;
using Matching.Surveys.Asking;
using Matching.Web.Localisation;
using Microsoft.Extensions.Options;

namespace Matching.Web.Pages.Today;

/// <summary>How many surveys fell due before their match was imported and wait for a decision: one line, which leads to their list.</summary>
public sealed class SurveyLines(DueSurveyStore due, IOptions<SurveySettings> settings) : TodaySource
{
    /// <summary>More than these are not counted on the day.</summary>
    private const int Most = 1000;
    private static readonly Texts<TodayPageTexts> T = new();

    public override async Task<IReadOnlyList<TodayLine>> LinesAsync(TodayReader reader)
    {
        var count = reader.Programmes.Count == 0
            ? 0
            : await due.CountLeftToDecideAsync(reader.Programmes, reader.Today, settings.Value.StartDays, Most + 1);
        if (count == 0)
        {
            return [];
        }

        var what = count == 1 ? T["line.surveys_earlier.one"]
            : count > Most ? T["line.surveys_earlier.many", Most]
            : T["line.surveys_earlier", count];
        return [new TodayLine(TodayBlock.Due, reader.Today, T["surveys.who"], what, new TodayButton(T["earlier"], "/surveys/earlier"))];
    }
}
