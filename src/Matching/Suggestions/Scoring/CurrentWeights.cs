using Matching.Database;
using Microsoft.Extensions.Options;

namespace Matching.Suggestions.Scoring;

/// <summary>
/// The weights that count now, for every process of the service and for the terminal alike: the newest version that an administrator
/// saved, or else those of appsettings, version 0. Asked of the table each time, by its key; nothing is remembered in between.
/// </summary>
public sealed class CurrentWeights(WeightsStore saved, IOptions<SuggestionSettings> settings)
{
    /// <exception cref="ArgumentException">There are no weights for that programme.</exception>
    public async Task<Weights> ForAsync(string programme) => (await saved.NewestAsync(programme))?.Weights ?? Shipped(programme);

    /// <summary>The same, as the transaction of a change sees it.</summary>
    public async Task<Weights> ForAsync(WriteScope scope, string programme) =>
        (await WeightsStore.NewestAsync(scope, programme))?.Weights ?? Shipped(programme);

    /// <summary>Version 0.</summary>
    /// <exception cref="ArgumentException">There are no weights for that programme.</exception>
    public Weights Shipped(string programme) => settings.Value.Weights.TryGetValue(programme, out var weights)
        ? new Weights(programme, version: 0, weights)
        : throw new ArgumentException($"There are no weights for a programme '{programme}'.", nameof(programme));
}
