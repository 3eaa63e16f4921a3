using System.Text.Json;
using System.Text.Json.Serialization;
using Matching.People;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Ranking.Use;

namespace Matching.Suggestions.Snapshots;

/// <summary>
/// All that made the top of a list and the candidate who was picked: whoever holds it can score and order them again, whatever the people,
/// the weights and the settings have become since. No name, contact or gender is in it: no score had them.
/// </summary>
public sealed record ListSnapshot
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { Converters = { new TagsAsText() } };

    public required string Programme { get; init; }

    public required string Model { get; init; }

    public required DateOnly On { get; init; }

    public required int WeightsVersion { get; init; }

    /// <summary>By criterion, as saved; the raised one is not doubled in it.</summary>
    public required IReadOnlyDictionary<string, double> Weights { get; init; }

    public required string? Raised { get; init; }

    /// <summary>The limits of the criteria on that day.</summary>
    public required SuggestionSettings Limits { get; init; }

    /// <summary>Those that the people in it live in, with their centroids.</summary>
    public required IReadOnlyList<District> Districts { get; init; }

    public required ParticipantProfile Participant { get; init; }

    /// <summary>The learned model that looked at the list, whether it ordered it or scored unseen; not written where none did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ScoredBy? ScoredBy { get; init; }

    /// <summary>In the order shown; who was not in the list comes last, with <see cref="Suggestion.NotInTheList"/> for a rank.</summary>
    public required IReadOnlyList<Row> Rows { get; init; }

    /// <summary>One candidate as they were.</summary>
    public sealed record Row(string Volunteer, int Rank, int Units, bool IsLoaded, VolunteerProfile Profile)
    {
        /// <summary>What the model scored, in the order of its features, and what it gave; not written where it did not look.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public ModelRow? Model { get; init; }
    }

    /// <summary>What a model saw of a candidate and made of it.</summary>
    public sealed record ModelRow(int Rank, int ScoreRank, double Score, IReadOnlyList<double?> Features);

    public string ToJson() => JsonSerializer.Serialize(this, Form);

    public static ListSnapshot FromJson(string text) => JsonSerializer.Deserialize<ListSnapshot>(text, Form)!;
}
