using Matching.People;
using Matching.Rounds;

namespace Matching.Web.Tests.Load.Twice;

public sealed partial class Worlds
{
    private IReadOnlyList<Func<Task<(Visitor Visitor, string Address)>>> OfRounds =>
    [
        () => Task.FromResult((Caseworker, "/rounds/new")),
        async () => (Caseworker, "/rounds/round/" + await RoundAsync(ready: false)),
        async () => (Caseworker, "/rounds/round/" + await RoundAsync(ready: true)),
        async () => (Caseworker, "/rounds/round/" + await EditedRoundAsync()),
        async () => (Caseworker, await RoundChangeAsync()),
        async () => (Caseworker, "/rounds/commit/" + await RoundAsync(ready: true)),
        async () => (Caseworker, "/rounds/round/" + await FailedRoundAsync()),
        async () => (Caseworker, "/rounds/commit/" + await OvertakenRoundAsync()),
        async () => (Caseworker, "/rounds/throw-away/" + await ShortRoundAsync()),
    ];

    /// <summary>A draft of two pairs: everybody of the worlds before is taken.</summary>
    private async Task<string> RoundAsync(bool ready)
    {
        await SetAsync("UPDATE participants SET open_with = 'v1' WHERE open_with IS NULL; UPDATE volunteers SET places_left = 0");
        await NewPairAsync();
        await NewPairAsync();
        var id = await service.Get<StartRound>().HandleAsync(new RoundRequest(Programmes.Host), service.Change);
        if (ready)
        {
            await service.Get<RunSweeps>().All.Single(sweep => sweep.Name == "rounds").RunAsync();
        }

        return id;
    }

    private async Task<string> EditedRoundAsync()
    {
        var id = await RoundAsync(ready: true);
        var pair = (await service.Get<RoundResultStore>().FindAsync(id))!.Pairs[0];
        await service.Get<EditRound>().HandleAsync(
            id, 1, [new RoundEdit { Kind = EditKinds.Pin, ParticipantId = pair.ParticipantId, VolunteerId = pair.VolunteerId }], service.Change);
        await service.Get<RunSweeps>().All.Single(sweep => sweep.Name == "rounds").RunAsync();
        return id;
    }

    private async Task<string> RoundChangeAsync()
    {
        var id = await RoundAsync(ready: true);
        return $"/rounds/change?id={id}&participant={(await service.Get<RoundResultStore>().FindAsync(id))!.Pairs[0].ParticipantId}";
    }

    private async Task<string> FailedRoundAsync()
    {
        var id = await RoundAsync(ready: false);
        await SetAsync("UPDATE round_drafts SET state = @failed WHERE id = @id", new { id, failed = RoundStates.Failed });
        return id;
    }

    /// <summary>A draft without the lists of who is left: these are longer in every world.</summary>
    private async Task<string> ShortRoundAsync()
    {
        var id = await RoundAsync(ready: true);
        await SetAsync("DELETE FROM round_unmatched; DELETE FROM round_left_over");
        return id;
    }

    /// <summary>A draft with a volunteer who was taken since.</summary>
    private async Task<string> OvertakenRoundAsync()
    {
        var id = await RoundAsync(ready: true);
        await SetAsync("UPDATE volunteers SET places_left = 0 WHERE id = @VolunteerId", (await service.Get<RoundResultStore>().FindAsync(id))!.Pairs[0]);
        return id;
    }
}
