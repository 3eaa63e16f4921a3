using Matching.Matches;
using Matching.Messages;
using Matching.TestData;

namespace Matching.Tests.Matches;

public class NextBestTests
{
    private static readonly DateOnly Day = CaseworkRoom.FirstDay;

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task After_a_no_the_next_best_is_put_before_a_caseworker_and_nothing_is_sent(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var id = await city.ProposedAsync("p1", "v1");
        await city.DeclineAsync(await city.Room.LinkInMailAsync(MessageTemplates.VolunteerAsked), "no_time");

        var nothing = (await city.Room.Get<MatchStore>().CameToNothingSinceAsync(["host"], Day.AddDays(-7))).ShouldHaveSingleItem();
        nothing.Id.ShouldBe(id);
        (await city.Room.Get<NextBest>().AfterAsync(nothing, Day))!.Suggestion!.Volunteer.Id.ShouldBe("v2");
        (await city.MailedAsync(MessageTemplates.VolunteerAsked)).Count.ShouldBe(1);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Who_was_proposed_to_before_is_not_proposed_again_and_who_is_taken_needs_nobody(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var first = await city.ProposedAsync("p1", "v1");
        await city.Room.Get<WithdrawMatch>().HandleAsync(first, city.Room.By("anna"));
        city.GoTo(Day.AddDays(1));
        var second = await city.ProposedAsync("p1", "v2");
        (await city.Room.Get<NextBest>().AfterAsync(first, Day.AddDays(1))).ShouldBeNull();
        (await city.Room.Get<MatchStore>().CameToNothingSinceAsync(["host"], Day)).ShouldBeEmpty();
        await city.Room.Get<WithdrawMatch>().HandleAsync(second, city.Room.By("anna"));

        (await city.Room.Get<NextBest>().AfterAsync(first, Day.AddDays(1))).ShouldBeNull("there was a later one");
        var next = await city.Room.Get<NextBest>().AfterAsync(second, Day.AddDays(1));
        next!.Suggestion.ShouldBeNull();
        (await city.Room.Get<MatchStore>().CameToNothingSinceAsync(["host"], Day)).ShouldHaveSingleItem().Id.ShouldBe(second);
    }
}
