using Matching.People;
using Matching.Suggestions.Ranking.Models;
using Matching.Suggestions.Ranking.Objections;
using Microsoft.Extensions.Options;

namespace Matching.Suggestions.Ranking.Use;

/// <summary>
/// Which model looks at a participant's list. Where the programme's switch is off nothing is asked of the database and no model is read.
/// </summary>
public sealed class ModelsInUse(ReadModels read, ModelStore models, ObjectionStore objections, IOptions<RankingUseSettings> settings)
{
    /// <summary>The model that looks at a programme's lists, and whether it orders them; null where the switch is off, or there is none.</summary>
    public async Task<(string Id, bool Orders)?> OfAsync(string programme)
    {
        var use = settings.Value.Of(programme);
        return use != RankingUse.Off && await models.InUseAsync(programme) is { } inUse
            ? (inUse.Id, use == RankingUse.On && inUse.State == ModelStates.Active)
            : null;
    }

    /// <returns>Null where none does: the switch is off, the participant objected, or there is no model that can be read.</returns>
    public async Task<ModelInUse?> ForAsync(Participant participant)
    {
        if (await OfAsync(participant.Programme) is not { } inUse
            || (await objections.OfAsync(Sides.Participant)).Contains(participant.Id)
            || await read.FindAsync(inUse.Id) is not { } model)
        {
            return null;
        }

        return new ModelInUse(model, inUse.Orders)
        {
            Objecting = await objections.OfAsync(Sides.Volunteer),
        };
    }
}
