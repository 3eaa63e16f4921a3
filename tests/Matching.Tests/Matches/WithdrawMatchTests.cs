using Dapper;
using Matching.Matches;
using Matching.Messages;
using Matching.TestData;

namespace Matching.Tests.Matches;

public class WithdrawMatchTests
{
    /// <summary>How the mail with the question fared, whether somebody called instead, and whether its person was asked then.</summary>
    public static IEnumerable<object[]> OfEachState =>
        from row in (IEnumerable<object[]>)BothDatabases.Names
        from one in new (string State, bool IsSettled, bool IsTold)[]
        {
            (MessageStates.Pending, false, false), (MessageStates.Sending, false, true), (MessageStates.Sent, false, true), (MessageStates.Withdrawn, false, false),
            (MessageStates.Dead, false, false), (MessageStates.Dead, true, true), (MessageStates.Call, false, false), (MessageStates.Call, true, true),
        }
        select new object[] { row[0], one.State, one.IsSettled, one.IsTold };

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

    [SkippableTheory, MemberData(nameof(OfEachState))]
    public async Task Only_who_was_really_asked_is_told_that_they_need_not_answer(string engine, string state, bool isSettled, bool isTold)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var id = await city.ProposedAsync();
        await city.Room.Get<Matching.Database.MatchingDatabase>().WriteAsync(scope => scope.Connection.ExecuteAsync(
            "UPDATE messages SET state = @state, settled_at = @at", new { state, at = isSettled ? city.Room.By("anna").At : (DateTimeOffset?)null }, scope.Transaction));

        var outcome = await city.Room.Get<WithdrawMatch>().HandleAsync(id, city.Room.By("anna"));

        outcome.ShouldBeOfType<CloseOutcome.Closed>().Told.ShouldBe(isTold ? [Sides.Volunteer] : []);
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
