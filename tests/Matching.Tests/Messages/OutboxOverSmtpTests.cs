using Matching.Messages;
using Matching.TestData;
using Matching.Tests.Reliability;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Matching.Tests.Messages;

/// <summary>The whole way from the outbox to a real mail server process that fails in the middle.</summary>
public sealed class OutboxOverSmtpTests(ITestOutputHelper output)
{
    private const int Mails = 20;

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_server_that_takes_each_mail_and_drops_the_line_before_it_says_so_gets_each_twice_with_the_same_id(string engine)
    {
        await using var server = await MailServer.StartAsync();
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await using var room = Room(fresh, server, "drop-");
        await QueueAsync(fresh, room);

        (await SweepAsync(room)).ShouldBe(new SweepResult("outbox", Mails, 0, Mails));
        room.Time.Advance(TimeSpan.FromMinutes(1));
        (await SweepAsync(room)).ShouldBe(new SweepResult("outbox", Mails, Mails, 0));

        var copies = server.Copies();
        output.WriteLine($"{engine}: {copies.Count} mails, {copies.Values.Count(count => count == 2)} twice, {server.Connections} connections");
        copies.Count.ShouldBe(Mails);
        copies.Values.ShouldAllBe(count => count == 2);
        (await room.Get<Outbox>().RecentAsync(100)).ShouldAllBe(mail => mail.State == MessageStates.Sent && mail.Attempts == 2);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task While_the_server_is_gone_nothing_is_lost_and_when_it_is_back_each_goes_once_and_in_order(string engine)
    {
        var server = await MailServer.StartAsync();
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await using var room = Room(fresh, server, "");
        await server.DisposeAsync();
        await QueueAsync(fresh, room);
        for (var i = 0; i < 10; i++)
        {
            (await SweepAsync(room)).Done.ShouldBe(0);
            room.Time.Advance(TimeSpan.FromMinutes(1));
        }

        await using var back = await MailServer.StartAsync(server.Port);
        (await SweepAsync(room)).Done.ShouldBe(Mails);

        back.Mails().Select(mail => mail.To.Mailboxes.Single().Address).ShouldBe(Enumerable.Range(10, Mails).Select(i => $"p{i}@example.org"));
        (await room.Get<Outbox>().RecentAsync(100)).ShouldAllBe(mail => mail.Attempts == 1);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_server_that_takes_nothing_from_our_address_kills_no_mail_and_each_goes_when_it_does(string engine)
    {
        var server = await MailServer.StartAsync(0, "--refuse-senders", "550 5.7.1 not from here");
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await using var room = Room(fresh, server, "");
        await QueueAsync(fresh, room);
        for (var i = 0; i < 12; i++)
        {
            (await SweepAsync(room)).Done.ShouldBe(0);
            room.Time.Advance(TimeSpan.FromMinutes(1));
        }

        (await room.Get<Outbox>().RecentAsync(100)).ShouldAllBe(mail => mail.State == MessageStates.Pending && mail.Attempts == 0);
        await server.DisposeAsync();
        await using var back = await MailServer.StartAsync(server.Port);
        (await SweepAsync(room)).Done.ShouldBe(Mails);
    }

    [Fact]
    public void Mails_are_queued_in_one_place_which_asks_for_the_transaction_of_a_change()
    {
        var writers = House.SourceTree.Files("src", ".cs").Where(file => File.ReadAllText(file).Contains("INSERT INTO messages", StringComparison.Ordinal));
        var scopes = House.SourceTree.Files("src", ".cs").Where(file => File.ReadAllText(file).Contains("new WriteScope(", StringComparison.Ordinal));

        writers.Select(Path.GetFileName).ShouldBe(["Outbox.cs"]);
        scopes.Select(Path.GetFileName).ShouldBe(["MatchingDatabase.cs"]);
        typeof(Outbox).GetMethods().Where(method => method.Name == nameof(Outbox.QueueAsync))
            .ShouldAllBe(method => method.GetParameters()[0].ParameterType == typeof(Matching.Database.WriteScope));
    }

    private static CaseworkRoom Room(FreshDatabase fresh, MailServer server, string before) => new(
        fresh.Database,
        services => services.AddSingleton<FindRecipient>(_ => (_, person) => Task.FromResult<Recipient?>(new("Amira Haddad", $"{before}{person}@example.org", Tags.None))),
        SweepProcess.Settings(server, lease: 40));

    private static Task QueueAsync(FreshDatabase fresh, CaseworkRoom room) => fresh.Database.WriteAsync(async scope =>
    {
        for (var i = 10; i < 10 + Mails; i++)
        {
            await Outbox.QueueAsync(scope, MessageTemplates.NotThisTime, Sides.Participant, $"p{i}", $"m{i}", null, room.Time.GetUtcNow().AddSeconds(i - 100));
        }
    });

    private static Task<SweepResult> SweepAsync(CaseworkRoom room) => room.Get<RunSweeps>().All.Single(sweep => sweep.Name == "outbox").RunAsync();
}
