using System.Collections.Concurrent;
using System.Text.Json;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Models;
using Microsoft.Extensions.Logging;

namespace Matching.Suggestions.Ranking.Use;

/// <summary>
/// Reads stored models, each once. One that this version of the service cannot read is told of in the log, once, and used no more: a list
/// must never wait for a model.
/// </summary>
public sealed partial class ReadModels(ModelStore models, Contestants contestants, CriteriaList criteria, ILogger<ReadModels> log)
{
    private readonly ConcurrentDictionary<string, UsableModel?> kept = new(StringComparer.Ordinal);

    /// <returns>Null if it cannot be read.</returns>
    public async Task<UsableModel?> FindAsync(string id)
    {
        if (!kept.TryGetValue(id, out var model) && await models.FindAsync(id) is { } stored)
        {
            model = Read(stored, await contestants.ForAsync(stored.Programme));
            kept.TryAdd(id, model);
        }

        return model;
    }

    private UsableModel? Read(StoredModel stored, IReadOnlyList<IRankingTrainer> trainers)
    {
        try
        {
            return trainers.FirstOrDefault(one => one.Code == stored.Contestant) is { } trainer
                ? UsableModel.Of(stored, trainer, criteria)
                : throw new JsonException($"Nobody reads models of '{stored.Contestant}'.");
        }
        catch (Exception e) when (e is JsonException or ArgumentException or KeyNotFoundException or InvalidOperationException)
        {
            LogUnreadable(stored.Id, stored.Programme, e);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Error, "Model {Id} of {Programme} cannot be read by this version. Lists go by the transparent score")]
    private partial void LogUnreadable(string id, string programme, Exception exception);
}
