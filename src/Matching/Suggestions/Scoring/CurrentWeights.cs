using Microsoft.Extensions.Options;

namespace Matching.Suggestions.Scoring;

/// <summary>The weights that count now, for the service and the terminal alike: those of appsettings, version 0.</summary>
public sealed class CurrentWeights(IOptions<SuggestionSettings> settings)
{
    /// <exception cref="ArgumentException">There are no weights for that programme.</exception>
    public Weights For(string programme) => settings.Value.Weights.TryGetValue(programme, out var weights)
        ? new Weights(programme, version: 0, weights)
        : throw new ArgumentException($"There are no weights for a programme '{programme}'.", nameof(programme));
}
