using Matching.Matches;
using Matching.Messages;
using Matching.TestData;

namespace Matching.Tests.Matches;

public class WithdrawMatchTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Who_was_asked_need_not_answer_any_more_and_who_said_yes_is_thanked(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var id = await city.AcceptedAsync();
        await city.Room.LinkInMailAsync(MessageTemplates.ParticipantAsked);

        var outcome = await city.Room.Get<WithdrawMatch>().HandleAsync(id, city.Room.By("anna"), new WithdrawWhy("mistake", " wrong one "));

        outcome.ShouldBeOfType<CloseOutcome.Closed>().Told.ShouldBe([Sides.Volunteer, Sides.Participant]);
        (await city.MailedAsync(MessageTemplates.NotThisTime)).ShouldBe([Sides.Volunteer]);
        (await city.MailedAsync(MessageTemplates.ProposalWithdrawn)).ShouldBe([Sides.Participant]);
        var match = await city.MatchAsync(id);
        (match.State, match.WithdrawReason, match.WithdrawNote, match.WithdrawnBy).ShouldBe((MatchStates.Withdrawn, "mistake", "wrong one", Closers.Caseworker));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_question_that_never_left_needs_no_mail_that_takes_it_back(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var id = await city.ProposedAsync();

        (await city.Room.Get<WithdrawMatch>().HandleAsync(id, city.Room.By("anna"))).ShouldBeOfType<CloseOutcome.Closed>().Told.ShouldBeEmpty();

        await city.SweepAsync("outbox");
        (await city.MailedAsync(MessageTemplates.ProposalWithdrawn)).ShouldBeEmpty();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_volunteer_who_takes_back_their_yes_is_not_told_what_they_know(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var id = await city.AcceptedAsync();
        await city.Room.LinkInMailAsync(MessageTemplates.ParticipantAsked);
        var withdraw = city.Room.Get<WithdrawMatch>();

        var outcome = await city.Room.Get<Matching.Database.MatchingDatabase>().WriteAsync(async scope => await withdraw.InAsync(
            scope, (await MatchStore.FindAsync(scope, id))!, Sides.Volunteer, new WithdrawWhy("no_time"), city.Room.By("link:volunteer")));

        outcome.ShouldBeOfType<CloseOutcome.Closed>().Told.ShouldBe([Sides.Participant]);
        (await city.MailedAsync(MessageTemplates.NotThisTime)).ShouldBeEmpty();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_was_not_seen_or_is_not_coded_withdraws_nothing(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var id = await city.ProposedAsync();
        var withdraw = city.Room.Get<WithdrawMatch>();

        (await withdraw.HandleAsync(id, city.Room.By("anna"), new WithdrawWhy("bored"))).ShouldBeOfType<CloseOutcome.UnknownReason>();
        (await withdraw.HandleAsync(id, city.Room.By("anna"), new WithdrawWhy("other", new string('x', GivenAnswer.LongestNote + 1)))).ShouldBeOfType<CloseOutcome.NoteIsTooLong>();
        (await withdraw.HandleAsync(id, city.Room.By("anna"), seen: 2)).ShouldBeOfType<CloseOutcome.ChangedMeanwhile>();
        (await withdraw.HandleAsync("m-none", city.Room.By("anna"))).ShouldBeOfType<CloseOutcome.NotFound>();
        (await city.MatchAsync(id)).State.ShouldBe(MatchStates.Proposed);
    }
}
