using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Scoring;
using Matching.Suggestions.Snapshots;
using Microsoft.Extensions.Options;

namespace Matching.Tests.Suggestions.Snapshots;

/// <summary>What somebody who has nothing but a snapshot can tell.</summary>
internal static class Replayed
{
    /// <summary>The candidates scored and put in order again from what is kept: volunteer and units, those in the list only.</summary>
    public static IReadOnlyList<(string Volunteer, int Units)> From(ListSnapshot kept)
    {
        var criteria = new CriteriaList(Options.Create(kept.Limits), Options.Create(new CitySettings { Districts = [.. kept.Districts] }));
        var scorer = new Scorer(criteria, new Weights(kept.Programme, kept.WeightsVersion, kept.Weights).Raising(kept.Raised));
        var byScore = kept.Rows.Where(row => row.Rank != Suggestion.NotInTheList)
            .Select(row => (row.Volunteer, Units: scorer.Total(kept.Participant, row.Profile), row.IsLoaded))
            .OrderByDescending(row => row.Units).ThenBy(row => row.Volunteer, StringComparer.Ordinal).ToList();
        if (byScore.FindIndex(row => !row.IsLoaded) is > 0 and var free)
        {
            var first = byScore[free];
            byScore.RemoveAt(free);
            byScore.Insert(0, first);
        }

        return [.. byScore.Select(row => (row.Volunteer, row.Units))];
    }
}
