using Matching.Matches;
using Matching.Messages;
using Matching.People;
using Matching.TestData;

namespace Matching.Tests.Matches;

/// <summary>What a volunteer changes about themselves from the page on which they are asked.</summary>
public sealed class OwnTermsTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task More_places_and_other_times_are_saved_with_the_yes_and_alone(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        await city.ProposeAsync("p1", "v1");
        var token = await city.Room.LinkInMailAsync(MessageTemplates.VolunteerAsked);

        (await SaveAsync(city, token, new OwnTerms(3, Tags.Of("sat-day"), (await VolunteerAsync(city)).Version))).ShouldBeOfType<TermsOutcome.Saved>();
        (await VolunteerAsync(city)).ShouldSatisfyAllConditions(
            volunteer => volunteer.Capacity.ShouldBe(3), volunteer => volunteer.PlacesLeft.ShouldBe(2), volunteer => volunteer.Availability.ShouldBe(Tags.Of("sat-day")));

        var terms = new OwnTerms(2, null, (await VolunteerAsync(city)).Version);
        (await city.Room.Get<AcceptMatch>().HandleAsync(token, city.Room.By("link"), terms)).ShouldBeOfType<AnswerOutcome.Accepted>();
        (await VolunteerAsync(city)).ShouldSatisfyAllConditions(
            volunteer => volunteer.Capacity.ShouldBe(2), volunteer => volunteer.PlacesLeft.ShouldBe(1), volunteer => volunteer.Availability.ShouldBe(Tags.Of("sat-day")));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Places_that_are_taken_stay_taken_and_then_the_answer_is_not_kept_either(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        await city.ProposeAsync("p1", "v1");
        var token = await city.Room.LinkInMailAsync(MessageTemplates.VolunteerAsked);
        await SaveAsync(city, token, new OwnTerms(2, null, (await VolunteerAsync(city)).Version));
        await city.ProposeAsync("p2", "v1");
        var version = (await VolunteerAsync(city)).Version;

        (await SaveAsync(city, token, new OwnTerms(1, null, version))).ShouldBe(new TermsOutcome.BelowTaken(2));
        (await SaveAsync(city, token, new OwnTerms(OwnTerms.MostPlaces + 1, null, version))).ShouldBeOfType<TermsOutcome.NotPossible>();
        (await SaveAsync(city, token, new OwnTerms(null, Tags.Of("any-time"), version))).ShouldBeOfType<TermsOutcome.NotPossible>();
        (await SaveAsync(city, token, new OwnTerms(3, null, version - 1))).ShouldBeOfType<TermsOutcome.ChangedMeanwhile>();
        (await city.Room.Get<AcceptMatch>().HandleAsync(token, city.Room.By("link"), new OwnTerms(1, null, version)))
            .ShouldBe(new AnswerOutcome.TermsRefused(new TermsOutcome.BelowTaken(2)));
        (await city.AcceptAsync(token)).ShouldBeOfType<AnswerOutcome.Accepted>("the link was not used by the answer that was refused");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Not_now_declines_and_pauses_until_the_day_that_was_chosen(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var match = await city.ProposedAsync();
        var token = await city.Room.LinkInMailAsync(MessageTemplates.VolunteerAsked);
        var notNow = city.Room.Get<NotNow>();

        (await notNow.HandleAsync(token, 0, null, null, city.Room.By("link"))).ShouldBeOfType<AnswerOutcome.UnknownReason>();
        (await notNow.HandleAsync(token, 53, null, null, city.Room.By("link"))).ShouldBeOfType<AnswerOutcome.UnknownReason>();
        (await notNow.HandleAsync(token, 8, "Eksamen", null, city.Room.By("link"))).ShouldBeOfType<AnswerOutcome.Declined>();

        (await VolunteerAsync(city)).PausedUntil.ShouldBe(CaseworkRoom.FirstDay.AddDays(56));
        (await city.MatchAsync(match)).ShouldSatisfyAllConditions(
            declined => declined.State.ShouldBe(MatchStates.Declined), declined => declined.DeclineReason.ShouldBe("no_time"), declined => declined.DeclineNote.ShouldBe("Eksamen"));
        (await city.ProposeAsync("p1", "v1")).ShouldBe(new ProposeOutcome.NotEligible("paused"));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_volunteer_may_take_their_yes_back_until_the_participant_has_answered(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        await city.ProposeAsync("p1", "v1");
        var token = await city.Room.LinkInMailAsync(MessageTemplates.VolunteerAsked);
        var withdraw = city.Room.Get<WithdrawByLink>();
        (await withdraw.IsPossibleAsync(token)).ShouldBeFalse("nothing was answered yet");
        await city.AcceptAsync(token);
        var asked = await city.Room.LinkInMailAsync(MessageTemplates.ParticipantAsked);

        (await withdraw.HandleAsync(token, "Jeg er blevet syg", city.Room.By("link"))).ShouldBeOfType<CloseOutcome.Closed>();

        (await city.AcceptAsync(asked)).ShouldBeOfType<AnswerOutcome.Withdrawn>();
        (await city.PlacesLeftAsync("v1")).ShouldBe(1);
        (await city.MailedAsync(MessageTemplates.ProposalWithdrawn)).ShouldBe([Sides.Participant]);
        (await withdraw.HandleAsync(token, null, city.Room.By("link"))).ShouldBeOfType<CloseOutcome.NotFound>();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Either_of_the_two_may_end_a_running_match_and_the_other_is_told(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var match = await city.StartMatchAsync();
        var token = await city.Room.LinkInMailAsync(MessageTemplates.MatchStarted);
        var side = (await city.Room.Get<OpenLink>().HandleAsync(token)).ShouldBeOfType<LinkVisit.Contact>().Side;
        var end = city.Room.Get<EndByLink>();

        (await end.HandleAsync(token, "bored", null, null, city.Room.By("link"))).ShouldBeOfType<CloseOutcome.UnknownReason>();
        (await end.HandleAsync(token, "no_time", "Ny vagtplan", waitsAgain: true, city.Room.By("link"))).ShouldBeOfType<CloseOutcome.Closed>();

        (await city.MatchAsync(match)).ShouldSatisfyAllConditions(
            ended => ended.State.ShouldBe(MatchStates.Ended), ended => ended.EndReason.ShouldBe("no_time"), ended => ended.EndedBy.ShouldBe(side));
        (await city.MailedAsync(MessageTemplates.MatchEnded)).ShouldBe([side == Sides.Volunteer ? Sides.Participant : Sides.Volunteer]);
        (await end.HandleAsync(token, "no_time", null, null, city.Room.By("link"))).ShouldBeOfType<CloseOutcome.NotFound>();
    }

    private static Task<TermsOutcome> SaveAsync(MatchCity city, LinkToken token, OwnTerms terms) =>
        city.Room.Get<ChangeOwnTerms>().HandleAsync(token, terms, city.Room.By("link"));

    private static async Task<Volunteer> VolunteerAsync(MatchCity city) => (await city.Room.Get<PeopleStore>().FindVolunteerAsync("v1"))!;
}
