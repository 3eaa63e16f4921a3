using System.Text.Json;
using Matching.People;
using Matching.Suggestions.Criteria;

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

    /// <summary>In the order shown; who was not in the list comes last, with <see cref="Suggestion.NotInTheList"/> for a rank.</summary>
    public required IReadOnlyList<Row> Rows { get; init; }

    /// <summary>One candidate as they were.</summary>
    public sealed record Row(string Volunteer, int Rank, int Units, bool IsLoaded, VolunteerProfile Profile);

    public string ToJson() => JsonSerializer.Serialize(this, Form);

    public static ListSnapshot FromJson(string text) => JsonSerializer.Deserialize<ListSnapshot>(text, Form)!;
}
