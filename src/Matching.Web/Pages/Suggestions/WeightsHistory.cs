using System.Globalization;
using Matching.Suggestions;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Scoring;

namespace Matching.Web.Pages.Suggestions;

/// <summary>The versions of a programme's weights, newest first, each with what it changed.</summary>
public sealed class WeightsHistory(WeightsStore saved, CurrentWeights current)
{
    /// <param name="Version">From 0, which is the settings'.</param>
    /// <param name="Saved">Who, when and why; null for version 0.</param>
    /// <param name="Changes">"goals 3 → 4" for each criterion that differs from the version before.</param>
    public sealed record Line(int Version, WeightsVersion? Saved, Weights Weights, IReadOnlyList<string> Changes);

    public async Task<IReadOnlyList<Line>> OfAsync(string programme)
    {
        var shipped = current.Shipped(programme);
        var versions = await saved.HistoryAsync(programme);
        return [.. versions
            .Select((version, place) => new Line(
                version.Version, version, version.Weights, Changes(place + 1 < versions.Count ? versions[place + 1].Weights : shipped, version.Weights)))
            .Append(new Line(0, null, shipped, []))];
    }

    /// <summary>"goals 3 → 4" for each criterion that differs.</summary>
    public static IReadOnlyList<string> Changes(Weights before, Weights after) => [.. CriterionCodes.InOrder
        .Where(code => !before.Of(code).Equals(after.Of(code)))
        .Select(code => $"{SuggestionTexts.Sentences[$"criterion_{code}", CultureInfo.CurrentUICulture]} {WeightsForm.InWords(before.Of(code))} → {WeightsForm.InWords(after.Of(code))}")];
}
