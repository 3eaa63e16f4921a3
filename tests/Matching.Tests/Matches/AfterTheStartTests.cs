using Matching.Matches;
using Matching.Messages;
using Matching.TestData;

namespace Matching.Tests.Matches;

/// <summary>What may happen to a running match, and after it.</summary>
public class AfterTheStartTests
{
    private static readonly DateOnly Day = CaseworkRoom.FirstDay;

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Who_did_not_end_it_is_told_and_whether_the_participant_waits_again_is_said(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var id = await city.StartMatchAsync();
        city.GoTo(Day.AddDays(40));
        var end = new MatchEnd(Day.AddDays(39), "no_fit", Sides.Volunteer, " thanks ", WaitsAgain: true);

        (await city.Room.Get<EndMatch>().HandleAsync(id, end, city.Room.By("anna"))).ShouldBeOfType<CloseOutcome.Closed>().Told.ShouldBe([Sides.Participant]);

        (await city.MailedAsync(MessageTemplates.MatchEnded)).ShouldBe([Sides.Participant]);
        var match = await city.MatchAsync(id);
        (match.EndNote, match.WaitingDecidedOn, match.WasShort).ShouldBe(("thanks", Day.AddDays(40), true));
        var participant = await city.ParticipantAsync();
        participant.WaitingSince.ShouldBe(Day.AddDays(40));
        participant.WaitsFrom(Day.AddDays(40)).ShouldBe(participant.RegisteredOn, "nobody loses their place in the queue for a match that did not last");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_is_said_with_the_end_about_waiting_stands_in_the_audit_and_so_does_who_took_the_case(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var id = await city.StartMatchAsync();
        (await city.AuditAsync("case.taken")).ShouldBe(["p1 - to caseworker"]);
        city.GoTo(CaseworkRoom.FirstDay.AddDays(20));

        await city.Room.Get<EndMatch>().HandleAsync(id, new MatchEnd(CaseworkRoom.FirstDay.AddDays(20), "no_fit", Sides.Participant, WaitsAgain: true), city.Room.By("anna"));

        (await city.AuditAsync("participant.waits_again")).ShouldBe(["p1 "]);
        (await city.Room.Get<ReopenMatch>().HandleAsync(id, city.Room.By("anna"))).ShouldBeOfType<ReopenOutcome.Reopened>();
        await city.Room.Get<EndMatch>().HandleAsync(id, new MatchEnd(CaseworkRoom.FirstDay.AddDays(20), "no_fit", Sides.Participant, WaitsAgain: false), city.Room.By("anna"));
        (await city.AuditAsync("participant.waits_no_more")).ShouldNotBeEmpty();
        await city.ProposeAsync("p1", "v2");
        (await city.AuditAsync("case.taken")).ShouldHaveSingleItem("they have it already");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Nobody_waits_again_until_somebody_says_so(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var id = await city.StartMatchAsync();
        var decide = city.Room.Get<DecideWaiting>();
        (await decide.HandleAsync("p1", waits: true, city.Room.By("anna"))).ShouldBeOfType<WaitOutcome.IsTaken>();
        (await decide.HandleAsync("p2", waits: true, city.Room.By("anna"))).ShouldBeOfType<WaitOutcome.NeverMatched>();
        await city.Room.Get<EndMatch>().HandleAsync(id, new MatchEnd(Day, "other", Sides.Volunteer), city.Room.By("link:volunteer"));

        (await city.ParticipantAsync()).WaitsFrom(Day).ShouldBeNull();
        (await city.Room.Get<MatchStore>().WaitingUndecidedAsync(["host"])).ShouldHaveSingleItem().Id.ShouldBe(id);
        (await decide.HandleAsync("p1", waits: true, city.Room.By("anna"))).ShouldBeOfType<WaitOutcome.Decided>();
        (await city.ParticipantAsync()).WaitsFrom(Day).ShouldBeNull("a match began that day, so the wait begins on the next");
        (await city.ParticipantAsync()).WaitingSince.ShouldBe(Day.AddDays(1));
        (await city.ParticipantAsync()).WaitsFrom(Day.AddDays(1)).ShouldNotBeNull();
        (await city.Room.Get<MatchStore>().WaitingUndecidedAsync(["host"])).ShouldBeEmpty();
        (await decide.HandleAsync("p1", waits: false, city.Room.By("anna"))).ShouldBeOfType<WaitOutcome.Decided>();
        (await city.ParticipantAsync()).WaitsFrom(Day.AddDays(1)).ShouldBeNull();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task An_ended_match_goes_on_within_fourteen_days_as_if_it_had_not_ended(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var id = await city.StartMatchAsync();
        await city.Room.Get<EndMatch>().HandleAsync(id, new MatchEnd(Day, "no_contact", Closers.Caseworker, WaitsAgain: true), city.Room.By("anna"));
        var reopen = city.Room.Get<ReopenMatch>();

        city.GoTo(Day.AddDays(15));
        (await reopen.HandleAsync(id, city.Room.By("anna"))).ShouldBe(new ReopenOutcome.TooLate(Day.AddDays(14)));
        city.GoTo(Day.AddDays(14));
        (await reopen.HandleAsync(id, city.Room.By("anna"))).ShouldBeOfType<ReopenOutcome.Reopened>();
        (await reopen.HandleAsync(id, city.Room.By("anna"))).ShouldBe(new ReopenOutcome.Forbidden(MatchStates.Active));

        var match = await city.MatchAsync(id);
        (match.State, match.StartedOn, match.EndedOn, match.EndReason, match.WaitingDecidedOn).ShouldBe((MatchStates.Active, Day, null, null, null));
        (await city.PlacesLeftAsync("v1")).ShouldBe(0);
        (await city.OpenWithAsync("p1")).ShouldBe("v1");
        (await city.ParticipantAsync()).WaitingSince.ShouldBeNull();
        (await city.MailedAsync(MessageTemplates.MatchReopened)).ShouldBe([Sides.Participant, Sides.Volunteer]);
        (await city.Room.Get<MatchTimeline>().OfAsync(match, city.Room.Clocks.Today)).Select(step => step.What).ShouldBe(
            ["proposed", "yes.volunteer.link", "asked.participant", "yes.participant.link", "started", "ended", "reopened", "due.survey", "due.survey"]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_match_is_not_reopened_over_a_full_volunteer_a_taken_participant_or_a_rule(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var id = await city.StartMatchAsync();
        await city.Room.Get<EndMatch>().HandleAsync(id, new MatchEnd(Day, "other", Closers.Caseworker, WaitsAgain: true), city.Room.By("anna"));
        var reopen = city.Room.Get<ReopenMatch>();

        var other = await city.ProposedAsync("p2", "v1");
        (await reopen.HandleAsync(id, city.Room.By("anna"))).ShouldBeOfType<ReopenOutcome.VolunteerIsFull>();
        await city.Room.Get<WithdrawMatch>().HandleAsync(other, city.Room.By("anna"));
        city.GoTo(Day.AddDays(1));
        var third = await city.ProposedAsync("p1", "v2");
        (await reopen.HandleAsync(id, city.Room.By("anna"))).ShouldBeOfType<ReopenOutcome.ParticipantIsTaken>();
        await city.Room.Get<WithdrawMatch>().HandleAsync(third, city.Room.By("anna"));
        await city.Room.Get<Matching.People.KeepApart>().HandleAsync("p1", "v1", city.Room.By("anna", "they quarrelled"));
        (await reopen.HandleAsync(id, city.Room.By("anna"))).ShouldBe(new ReopenOutcome.NotEligible("excluded_pair"));

        (await city.PlacesLeftAsync("v1")).ShouldBe(1);
        (await city.MatchAsync(id)).State.ShouldBe(MatchStates.Ended);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_running_match_rests_goes_on_and_has_a_planned_end_but_never_over_what_was_not_seen(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var id = await city.StartMatchAsync();
        var (pause, plan) = (city.Room.Get<PauseMatch>(), city.Room.Get<PlanEnd>());
        var seen = (await city.MatchAsync(id)).Version;

        (await pause.HandleAsync(id, Day, "holiday", seen, city.Room.By("anna"))).ShouldBeOfType<MatchEdit.NotAhead>();
        (await pause.HandleAsync(id, Day.AddDays(9), " ", seen, city.Room.By("anna"))).ShouldBeOfType<MatchEdit.ReasonIsMissing>();
        (await pause.HandleAsync(id, Day.AddDays(9), "holiday", seen, city.Room.By("anna"))).ShouldBeOfType<MatchEdit.Done>();
        (await pause.HandleAsync(id, Day.AddDays(9), "holiday", seen, city.Room.By("anna"))).ShouldBeOfType<MatchEdit.Done>();
        (await city.MatchAsync(id)).Version.ShouldBe(seen + 1);
        (await plan.HandleAsync(id, Day.AddDays(90), seen, city.Room.By("jonas"))).ShouldBeOfType<MatchEdit.ChangedMeanwhile>();
        (await plan.HandleAsync(id, Day.AddDays(90), seen + 1, city.Room.By("jonas"))).ShouldBeOfType<MatchEdit.Done>();

        var match = await city.MatchAsync(id);
        (match.PausedUntil, match.PauseReason, match.PlannedEndOn).ShouldBe((Day.AddDays(9), "holiday", Day.AddDays(90)));
        match.IsPausedOn(Day.AddDays(8)).ShouldBeTrue();
        match.IsPausedOn(Day.AddDays(9)).ShouldBeFalse();
        (await pause.ResumeAsync(id, seen + 2, city.Room.By("anna"))).ShouldBeOfType<MatchEdit.Done>();
        (await city.MatchAsync(id)).PausedUntil.ShouldBeNull();
        await city.Room.Get<EndMatch>().HandleAsync(id, Day, "other", Closers.Caseworker, city.Room.By("anna"));
        (await pause.HandleAsync(id, Day.AddDays(9), "holiday", seen + 4, city.Room.By("anna"))).ShouldBe(new MatchEdit.Forbidden(MatchStates.Ended));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task After_a_match_that_lasted_the_wait_begins_anew(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var id = await city.StartMatchAsync();
        city.GoTo(Day.AddMonths(3));

        await city.Room.Get<EndMatch>().HandleAsync(id, new MatchEnd(Day.AddMonths(3), "goal_reached", Sides.Participant, WaitsAgain: true), city.Room.By("anna"));

        (await city.ParticipantAsync()).WaitsFrom(Day.AddMonths(3)).ShouldBe(Day.AddMonths(3));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_pause_that_the_end_cut_short_leaves_a_line_and_no_survey_is_promised_behind_the_planned_end(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var id = await city.StartMatchAsync();
        await city.Room.Get<PlanEnd>().HandleAsync(id, Day.AddMonths(4), (await city.MatchAsync(id)).Version, city.Room.By("anna"));
        (await AheadAsync(city, id)).ShouldBe(["due.survey", "due.end"]);
        await city.Room.Get<PauseMatch>().HandleAsync(id, Day.AddDays(20), "ferie", (await city.MatchAsync(id)).Version, city.Room.By("anna"));

        await city.Room.Get<EndMatch>().HandleAsync(id, new MatchEnd(Day, "other", Sides.Participant), city.Room.By("anna"));

        (await city.Room.Get<MatchTimeline>().OfAsync(await city.MatchAsync(id), Day)).ShouldContain(step => step.What == "pause_dropped" && step.Detail == "2013-08-21");
    }

    private static async Task<IReadOnlyList<string>> AheadAsync(MatchCity city, string id) =>
        [.. (await city.Room.Get<MatchTimeline>().OfAsync(await city.MatchAsync(id), city.Room.Clocks.Today)).Where(step => step.IsAhead).Select(step => step.What)];
}
