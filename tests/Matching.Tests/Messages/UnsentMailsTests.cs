using Dapper;
using Matching.Messages;
using Matching.TestData;
using Matching.Tests.Matches;

namespace Matching.Tests.Messages;

public sealed class UnsentMailsTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Who_has_no_address_is_to_be_called_until_somebody_did(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        await WithoutAddressAsync(city, "v1");
        var match = (await city.ProposeAsync("p1", "v1")).ShouldBeOfType<Matching.Matches.ProposeOutcome.Proposed>().MatchId;
        await SweepAsync(city);

        var call = (await city.Room.Get<UnsentMails>().ListAsync()).ShouldHaveSingleItem();
        (call.State, call.Template, call.Side, call.Person, call.MatchId).ShouldBe((MessageStates.Call, MessageTemplates.VolunteerAsked, Sides.Volunteer, "v1", match));

        (await city.Room.Get<SettleMail>().HandleAsync(call.Id, city.Room.By("karen"))).ShouldBeTrue();
        (await city.Room.Get<SettleMail>().HandleAsync(call.Id, city.Room.By("karen"))).ShouldBeFalse();
        (await city.Room.Get<UnsentMails>().ListAsync()).ShouldBeEmpty();
        (await ActionsAsync(city, call.Id)).ShouldBe(["karen mail.settled"]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_call_about_a_proposal_that_was_withdrawn_or_whose_link_ran_out_is_nobodys_any_more(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        await WithoutAddressAsync(city, "v1");
        await WithoutAddressAsync(city, "v2");
        var first = (await city.ProposeAsync("p1", "v1")).ShouldBeOfType<Matching.Matches.ProposeOutcome.Proposed>().MatchId;
        await city.ProposeAsync("p2", "v2");
        await SweepAsync(city);
        (await city.Room.Get<UnsentMails>().ListAsync()).Count.ShouldBe(2);

        await city.Room.Get<Matching.Matches.WithdrawMatch>().HandleAsync(first, city.Room.By("karen"));
        (await city.Room.Get<UnsentMails>().ListAsync()).ShouldHaveSingleItem().Person.ShouldBe("v2");
        city.Room.Time.Advance(TimeSpan.FromDays(14));
        (await city.Room.Get<UnsentMails>().ListAsync()).ShouldBeEmpty();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_dead_mail_is_sent_again_once_with_all_its_tries_and_an_audit_row(string engine)
    {
        await using var post = await PostRoom.CreateAsync(engine);
        await post.QueueAsync(3);
        post.Fails = _ => new CarryFailedException("refused 550", CarryBlame.ForGood);
        await post.SweepAsync();
        var dead = (await post.Get<UnsentMails>().ListAsync())[0];
        post.Fails = _ => null;

        (await post.Get<SendAgain>().HandleAsync(dead.Id, post.By("ada"))).ShouldBeTrue();
        (await post.Get<SendAgain>().HandleAsync(dead.Id, post.By("ada"))).ShouldBeFalse();
        (await post.Get<SendAgain>().HandleAsync("no-such-mail", post.By("ada"))).ShouldBeFalse();
        (await post.Get<Outbox>().FindAsync(dead.Id))!.Attempts.ShouldBe(0);
        await post.SweepAsync();
        (await post.StatesAsync()).ShouldBe([(MessageStates.Dead, 2), (MessageStates.Sent, 1)]);

        (await post.Get<SendAgain>().HandleAllAsync(post.By("ada"))).ShouldBe(2);
        (await post.Get<SendAgain>().HandleAllAsync(post.By("ada"))).ShouldBe(0);
        await post.SweepAsync();
        (await post.StatesAsync()).ShouldBe([(MessageStates.Sent, 3)]);
        (await post.Database.ReadAsync(c => c.ExecuteScalarAsync<long>("SELECT count(*) FROM audit WHERE action = 'mail.sent_again' AND who = 'ada'"))).ShouldBe(3);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Since_when_a_mail_cannot_be_sent_is_the_day_it_was_given_up_and_stays_so(string engine)
    {
        await using var post = await PostRoom.CreateAsync(engine);
        post.Time.SetUtcNow(new DateTimeOffset(CaseworkRoom.FirstDay, new TimeOnly(20, 30), TimeSpan.Zero));
        await post.QueueAsync(1);
        post.Fails = _ => new CarryFailedException(CarryFailures.RefusedForNow, CarryBlame.ForNow);
        for (var hour = 0; hour < 12; hour++)
        {
            await post.SweepAsync();
            post.Time.Advance(TimeSpan.FromHours(1));
        }

        var dead = (await post.Get<UnsentMails>().ListAsync()).ShouldHaveSingleItem();
        post.Get<Clocks>().CaseworkDayOf(dead.CreatedAt).ShouldBe(CaseworkRoom.FirstDay);
        dead.UnsentOn.ShouldBe(CaseworkRoom.FirstDay.AddDays(1), "the last try was after midnight");

        post.Time.Advance(TimeSpan.FromDays(3));
        post.Fails = _ => new CarryFailedException("refused 550", CarryBlame.ForGood);
        (await post.Get<SendAgain>().HandleAsync(dead.Id, post.By("ada"))).ShouldBeTrue();
        await post.SweepAsync();
        (await post.Get<UnsentMails>().ListAsync()).ShouldHaveSingleItem().UnsentOn.ShouldBe(dead.UnsentOn, "sent again in vain, it still could not be sent since then");
    }

    private static Task<int> WithoutAddressAsync(MatchCity city, string volunteer) => city.Room.Get<Matching.Database.MatchingDatabase>().WriteAsync(scope =>
        scope.Connection.ExecuteAsync("UPDATE volunteers SET email = NULL WHERE id = @volunteer", new { volunteer }, scope.Transaction));

    private static Task<SweepResult> SweepAsync(MatchCity city) => city.Room.Get<RunSweeps>().All.Single(sweep => sweep.Name == "outbox").RunAsync();

    private static async Task<IReadOnlyList<string>> ActionsAsync(MatchCity city, string subject) => [.. await city.Room.Get<Matching.Database.MatchingDatabase>().ReadAsync(
        connection => connection.QueryAsync<string>("SELECT who || ' ' || action FROM audit WHERE subject = @subject", new { subject }))];
}
