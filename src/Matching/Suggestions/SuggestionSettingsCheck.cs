using System.Globalization;
using Matching.People;
using Matching.Suggestions.Scoring;
using Microsoft.Extensions.Options;

namespace Matching.Suggestions;

/// <summary>Says which setting cannot be meant, and what it would have to be.</summary>
public sealed class SuggestionSettingsCheck : IValidateOptions<SuggestionSettings>
{
    public ValidateOptionsResult Validate(string? name, SuggestionSettings options)
    {
        var slips = Limits(options).Concat(Programmes.All.SelectMany(programme => Of(programme, options))).ToList();
        return slips.Count > 0 ? ValidateOptionsResult.Fail(slips) : ValidateOptionsResult.Success;
    }

    private static IEnumerable<string> Limits(SuggestionSettings settings)
    {
        if (settings.Neutral is not (>= 0 and <= 1))
        {
            yield return Line($"Suggestions:Neutral must be 0 to 1; it is {settings.Neutral}.");
        }

        if (settings.SlotsThatAreEnough < 1)
        {
            yield return Line($"Suggestions:SlotsThatAreEnough must be 1 or more; it is {settings.SlotsThatAreEnough}.");
        }

        if (settings.DistanceLimitKm is not (> 0 and < double.PositiveInfinity))
        {
            yield return Line($"Suggestions:DistanceLimitKm must be above 0; it is {settings.DistanceLimitKm}.");
        }

        if (settings.AgeLimitYears is not (> 0 and < double.PositiveInfinity))
        {
            yield return Line($"Suggestions:AgeLimitYears must be above 0; it is {settings.AgeLimitYears}.");
        }
    }

    private static IEnumerable<string> Of(string programme, SuggestionSettings settings) =>
        settings.Weights.TryGetValue(programme, out var weights)
            ? WeightsCheck.Slips(programme, weights)
            : [$"Suggestions:Weights:{programme} is missing."];

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
