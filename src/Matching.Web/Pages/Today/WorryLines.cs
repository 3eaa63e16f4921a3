using Matching.Matches;
using Matching.Matches.Worries;
using Matching.Web.Access;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Today;

/// <summary>Open worries, before everything else, and for those on duty alone: what others see must not tell that there is one.</summary>
public sealed class WorryLines(WorryStore worries, MatchStore matches, OnDuty onDuty) : TodaySource
{
    private static readonly Texts<TodayPageTexts> T = new();

    public override async Task<IReadOnlyList<TodayLine>> LinesAsync(TodayReader reader)
    {
        if (!onDuty.Includes(reader.User.SignInName))
        {
            return [];
        }

        var lines = new List<TodayLine>();
        foreach (var worry in await worries.OpenAsync())
        {
            var match = await matches.FindAsync(worry.MatchId);
            lines.Add(new TodayLine(
                TodayBlock.Late, worry.RaisedOn, match is null ? worry.MatchId : reader.Pair(match), T["line.worry." + worry.Side],
                new TodayButton(T["worry"], "/worries/worry/" + worry.Id)) { IsFirst = true });
        }

        return lines;
    }
}
