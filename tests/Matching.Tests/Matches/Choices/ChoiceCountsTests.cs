using Matching.Matches;
using Matching.Matches.Choices;
using Matching.People;
using Matching.Rounds;
using Matching.TestData;
using Matching.Tests.Rounds;

namespace Matching.Tests.Matches.Choices;

public sealed class ChoiceCountsTests
{
    private static readonly DateOnly First = new(2013, 1, 1);
    private static readonly DateOnly Last = new(2013, 12, 31);

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Lists_rounds_and_the_rest_add_up_to_all_proposals(string engine)
    {
        await using var city = await RoundCity.WithPairsAsync(engine, 6);
        var chosen = city.Room.Get<ProposeChosen>();
        (await chosen.HandleAsync("p1", "v1", ChoiceReason.None, city.Karen)).ShouldBeOfType<ProposeOutcome.Proposed>();
        (await chosen.HandleAsync("p2", "v3", new ChoiceReason("load", null), city.Karen)).ShouldBeOfType<ProposeOutcome.Proposed>();
        (await city.Room.Get<ProposeMatch>().HandleAsync("p3", "v2", city.Karen)).ShouldBeOfType<ProposeOutcome.Proposed>();
        var round = await city.DraftAsync();
        await city.EditAsync(round, (EditKinds.Pin, "p4", "v5"));
        await city.SweepAsync();
        var own = (await city.ResultAsync(round)).Pairs.First(pair => !pair.Pinned);
        await city.EditAsync(round with { Version = 2 }, (EditKinds.Pin, own.ParticipantId, own.VolunteerId));
        await city.SweepAsync();
        await city.Room.Get<CommitRound>().HandleAsync(round.Id, 3, city.Karen);

        var counts = await city.Room.Get<ChoiceStore>().CountAsync(Programmes.Host, First, Last);

        (counts.All, counts.Proposals, counts.FollowedFirst, counts.Overridden, counts.OverriddenPercent).ShouldBe((6, 2, 1, 1, 50.0));
        counts.WithoutList.ShouldBe(new ChoiceCounts.Unlisted { FromRounds = 3, Pinned = 2, PinnedOwn = 1, PinnedAgainst = 1, Otherwise = 1 });
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_year_and_a_programme_without_proposals_count_nothing(string engine)
    {
        await using var city = await RoundCity.WithPairsAsync(engine, 2);
        await city.Room.Get<CommitRound>().HandleAsync((await city.DraftAsync()).Id, 1, city.Karen);

        (await city.Room.Get<ChoiceStore>().CountAsync(Programmes.Host, First.AddYears(1), Last.AddYears(1))).All.ShouldBe(0);
        (await city.Room.Get<ChoiceStore>().CountAsync(Programmes.Mentor, First, Last)).All.ShouldBe(0);
        (await city.Room.Get<ChoiceStore>().CountAsync(Programmes.Host, First, Last)).WithoutList.FromRounds.ShouldBe(2);
    }
}
