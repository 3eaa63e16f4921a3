using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Matching.Suggestions.Scoring;

namespace Matching.Rounds;

/// <summary>
/// A round as one JSON document. Keys and their order are relied on from outside; new ones come after the old.
/// Scores, totals, bound and gap are points (units ÷ 500) and round-trip. Pairs stand in ordinal order of the participant's id.
/// </summary>
public static class RoundJson
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <param name="request">What was asked for.</param>
    /// <param name="asOf">The day judged.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="committed">The draft's id, if it was committed; its pairs then say what became of them.</param>
    /// <param name="culture">The language of reasons.</param>
    public static string Of(RoundRequest request, DateOnly asOf, RoundResult result, string? committed, CultureInfo culture)
    {
        var figures = result.Figures;
        return JsonSerializer.Serialize(
            new
            {
                Objective = ObjectiveCodes.Code(request.Objective),
                Pairs = result.Pairs.Select(pair => new { Participant = pair.ParticipantId, Volunteer = pair.VolunteerId, Score = pair.Points }),
                figures.Total,
                figures.Bound,
                figures.Gap,
                figures.FirstComeTotal,
                Unmatched = result.Unmatched.Select(unmatched => unmatched.ParticipantId),
                Seconds = new { Score = figures.ScoreSeconds, Solve = figures.SolveSeconds },
                figures.Proven,
                figures.Passes,
                figures.FirstComePairs,
                MinScore = request.MinimumScore,
                request.WaitingBonus,
                AsOf = asOf,
                figures.Waiting,
                figures.OpenElsewhere,
                Lowest = result.LowestUnits / Score.UnitsPerPoint,
                result.MeanWaitedDays,
                Reasons = result.Unmatched.Select(unmatched => new
                {
                    Participant = unmatched.ParticipantId, unmatched.Reason, unmatched.Rule, Count = unmatched.Counted, Text = RoundTexts.Why(unmatched, culture),
                    unmatched.Part, unmatched.Reach, unmatched.FreeBelow, BestFree = unmatched.BestFreeId, BestFreeScore = unmatched.BestFreePoints,
                }),
                LeftOver = result.LeftOver.Select(left => new
                {
                    Volunteer = left.VolunteerId, left.Places, left.Reason, left.Rule, Count = left.Counted, Text = RoundTexts.Why(left, culture),
                }),
                Groups = result.Groups.Select(group => new
                {
                    group.Attribute, Group = group.Code, N = group.People, group.Matched, group.Share, group.MeanScore, group.MeanWaitedDays, group.Judged, group.FourFifths,
                }),
                FairVariants = result.Variants.Select(variant => new
                {
                    variant.Attribute, Total = variant.TotalUnits / Score.UnitsPerPoint, variant.Pairs,
                    Price = (figures.TotalUnits - variant.TotalUnits) / Score.UnitsPerPoint, variant.ShareBefore, variant.ShareAfter, variant.Reached,
                }),
                Committed = committed is null ? null : Commit(committed, result),
            },
            Form);
    }

    private static object Commit(string round, RoundResult result) => new
    {
        Round = round,
        Proposed = result.Pairs.Where(pair => pair.Outcome == PairOutcomes.Proposed)
            .Select(pair => new { Participant = pair.ParticipantId, Volunteer = pair.VolunteerId, Match = pair.MatchId }),
        NotPossible = result.Pairs.Where(pair => pair.Outcome != PairOutcomes.Proposed)
            .Select(pair => new { Participant = pair.ParticipantId, Volunteer = pair.VolunteerId, Reason = pair.Outcome, pair.Rule }),
    };
}
