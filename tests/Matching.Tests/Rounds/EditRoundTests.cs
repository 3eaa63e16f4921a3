using Matching.Rounds;
using Matching.Suggestions.SetAside;
using Matching.TestData;

namespace Matching.Tests.Rounds;

public sealed class EditRoundTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_pinned_pair_stands_although_another_would_be_better_and_undoing_brings_the_better_one_back(string engine)
    {
        await using var city = await RoundCity.WithPairsAsync(engine, 3);
        var round = await city.DraftAsync();
        var best = (await city.ResultAsync(round)).Figures.TotalUnits;

        (await city.EditAsync(round, (EditKinds.Pin, "p1", "v2"))).ShouldBe(new EditOutcome.Edited(2));
        await city.SweepAsync();

        var pinned = await city.ResultAsync(round);
        pinned.Pairs.Single(pair => pair.ParticipantId == "p1").ShouldSatisfyAllConditions(p => p.VolunteerId.ShouldBe("v2"), p => p.Pinned.ShouldBeTrue());
        pinned.Pairs.Count.ShouldBe(3);
        pinned.Figures.TotalUnits.ShouldBeLessThan(best);
        pinned.Figures.Version.ShouldBe(2);

        (await city.Room.Get<UndoEdit>().HandleAsync(round.Id, 2, city.Karen)).ShouldBe(new EditOutcome.Edited(3));
        await city.SweepAsync();
        (await city.ResultAsync(round)).Figures.TotalUnits.ShouldBe(best);
        (await city.Room.Get<UndoEdit>().HandleAsync(round.Id, 3, city.Karen)).ShouldBeOfType<EditOutcome.NothingToUndo>();
        (await city.Rounds.FindAsync(round.Id))!.State.ShouldBe(RoundStates.Ready);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_forbidden_pair_is_not_made_and_whoever_suits_nobody_else_is_told_why(string engine)
    {
        await using var city = await RoundCity.CreateAsync(engine);
        await city.Database.AddAsync(RoundCity.Newcomer("p1", "chess"));
        await city.Database.AddAsync(RoundCity.Host("v1", "chess"));
        var round = await city.DraftAsync();

        await city.EditAsync(round, (EditKinds.Forbid, "p1", "v1"));
        await city.SweepAsync();

        var result = await city.ResultAsync(round);
        result.Pairs.ShouldBeEmpty();
        result.Unmatched.ShouldHaveSingleItem().Reason.ShouldBe(UnmatchedReasons.Forbidden);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_swap_gives_each_the_others_volunteer_and_is_undone_as_one(string engine)
    {
        await using var city = await RoundCity.WithPairsAsync(engine, 3);
        var round = await city.DraftAsync();
        var pairs = (await city.ResultAsync(round)).Pairs;

        var swap = EditRound.Swap(pairs[0], pairs[1]);
        (await city.Room.Get<EditRound>().HandleAsync(round.Id, round.Version, swap, city.Karen)).ShouldBeOfType<EditOutcome.Edited>();
        await city.SweepAsync();
        (await city.PairsAsync(round)).ShouldBe(new Dictionary<string, string> { ["p1"] = "v2", ["p2"] = "v1", ["p3"] = "v3" }, ignoreOrder: true);

        await city.Room.Get<UndoEdit>().HandleAsync(round.Id, 2, city.Karen);
        await city.SweepAsync();
        (await city.PairsAsync(round))["p1"].ShouldBe("v1");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Of_two_caseworkers_who_edit_the_same_draft_the_second_is_told(string engine)
    {
        await using var city = await RoundCity.WithPairsAsync(engine, 3);
        var round = await city.DraftAsync();

        var outcomes = await Task.WhenAll(
            Task.Run(() => city.EditAsync(round, (EditKinds.Pin, "p1", "v2"))), Task.Run(() => city.EditAsync(round, (EditKinds.Pin, "p1", "v3"))));

        outcomes.OfType<EditOutcome.Edited>().Count().ShouldBe(1);
        outcomes.OfType<EditOutcome.ChangedMeanwhile>().Count().ShouldBe(1);
        (await city.Rounds.EditsAsync(round.Id)).Count.ShouldBe(1);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_pin_that_a_rule_forbids_or_for_which_there_is_no_place_is_refused_and_nothing_is_kept(string engine)
    {
        await using var city = await RoundCity.WithPairsAsync(engine, 2);
        await city.Database.AddAsync(RoundCity.Host("v9", "chess") with { VettedOn = null });
        var round = await city.DraftAsync();

        (await city.EditAsync(round, (EditKinds.Pin, "p1", "v9"))).ShouldBe(new EditOutcome.NotEligible("p1", "v9", "vetted"));
        (await city.EditAsync(round, (EditKinds.Pin, "p1", "v1"), (EditKinds.Pin, "p2", "v1"))).ShouldBe(new EditOutcome.VolunteerIsFull("v1"));
        (await city.EditAsync(round, (EditKinds.Pin, "nobody", "v1"))).ShouldBeOfType<EditOutcome.NotFound>();
        (await city.EditAsync(round with { Id = "r-none" }, (EditKinds.Pin, "p1", "v1"))).ShouldBeOfType<EditOutcome.NotFound>();

        (await city.Rounds.EditsAsync(round.Id)).ShouldBeEmpty();
        (await city.Rounds.FindAsync(round.Id))!.ShouldSatisfyAllConditions(r => r.State.ShouldBe(RoundStates.Ready), r => r.Version.ShouldBe(1));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_pin_that_can_no_longer_stand_when_the_draft_is_worked_out_again_is_named(string engine)
    {
        await using var city = await RoundCity.WithPairsAsync(engine, 3);
        var round = await city.DraftAsync();
        await city.EditAsync(round, (EditKinds.Pin, "p1", "v2"));
        await city.SweepAsync();
        await city.Database.WriteAsync(scope => Dapper.SqlMapper.ExecuteAsync(
            scope.Connection, "UPDATE volunteers SET vetted_on = NULL WHERE id = 'v2'", transaction: scope.Transaction));

        await city.EditAsync(round with { Version = 2 }, (EditKinds.Forbid, "p3", "v1"));
        await city.SweepAsync();

        var result = await city.ResultAsync(round);
        result.DroppedPins.ShouldHaveSingleItem().Reason.ShouldBe(DroppedPin.NotEligible);
        result.Pairs.ShouldNotContain(pair => pair.VolunteerId == "v2");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_volunteer_who_was_set_aside_for_the_participant_is_brought_back_before_they_are_pinned(string engine)
    {
        await using var city = await RoundCity.WithPairsAsync(engine, 3);
        await city.Room.Get<SetAsideCandidate>().HandleAsync("p1", "v2", city.Karen);
        var round = await city.DraftAsync();

        (await city.EditAsync(round, (EditKinds.Pin, "p1", "v2"))).ShouldBe(new EditOutcome.IsSetAside("p1", "v2"));
        (await city.EditAsync(round, (EditKinds.Pin, "p2", "v1"), (EditKinds.Pin, "p1", "v2"))).ShouldBe(new EditOutcome.IsSetAside("p1", "v2"));
        (await city.Rounds.EditsAsync(round.Id)).ShouldBeEmpty();

        await city.Room.Get<BringBackCandidate>().HandleAsync("p1", "v2", city.Karen);
        (await city.EditAsync(round, (EditKinds.Pin, "p1", "v2"))).ShouldBe(new EditOutcome.Edited(2));
        await city.SweepAsync();
        (await city.PairsAsync(round))["p1"].ShouldBe("v2");
        (await city.ResultAsync(round)).DroppedPins.ShouldBeEmpty();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_pin_whose_volunteer_was_set_aside_afterwards_is_named_with_that_reason(string engine)
    {
        await using var city = await RoundCity.WithPairsAsync(engine, 3);
        var round = await city.DraftAsync();
        await city.EditAsync(round, (EditKinds.Pin, "p1", "v2"));
        await city.Room.Get<SetAsideCandidate>().HandleAsync("p1", "v2", city.Karen);

        await city.SweepAsync();

        var result = await city.ResultAsync(round);
        result.DroppedPins.ShouldHaveSingleItem().Reason.ShouldBe(DroppedPin.Apart);
        result.Pairs.ShouldNotContain(pair => pair.ParticipantId == "p1" && pair.VolunteerId == "v2");
    }

    [Fact]
    public void Of_two_edits_of_one_participant_the_later_wins()
    {
        static RoundEdit Edit(string kind, string participant, string volunteer) => new() { Kind = kind, ParticipantId = participant, VolunteerId = volunteer };
        var edits = new RoundEdits(
        [
            Edit(EditKinds.Pin, "p1", "v1"), Edit(EditKinds.Pin, "p1", "v2"),
            Edit(EditKinds.Forbid, "p2", "v1"), Edit(EditKinds.Pin, "p2", "v1"),
            Edit(EditKinds.Pin, "p3", "v3"), Edit(EditKinds.Forbid, "p3", "v3"),
            Edit(EditKinds.Forbid, "p4", "v4"), Edit(EditKinds.Release, "p4", "v4"),
        ]);

        edits.Pins.ShouldBe(new Dictionary<string, string> { ["p1"] = "v2", ["p2"] = "v1" }, ignoreOrder: true);
        edits.Forbidden.ShouldBe([("p3", "v3")]);
    }
}
