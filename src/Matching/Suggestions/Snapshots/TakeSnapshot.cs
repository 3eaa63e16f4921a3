using Matching.People;
using Matching.Suggestions.Criteria;
using Microsoft.Extensions.Options;

namespace Matching.Suggestions.Snapshots;

/// <summary>Keeps what made a list, with the candidate who was picked from it.</summary>
public sealed class TakeSnapshot(IOptions<SuggestionSettings> settings, IOptions<CitySettings> city)
{
    /// <param name="participant">As they were when the list was made.</param>
    /// <param name="list">The list.</param>
    /// <param name="picked">The candidate picked, in the list or not; null if they are not eligible.</param>
    public ListSnapshot Of(Participant participant, SuggestionList list, Suggestion? picked)
    {
        var rows = list.Suggestions.Concat(picked is null ? [] : [picked]).DistinctBy(row => row.Volunteer.Id, StringComparer.Ordinal)
            .OrderBy(row => row.Rank == Suggestion.NotInTheList ? int.MaxValue : row.Rank).ToList();
        var districts = rows.Select(row => row.Volunteer.District).Append(participant.District).ToHashSet(StringComparer.Ordinal);
        return new ListSnapshot
        {
            Programme = list.Programme,
            Model = list.Model,
            ScoredBy = list.ScoredBy,
            On = list.On,
            WeightsVersion = list.WeightsVersion,
            Weights = list.Weights.ByCriterion,
            Raised = list.Raised,
            Limits = new SuggestionSettings
            {
                Neutral = settings.Value.Neutral,
                SlotsThatAreEnough = settings.Value.SlotsThatAreEnough,
                DistanceLimitKm = settings.Value.DistanceLimitKm,
                AgeLimitYears = settings.Value.AgeLimitYears,
            },
            Districts = [.. city.Value.Districts.Where(district => districts.Contains(district.Code))
                .Select(district => new District { Code = district.Code, Latitude = district.Latitude, Longitude = district.Longitude })],
            Participant = ParticipantProfile.Of(participant),
            Rows = [.. rows.Select(row => new ListSnapshot.Row(row.Volunteer.Id, row.Rank, row.Score.Units, row.IsLoaded, VolunteerProfile.Of(row.Volunteer))
            {
                Model = row.Model is { } seen ? new ListSnapshot.ModelRow(seen.Rank, seen.ScoreRank, seen.Score, seen.Features) : null,
            })],
        };
    }
}
