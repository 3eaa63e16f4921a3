using System.Globalization;
using Matching.Matches;

namespace Matching.Surveys;

/// <summary>The surveys of a running match whose day is still to come and that somebody has still to answer.</summary>
public sealed class SurveysAhead(SurveysOfMatch surveys) : StepsAhead
{
    public override async Task<IReadOnlyList<TimelineStep>> OfAsync(Match match, DateOnly today)
    {
        if (match.State != MatchStates.Active)
        {
            return [];
        }

        var known = await surveys.OfAsync(match);
        return
        [
            .. from wave in Waves.All
               let months = Waves.MonthsOf(wave)
               let due = Waves.DueOn(wave, match)
               where months > 0 && due >= today && Waves.SidesOf(wave).Any(side => !known.IsAnswered(side, wave))
               select new TimelineStep(due.Value, "due.survey", IsAhead: true, Detail: months.Value.ToString(CultureInfo.InvariantCulture)),
        ];
    }
}
