using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Ranking.Use;

namespace Matching.Suggestions;

/// <summary>
/// One list as one JSON document. Keys and their order are relied on from outside; new ones come after the old.
/// Numbers round-trip: points and score are units ÷ 500.
/// </summary>
public static class SuggestJson
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        NewLine = "\n",
    };

    public static string Of(SuggestionList list, CultureInfo culture) => JsonSerializer.Serialize(
        new
        {
            list.Participant,
            list.Model,
            Suggestions = list.Suggestions.Select(suggestion => WithModel(Row(suggestion, culture), suggestion.Model, culture)),
            list.Volunteers,
            list.Eligible,
            Excluded = list.Excluded.Select(Row),
            Alone = list.Alone.Select(Row),
            Adds = list.Adds.Select(Row),
            AsOf = list.On,
            list.WeightsVersion,
            Accounting = Accounting.Sentence(list, culture),
            Help = Accounting.Help(list, culture),
            list.SetAside,
            list.Raised,
            Changes = list.Changes.Select(change => new { change.Change, change.Value, change.Count, Text = ListChangeWords.Sentence(change, list.Programme, culture) }),
        },
        Form);

    /// <summary>What a model that orders the list says comes last; otherwise the row stays as it is.</summary>
    private static object WithModel(object row, ModelView? seen, CultureInfo culture)
    {
        if (seen is not { Orders: true })
        {
            return row;
        }

        var more = JsonSerializer.SerializeToNode(row, Form)!.AsObject();
        more["modelRank"] = seen.Rank;
        more["scoreRank"] = seen.ScoreRank;
        more["modelScore"] = seen.Score;
        more["modelBase"] = seen.Base;
        more["modelParts"] = JsonSerializer.SerializeToNode(
            seen.Parts.Select(part => new { part.Feature, part.Value, part.Gives, Name = ModelWords.Name(part.Feature, culture) }), Form);
        if (seen.Chances is { } chances)
        {
            more["modelChances"] = JsonSerializer.SerializeToNode(new { chances.SaysYes, chances.Lasts }, Form);
        }

        more["modelReason"] = ModelWords.Sentence(seen, culture);
        return more;
    }

    private static object Row(Suggestion suggestion, CultureInfo culture) => new
    {
        Volunteer = suggestion.Volunteer.Id,
        suggestion.Rank,
        Score = suggestion.Score.Points,
        Parts = suggestion.Score.Parts.Select(part => new { part.Criterion, part.Value, part.Weight, part.Points, part.Known }),
        Counterfactuals = suggestion.Counterfactuals.Select(change => new
        {
            change.Criterion,
            change.Change,
            change.Value,
            change.Rank,
            Text = Reasons.Sentence(change, suggestion, culture),
        }),
        suggestion.UnknownRules,
        Reason = Reasons.Sentence(suggestion, culture),
        Loaded = suggestion.IsLoaded,
        // Both sides' shares, whose mean is the criterion goals.
        Goals = new { Participant = suggestion.BothSides.Offered, Volunteer = suggestion.BothSides.Hoped },
        Facts = suggestion.Score.Parts.Select(part => new { part.Criterion, Text = FactWords.Of(part, suggestion.Facts, culture) }),
    };

    private static object Row(RuleCount count) => new { count.Rule, count.Count };
}
