using Matching.Matches;
using Matching.People;
using Matching.TestData;
using static Matching.TestData.A;

namespace Matching.Tests.Matches;

public class ProposeMatchTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_proposal_takes_the_place_and_binds_the_participant(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);

        var outcome = await city.ProposeAsync("p1", "v1");

        outcome.ShouldBeOfType<ProposeOutcome.Proposed>();
        (await city.PlacesLeftAsync("v1")).ShouldBe(0);
        (await city.OpenWithAsync("p1")).ShouldBe("v1");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Of_many_at_once_for_the_last_place_exactly_one_wins_and_the_others_are_told(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine, participants: 24);

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 24).Select(i => Task.Run(() => city.ProposeAsync($"p{i}", "v1"))));

        outcomes.OfType<ProposeOutcome.Proposed>().Count().ShouldBe(1);
        outcomes.OfType<ProposeOutcome.VolunteerIsFull>().Count().ShouldBe(23);
        (await city.PlacesLeftAsync("v1")).ShouldBe(0);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_participant_with_an_open_proposal_gets_no_second_one_and_nothing_is_kept_of_the_try(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        await city.ProposeAsync("p1", "v1");

        (await city.ProposeAsync("p1", "v2")).ShouldBeOfType<ProposeOutcome.ParticipantIsTaken>();
        (await city.ProposeAsync("p1", "v1")).ShouldBeOfType<ProposeOutcome.ParticipantIsTaken>("it is p1 who holds v1's only place");

        (await city.PlacesLeftAsync("v2")).ShouldBe(1);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task People_who_do_not_exist_or_belong_to_different_programmes_are_not_found(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        await city.Room.Get<Matching.Database.MatchingDatabase>().AddAsync(AVolunteer().WithId("mentor1").InProgramme(Programmes.Mentor).Build());

        (await city.ProposeAsync("nobody", "v1")).ShouldBeOfType<ProposeOutcome.NotFound>();
        (await city.ProposeAsync("p1", "nobody")).ShouldBeOfType<ProposeOutcome.NotFound>();
        (await city.ProposeAsync("p1", "mentor1")).ShouldBeOfType<ProposeOutcome.NotFound>();
        (await city.PlacesLeftAsync("v1")).ShouldBe(1);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_pair_that_fails_a_rule_is_refused_and_the_rule_is_named(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        await city.Room.Get<Matching.Database.MatchingDatabase>().AddAsync(AVolunteer().WithId("v9").VettedOn(null).Build());

        (await city.ProposeAsync("p1", "v9")).ShouldBe(new ProposeOutcome.NotEligible("vetted"));
        (await city.OpenWithAsync("p1")).ShouldBeNull();
    }
}
