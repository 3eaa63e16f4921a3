using Matching.Audit;
using Matching.Database;
using Matching.People;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.SetAside;

namespace Matching.Rounds;

/// <summary>Pins, forbids or releases pairs of a draft, which is then worked out again. A swap is two pins made together.</summary>
public sealed class EditRound(MatchingDatabase database, EligibilityRules rules)
{
    /// <param name="id">The draft.</param>
    /// <param name="version">The version that the caseworker saw.</param>
    /// <param name="edits">Made together, and undone together.</param>
    /// <param name="change">Who, when and why.</param>
    public Task<EditOutcome> HandleAsync(string id, int version, IReadOnlyList<RoundEdit> edits, Change change) =>
        database.WriteAsync(async scope =>
        {
            if (await RoundStore.FindAsync(scope, id) is not { } round)
            {
                return scope.GiveUp<EditOutcome>(new EditOutcome.NotFound());
            }

            if (!await RoundStore.ReopenAsync(scope, id, version))
            {
                return scope.GiveUp<EditOutcome>(new EditOutcome.ChangedMeanwhile());
            }

            var all = new RoundEdits((await RoundStore.EditsAsync(scope, id)).Concat(edits));
            if (await RefusalAsync(scope, round, all, edits) is { } refusal)
            {
                return scope.GiveUp(refusal);
            }

            await RoundStore.AddEditsAsync(scope, id, round.Version, change.Who, await WithOwnAsync(scope, id, edits));
            foreach (var edit in edits)
            {
                await AuditLog.WriteAsync(scope, change, $"round.{edit.Kind}", id, $"{edit.ParticipantId} + {edit.VolunteerId}");
            }

            return new EditOutcome.Edited(round.Version + 1);
        });

    /// <summary>Gives one participant's volunteer to the other, and the other's to the first.</summary>
    public static IReadOnlyList<RoundEdit> Swap(RoundPair one, RoundPair other) =>
    [
        new() { Kind = EditKinds.Pin, ParticipantId = one.ParticipantId, VolunteerId = other.VolunteerId },
        new() { Kind = EditKinds.Pin, ParticipantId = other.ParticipantId, VolunteerId = one.VolunteerId },
    ];

    /// <summary>Each pin with whether the round had found the pair itself: followed, or overridden.</summary>
    private static async Task<IReadOnlyList<RoundEdit>> WithOwnAsync(WriteScope scope, string id, IReadOnlyList<RoundEdit> edits)
    {
        var all = new List<RoundEdit>();
        foreach (var edit in edits)
        {
            all.Add(edit.Kind == EditKinds.Pin
                ? edit with { Own = await RoundResultStore.HasPairAsync(scope, id, edit.ParticipantId, edit.VolunteerId) }
                : edit);
        }

        return all;
    }

    /// <summary>Only what is pinned is looked at here: the rest is the solver's. All is looked at again when the draft is committed.</summary>
    private async Task<EditOutcome?> RefusalAsync(WriteScope scope, Round round, RoundEdits all, IReadOnlyList<RoundEdit> made)
    {
        foreach (var edit in made)
        {
            var participant = await PeopleStore.FindParticipantAsync(scope, edit.ParticipantId);
            var volunteer = await PeopleStore.FindVolunteerAsync(scope, edit.VolunteerId);
            if (participant?.Programme != round.Programme || volunteer?.Programme != round.Programme || participant.WaitsFrom(round.AsOf) is null)
            {
                return new EditOutcome.NotFound();
            }

            if (edit.Kind != EditKinds.Pin)
            {
                continue;
            }

            var excluded = await PeopleStore.AreExcludedAsync(scope, participant.Id, volunteer.Id);
            var verdict = rules.Judge(new Pair(participant, volunteer, round.AsOf, excluded));
            if (!verdict.IsEligible)
            {
                return new EditOutcome.NotEligible(participant.Id, volunteer.Id, rules.InOrder[verdict.Fails.First].Code);
            }

            if (await SetAsideStore.HoldsAsync(scope, participant.Id, volunteer.Id))
            {
                return new EditOutcome.IsSetAside(participant.Id, volunteer.Id);
            }

            if (all.Pins.Count(pin => pin.Value == volunteer.Id) > volunteer.PlacesLeft)
            {
                return new EditOutcome.VolunteerIsFull(volunteer.Id);
            }
        }

        return null;
    }
}
