using Matching.Matches;
using Matching.Messages;
using Matching.People;
using Matching.TestData;

namespace Matching.Tests.Matches;

public class AnswerMatchTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Two_yeses_start_the_match_on_the_casework_day(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);

        var id = await city.StartMatchAsync();

        var match = await city.Room.Get<MatchStore>().FindAsync(id);
        match!.State.ShouldBe(MatchStates.Active);
        match.StartedOn.ShouldBe(CaseworkRoom.FirstDay);
        match.AcceptedOn.ShouldBe(CaseworkRoom.FirstDay);
        (await city.Room.Get<PeopleStore>().FindParticipantAsync("p1"))!.WaitsFrom(CaseworkRoom.FirstDay).ShouldBeNull();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Many_posts_of_one_link_have_one_effect(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        await city.ProposeAsync("p1", "v1");
        var token = await city.Room.LinkInMailAsync(MessageTemplates.VolunteerAsked);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => Task.Run(() => city.AcceptAsync(token))));

        outcomes.OfType<AnswerOutcome.Accepted>().Count().ShouldBe(1);
        outcomes.OfType<AnswerOutcome.AlreadyAnswered>().Count().ShouldBe(23);
        (await city.Room.Get<Outbox>().RecentAsync(100)).Count(m => m.Template == MessageTemplates.ParticipantAsked).ShouldBe(1);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_no_frees_the_place_and_the_participant_and_needs_a_coded_reason(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        await city.ProposeAsync("p1", "v1");
        var token = await city.Room.LinkInMailAsync(MessageTemplates.VolunteerAsked);

        (await city.DeclineAsync(token)).ShouldBeOfType<AnswerOutcome.UnknownReason>();
        (await city.DeclineAsync(token, "bored")).ShouldBeOfType<AnswerOutcome.UnknownReason>();
        (await city.DeclineAsync(token, "too_far")).ShouldBeOfType<AnswerOutcome.Declined>();

        (await city.PlacesLeftAsync("v1")).ShouldBe(1);
        (await city.OpenWithAsync("p1")).ShouldBeNull();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task The_participants_no_after_the_volunteers_yes_needs_no_reason_and_the_volunteer_hears_of_it(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        await city.ProposeAsync("p1", "v1");
        await city.AcceptAsync(await city.Room.LinkInMailAsync(MessageTemplates.VolunteerAsked));

        var outcome = await city.DeclineAsync(await city.Room.LinkInMailAsync(MessageTemplates.ParticipantAsked));

        outcome.ShouldBeOfType<AnswerOutcome.Declined>();
        (await city.PlacesLeftAsync("v1")).ShouldBe(1);
        (await city.Room.Get<Outbox>().RecentAsync(100)).ShouldContain(m => m.Template == MessageTemplates.NotThisTime && m.Side == Sides.Volunteer);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_link_works_until_the_second_it_expires(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        await city.ProposeAsync("p1", "v1");
        await city.ProposeAsync("p2", "v2");
        var token = await city.Room.LinkInMailAsync(MessageTemplates.VolunteerAsked);

        city.Room.Time.Advance(TimeSpan.FromDays(14));
        (await city.AcceptAsync(token)).ShouldBeOfType<AnswerOutcome.Expired>();

        city.Room.Time.AdjustTime(city.Room.Time.GetUtcNow() - TimeSpan.FromSeconds(1));
        (await city.AcceptAsync(token)).ShouldBeOfType<AnswerOutcome.Accepted>();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Unknown_tokens_and_links_for_something_else_are_unknown(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        await city.StartMatchAsync();
        var contact = await city.Room.LinkInMailAsync(MessageTemplates.MatchStarted);

        (await city.AcceptAsync(LinkToken.Create())).ShouldBeOfType<AnswerOutcome.Unknown>();
        (await city.AcceptAsync(new LinkToken("not a token ' -- "))).ShouldBeOfType<AnswerOutcome.Unknown>();
        (await city.AcceptAsync(contact)).ShouldBeOfType<AnswerOutcome.Unknown>();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_withdrawn_proposal_frees_the_place_and_its_link_says_so(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var proposed = (ProposeOutcome.Proposed)await city.ProposeAsync("p1", "v1");
        var token = await city.Room.LinkInMailAsync(MessageTemplates.VolunteerAsked);

        (await city.Room.Get<WithdrawMatch>().HandleAsync(proposed.MatchId, city.Room.By("caseworker"))).ShouldBeOfType<CloseOutcome.Closed>();

        (await city.AcceptAsync(token)).ShouldBeOfType<AnswerOutcome.Withdrawn>();
        (await city.PlacesLeftAsync("v1")).ShouldBe(1);
        (await city.Room.Get<WithdrawMatch>().HandleAsync(proposed.MatchId, city.Room.By("caseworker")))
            .ShouldBe(new CloseOutcome.Forbidden(MatchStates.Withdrawn));
    }
}
