using Matching.Database;
using Matching.People;
using Matching.Suggestions.Columns;
using Matching.Suggestions.Ranking.Use;
using Matching.Suggestions.Scoring;
using Matching.Suggestions.SetAside;

namespace Matching.Suggestions.Load;

/// <summary>Reads a programme's people, and the model in use. The loads of those who wait are worked out again only when somebody changed.</summary>
public sealed class ReadProgramme(PeopleStore people, SetAsideStore setAside, KeptVolunteers volunteers, ChangeCounts changes, ModelsInUse models)
{
    private readonly UntilChanged<WaitingWalk> walks = new(changes, ["volunteers", "participants", "excluded_pairs", "dismissed_candidates"]);

    public Task<VolunteerColumns> VolunteersAsync(string programme) => volunteers.OfAsync(programme);

    /// <summary>The learned model that looks at a participant's list; null where none does.</summary>
    public Task<ModelInUse?> ModelAsync(Participant participant) => models.ForAsync(participant);

    public async Task<ProgrammePeople> PeopleAsync(string programme) => new(
        await people.ParticipantsAsync(programme), await volunteers.OfAsync(programme), await setAside.NotToBePairedAsync(programme));

    /// <summary>The loads that those who wait longer than one participant put on volunteers.</summary>
    /// <param name="participant">Whom the walk ends before; somebody who does not wait comes after all who do.</param>
    /// <param name="weights">The programme's current weights: of one version, always the same.</param>
    /// <param name="on">The day judged.</param>
    public async Task<Loads> LoadsBeforeAsync(Participant participant, Weights weights, DateOnly on)
    {
        var walk = await walks.GetAsync(participant.Programme, (weights.Version, on), async () =>
            new WaitingWalk(new WaitingScores(await PeopleAsync(participant.Programme), weights, on)));
        return walk.Before(participant);
    }
}
