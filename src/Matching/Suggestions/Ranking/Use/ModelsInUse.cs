using System.Collections.Concurrent;
using Matching.People;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Models;
using Matching.Suggestions.Ranking.Objections;
using Microsoft.Extensions.Options;

namespace Matching.Suggestions.Ranking.Use;

/// <summary>
/// Which model looks at a participant's list. Where the programme's switch is off nothing is asked of the database and no model is read. A
/// model is read once and kept.
/// </summary>
public sealed class ModelsInUse(
    ModelStore models, Contestants contestants, CriteriaList criteria, ObjectionStore objections, IOptions<RankingUseSettings> settings)
{
    private readonly ConcurrentDictionary<string, UsableModel> kept = new(StringComparer.Ordinal);

    /// <returns>Null where none does: the switch is off, the participant objected, or there is no model.</returns>
    public async Task<ModelInUse?> ForAsync(Participant participant)
    {
        var use = settings.Value.Of(participant.Programme);
        if (use == RankingUse.Off
            || await models.InUseAsync(participant.Programme) is not { } inUse
            || (await objections.OfAsync(Sides.Participant)).Contains(participant.Id))
        {
            return null;
        }

        return new ModelInUse(await ReadAsync(inUse.Id), use == RankingUse.On && inUse.State == ModelStates.Active)
        {
            Objecting = await objections.OfAsync(Sides.Volunteer),
        };
    }

    private async Task<UsableModel> ReadAsync(string id)
    {
        if (kept.TryGetValue(id, out var model))
        {
            return model;
        }

        var stored = await models.FindAsync(id) ?? throw new InvalidOperationException($"There is no model {id}.");
        var trainer = (await contestants.ForAsync(stored.Programme)).FirstOrDefault(one => one.Code == stored.Contestant)
            ?? throw new InvalidOperationException($"Nobody reads models of '{stored.Contestant}'.");
        return kept.GetOrAdd(id, UsableModel.Of(stored, trainer, criteria));
    }
}
