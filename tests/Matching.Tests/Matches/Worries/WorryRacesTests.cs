using Matching.Database;
using Matching.Matches;
using Matching.Matches.Worries;
using Matching.Messages;
using Matching.People;
using Matching.TestData;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Matching.Tests.Matches.Worries;

/// <summary>Worries that meet each other, and one that meets a mail on its way out.</summary>
public sealed class WorryRacesTests
{
    private static readonly (string, string)[] OnDuty = [("Matches:OnDuty:0:User", "vagt"), ("Matches:OnDuty:0:Name", "Vagten"), ("Matches:OnDuty:0:Email", "vagt@example.org")];

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Two_about_one_volunteer_at_once_both_remember_how_it_was_before_and_closing_both_brings_the_volunteer_back(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine, settings: OnDuty);
        await city.SetAsync("UPDATE volunteers SET capacity = 2, places_left = 2 WHERE id = 'v1'");
        var first = await city.StartMatchAsync("p1");
        city.Room.Time.Advance(TimeSpan.FromMinutes(1));
        string[] matches = [first, await city.StartMatchAsync("p2")];
        var raise = city.Room.Get<RaiseWorry>();

        var raised = await HeldVolunteer.AtOnceAsync(
            city.Room.Get<MatchingDatabase>(), "v1",
            [.. matches.Select(match => (Func<Task<WorryOutcome>>)(() => raise.ByStaffAsync(match, new WorryWords("Noget er galt"), city.Room.By("karen"))))]);

        var ids = raised.Select(one => one.ShouldBeOfType<WorryOutcome.Raised>().Id).ToList();
        foreach (var id in ids)
        {
            var worry = (await city.Room.Get<WorryStore>().FindAsync(id))!;
            (worry.PausedBefore, worry.PausedUntil).ShouldBe((null, CaseworkRoom.FirstDay.AddYears(1)));
        }

        foreach (var id in ids)
        {
            (await city.Room.Get<CloseWorry>().HandleAsync(id, new WorryClosing(WorryOutcomes.Resumed, "Talt med begge.", VolunteerIsBack: true), city.Room.By("vagt")))
                .ShouldBeOfType<CloseWorryOutcome.Closed>();
        }

        (await city.Room.Get<PeopleStore>().FindVolunteerAsync("v1"))!.PausedUntil.ShouldBeNull();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task The_same_words_sent_twice_at_once_are_one_worry(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine, settings: OnDuty);
        var match = await city.StartMatchAsync();
        Task<WorryOutcome> RaiseAsync() => city.Room.Get<RaiseWorry>().ByStaffAsync(match, new WorryWords("Noget er galt"), city.Room.By("karen"));

        var raised = await HeldVolunteer.AtOnceAsync(city.Room.Get<MatchingDatabase>(), "v1", RaiseAsync, RaiseAsync);

        raised.Select(one => one.ShouldBeOfType<WorryOutcome.Raised>().Id).Distinct(StringComparer.Ordinal).ShouldHaveSingleItem();
        (await city.MailedAsync(MessageTemplates.WorryRaised)).Count.ShouldBe(1);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_mail_that_the_sender_holds_already_does_not_leave_once_somebody_is_worried_and_leaves_when_contact_goes_on(string engine)
    {
        var post = new Post();
        await using var city = await MatchCity.CreateAsync(engine, services => services.AddSingleton<OpenCarrier>(_ => () => new Carrier(post)), OnDuty);
        var match = await city.ProposedAsync();
        foreach (var side in new[] { Sides.Volunteer, Sides.Participant })
        {
            (await city.Room.Get<RecordAnswer>().HandleAsync(match, new GivenAnswer(side, true, CaseworkRoom.FirstDay, AnswerWays.Phone), city.Room.By("karen")))
                .ShouldBeOfType<RecordOutcome.Recorded>();
        }

        await city.SweepAsync("outbox");
        (await city.Room.Get<EndMatch>().HandleAsync(match, new MatchEnd(CaseworkRoom.FirstDay, "no_time", Closers.Caseworker), city.Room.By("karen"))).ShouldBeOfType<CloseOutcome.Closed>();
        post.Carried.Clear();
        var worry = "";
        post.Meanwhile = async () => worry = ((WorryOutcome.Raised)await city.Room.Get<RaiseWorry>().ByStaffAsync(match, new WorryWords("Noget er galt"), city.Room.By("karen"))).Id;

        await city.SweepAsync("outbox");

        worry.ShouldNotBeEmpty("it was raised after the sender had claimed the mails");
        post.Carried.ShouldBe(["vagt@example.org"], "only who is on duty is told");
        await city.SweepAsync("outbox");
        post.Carried.Count.ShouldBe(1);

        await city.Room.Get<CloseWorry>().HandleAsync(worry, new WorryClosing(WorryOutcomes.Resumed, "Talt med begge.", VolunteerIsBack: true), city.Room.By("vagt"));
        await city.SweepAsync("outbox");
        (await city.Room.Get<Outbox>().RecentAsync(100)).Where(mail => mail.Template == MessageTemplates.MatchEnded).ShouldAllBe(mail => mail.State == MessageStates.Sent);
        post.Carried.Count.ShouldBe(3, "each once");
    }

    private sealed class Post
    {
        public List<string> Carried { get; } = [];

        /// <summary>Happens once, as the first of the mails that were claimed is about to be handed over.</summary>
        public Func<Task>? Meanwhile { get; set; }
    }

    private sealed class Carrier(Post post) : MailCarrier
    {
        public override Task OpenAsync(CancellationToken cancel)
        {
            var happens = post.Meanwhile;
            post.Meanwhile = null;
            return happens?.Invoke() ?? Task.CompletedTask;
        }

        public override Task CarryAsync(string messageId, MimeMessage mail)
        {
            post.Carried.Add(mail.To.Mailboxes.Single().Address);
            return Task.CompletedTask;
        }

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
