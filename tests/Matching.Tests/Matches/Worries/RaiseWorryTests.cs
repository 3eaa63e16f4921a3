using Matching.Matches;
using Matching.Matches.Worries;
using Matching.Messages;
using Matching.People;
using Matching.TestData;

namespace Matching.Tests.Matches.Worries;

public sealed class RaiseWorryTests
{
    private static readonly WorryWords Words = new("Han råber ad mig", Writer: null, Callback: "tlf. 20 30 40 50");

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_worry_stops_contact_closes_links_pauses_the_volunteer_and_tells_those_on_duty(string engine)
    {
        await using var city = await WorriedCity.CreateAsync(engine);
        var match = await city.City.StartMatchAsync();
        var contact = await city.City.Room.LinkInMailAsync(MessageTemplates.MatchStarted);

        (await city.RaiseAsync(contact, Words)).ShouldBeOfType<WorryOutcome.Raised>();

        (await city.Get<ContactStops>().HoldsAsync(match)).ShouldBeTrue();
        (await city.Get<OpenLink>().HandleAsync(contact)).ShouldBe(new LinkVisit.Closed(LinkState.Withdrawn, LinkPurposes.Contact));
        (await city.VolunteerAsync()).IsPausedOn(CaseworkRoom.FirstDay.AddDays(300)).ShouldBeTrue();
        await city.City.SweepAsync("outbox");
        var told = (await city.Get<Outbox>().RecentAsync(100)).Single(mail => mail.Template == MessageTemplates.WorryRaised);
        told.State.ShouldBe("sent");
        told.MatchId.ShouldBeNull();
        var mail = (await city.Get<MailFolder>().FindAsync(told.Id))!;
        mail.To.ToString().ShouldContain("vagt@example.org");
        foreach (var secret in new[] { "råber", "20 30 40 50", (await city.VolunteerAsync()).Name, (await city.City.ParticipantAsync()).Name })
        {
            mail.ToString().ShouldNotContain(secret);
            mail.TextBody!.ShouldNotContain(secret);
        }
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task No_mail_about_a_stopped_match_leaves_until_somebody_lets_it_go_on(string engine)
    {
        await using var city = await WorriedCity.CreateAsync(engine);
        await city.City.ProposeAsync("p1", "v1");
        var asked = await city.City.Room.LinkInMailAsync(MessageTemplates.VolunteerAsked);
        await city.City.AcceptAsync(asked);
        var worry = ((WorryOutcome.Raised)await city.RaiseAsync(asked, Words)).Id;

        await city.City.SweepAsync("outbox");
        (await city.StatesAsync(MessageTemplates.ParticipantAsked)).ShouldBe(["pending"]);
        city.City.Room.Time.Advance(TimeSpan.FromMinutes(1));

        (await city.CloseAsync(worry, WorryOutcomes.Resumed)).ShouldBeOfType<CloseWorryOutcome.Closed>();
        await city.City.SweepAsync("outbox");
        (await city.StatesAsync(MessageTemplates.ParticipantAsked)).ShouldBe(["withdrawn"], "its link was closed");
        (await city.StatesAsync(MessageTemplates.AskedAgain)).ShouldBe(["sent"], "the question was sent again, with a word on why");
        (await city.City.AcceptAsync(await city.City.Room.LinkInMailAsync(MessageTemplates.AskedAgain))).ShouldBeOfType<AnswerOutcome.Started>();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Going_on_gives_both_a_new_contact_link_and_takes_the_pause_back_if_asked(string engine)
    {
        await using var city = await WorriedCity.CreateAsync(engine);
        var match = await city.City.StartMatchAsync();
        var contact = await city.City.Room.LinkInMailAsync(MessageTemplates.MatchStarted);
        var first = ((WorryOutcome.Raised)await city.RaiseAsync(contact, Words)).Id;
        var second = ((WorryOutcome.Raised)await city.RaiseAsync(contact, new WorryWords("Og mere"))).Id;

        await city.CloseAsync(first, WorryOutcomes.Resumed, back: true);
        (await city.Get<ContactStops>().HoldsAsync(match)).ShouldBeTrue("another worry is open");
        (await city.VolunteerAsync()).PausedUntil.ShouldNotBeNull();

        await city.CloseAsync(second, WorryOutcomes.Resumed, back: true);
        (await city.Get<ContactStops>().HoldsAsync(match)).ShouldBeFalse();
        (await city.VolunteerAsync()).PausedUntil.ShouldBeNull();
        (await city.City.MailedAsync(MessageTemplates.ContactAgain)).ShouldBe([Sides.Participant, Sides.Volunteer]);
        (await city.CloseAsync(second, WorryOutcomes.Ended)).ShouldBeOfType<CloseWorryOutcome.AlreadyClosed>();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Ending_ends_the_match_keeps_the_pause_and_sends_nobody_a_mail(string engine)
    {
        await using var city = await WorriedCity.CreateAsync(engine);
        var match = await city.City.StartMatchAsync();
        var contact = await city.City.Room.LinkInMailAsync(MessageTemplates.MatchStarted);
        var worry = ((WorryOutcome.Raised)await city.RaiseAsync(contact, Words)).Id;

        (await city.CloseAsync(worry, WorryOutcomes.Ended)).ShouldBeOfType<CloseWorryOutcome.Closed>();

        (await city.City.MatchAsync(match)).State.ShouldBe(MatchStates.Ended);
        (await city.VolunteerAsync()).PausedUntil.ShouldNotBeNull();
        (await city.City.PlacesLeftAsync("v1")).ShouldBe(1);
        (await city.City.MailedAsync(MessageTemplates.MatchEnded)).ShouldBeEmpty();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task The_same_words_sent_twice_at_once_are_one_worry(string engine)
    {
        await using var city = await WorriedCity.CreateAsync(engine);
        await city.City.StartMatchAsync();
        var contact = await city.City.Room.LinkInMailAsync(MessageTemplates.MatchStarted);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => city.RaiseAsync(contact, Words))));

        outcomes.OfType<WorryOutcome.Raised>().Select(raised => raised.Id).Distinct(StringComparer.Ordinal).Count().ShouldBe(1);
        (await city.Get<WorryStore>().OpenAsync()).Count.ShouldBe(1);
        (await city.City.MailedAsync(MessageTemplates.WorryRaised)).Count.ShouldBe(1);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Nothing_is_stopped_without_words_by_an_expired_link_or_by_an_unknown_one(string engine)
    {
        await using var city = await WorriedCity.CreateAsync(engine);
        var match = await city.City.StartMatchAsync();
        var contact = await city.City.Room.LinkInMailAsync(MessageTemplates.MatchStarted);

        (await city.RaiseAsync(contact, new WorryWords(" "))).ShouldBeOfType<WorryOutcome.WordsAreMissing>();
        (await city.RaiseAsync(contact, new WorryWords(new string('x', Worry.LongestWords + 1)))).ShouldBeOfType<WorryOutcome.TooLong>();
        (await city.RaiseAsync(LinkToken.Create(), Words)).ShouldBeOfType<WorryOutcome.NotFound>();
        city.City.Room.Time.Advance(TimeSpan.FromDays(67));
        (await city.RaiseAsync(contact, Words)).ShouldBeOfType<WorryOutcome.NotFound>();

        (await city.Get<ContactStops>().HoldsAsync(match)).ShouldBeFalse();
        (await city.VolunteerAsync()).PausedUntil.ShouldBeNull();
    }

    private sealed class WorriedCity(MatchCity city) : IAsyncDisposable
    {
        public MatchCity City => city;

        public static async Task<WorriedCity> CreateAsync(string engine) => new(await MatchCity.CreateAsync(
            engine, settings: [("Matches:OnDuty:0:User", "vagt"), ("Matches:OnDuty:0:Name", "Vagten"), ("Matches:OnDuty:0:Email", "vagt@example.org")]));

        public T Get<T>()
            where T : notnull => city.Room.Get<T>();

        public Task<WorryOutcome> RaiseAsync(LinkToken token, WorryWords words) => Get<RaiseWorry>().ByLinkAsync(token, words, city.Room.By("link"));

        public Task<CloseWorryOutcome> CloseAsync(string id, string outcome, bool back = false) =>
            Get<CloseWorry>().HandleAsync(id, new WorryClosing(outcome, "Talt med begge.", back), city.Room.By("vagt"));

        public async Task<Volunteer> VolunteerAsync() => (await Get<PeopleStore>().FindVolunteerAsync("v1"))!;

        public async Task<IReadOnlyList<string>> StatesAsync(string template) =>
            [.. (await Get<Outbox>().RecentAsync(100)).Where(mail => mail.Template == template).Select(mail => mail.State).Order(StringComparer.Ordinal)];

        public ValueTask DisposeAsync() => city.DisposeAsync();
    }
}
