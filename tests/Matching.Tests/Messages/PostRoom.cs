using System.Globalization;
using Dapper;
using Matching.Database;
using Matching.Messages;
using Matching.TestData;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MimeKit;

namespace Matching.Tests.Messages;

/// <summary>An outbox on a chosen database whose carrier does as a test says. Person p7 of match m7 has the address p7@example.org.</summary>
internal sealed class PostRoom : IAsyncDisposable
{
    private readonly FreshDatabase fresh;
    private readonly CaseworkRoom room;

    private PostRoom(FreshDatabase fresh)
    {
        this.fresh = fresh;
        room = new CaseworkRoom(fresh.Database, services => services
            .AddSingleton<OpenCarrier>(_ => () => new Carrier(this))
            .AddSingleton<FindRecipient>(_ => (_, person) => Task.FromResult<Recipient?>(new("Amira Haddad", $"{person}@example.org", Tags.None))));
    }

    public List<string> Tried { get; } = [];

    /// <summary>The addresses of what was handed over, in order.</summary>
    public List<string> Carried { get; } = [];

    /// <summary>What is wrong with handing over to an address; null if nothing.</summary>
    public Func<string, CarryFailedException?> Fails { get; set; } = _ => null;

    /// <summary>Why there is nobody to hand to.</summary>
    public CarryFailedException? Away { get; set; }

    public FakeTimeProvider Time => room.Time;

    public DateTimeOffset Now => Time.GetUtcNow();

    public MatchingDatabase Database => fresh.Database;

    public static async Task<PostRoom> CreateAsync(string engine) => new(await BothDatabases.CreateAsync(engine));

    public T Get<T>()
        where T : notnull => room.Get<T>();

    public Change By(string who) => room.By(who);

    public Task<SweepResult> SweepAsync(CancellationToken cancel = default) => Get<RunSweeps>().All.Single(sweep => sweep.Name == "outbox").RunAsync(cancel);

    public async Task QueueAsync(int count, Func<int, DateTimeOffset, DateTimeOffset>? due = null)
    {
        var now = Now;
        await Database.WriteAsync(async scope =>
        {
            for (var i = 0; i < count; i++)
            {
                await QueueAsync(scope, i, due?.Invoke(i, now) ?? now);
            }
        });
    }

    public Task QueueOneAsync(int i, DateTimeOffset due) => Database.WriteAsync(scope => QueueAsync(scope, i, due));

    public async Task<IReadOnlyList<(string State, long Count)>> StatesAsync() => [.. await Database.ReadAsync(connection =>
        connection.QueryAsync<(string, long)>("SELECT state, count(*) FROM messages GROUP BY state ORDER BY state"))];

    public async ValueTask DisposeAsync()
    {
        await room.DisposeAsync();
        await fresh.DisposeAsync();
    }

    private static Task QueueAsync(WriteScope scope, int i, DateTimeOffset due) => Outbox.QueueAsync(
        scope, MessageTemplates.NotThisTime, Sides.Participant, string.Create(CultureInfo.InvariantCulture, $"p{i}"), string.Create(CultureInfo.InvariantCulture, $"m{i}"), null, due);

    private sealed class Carrier(PostRoom post) : MailCarrier
    {
        public override Task OpenAsync(CancellationToken cancel) => post.Away is { } away ? throw away : Task.CompletedTask;

        public override Task CarryAsync(string messageId, MimeMessage mail)
        {
            var to = mail.To.Mailboxes.Single().Address;
            post.Tried.Add(to);
            if (post.Fails(to) is { } failure)
            {
                throw failure;
            }

            post.Carried.Add(to);
            return Task.CompletedTask;
        }

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
