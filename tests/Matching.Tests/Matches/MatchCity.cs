using Dapper;
using Matching.Database;
using Matching.Matches;
using Matching.Messages;
using Matching.People;
using Matching.TestData;
using Microsoft.Extensions.DependencyInjection;
using static Matching.TestData.A;

namespace Matching.Tests.Matches;

/// <summary>Participants p1, p2 … and hosts v1, v2 with one place each, on a chosen database.</summary>
public sealed class MatchCity : IAsyncDisposable
{
    private readonly IAsyncDisposable database;

    private MatchCity(IAsyncDisposable database, CaseworkRoom room)
    {
        this.database = database;
        Room = room;
    }

    public CaseworkRoom Room { get; }

    public static async Task<MatchCity> CreateAsync(string engine, int participants = 2, params (string Key, string Value)[] settings)
    {
        var created = await BothDatabases.CreateAsync(engine);
        return new MatchCity(created, await FillAsync(created, new CaseworkRoom(created.Database, settings), participants));
    }

    /// <summary>With other services in the place of the usual ones.</summary>
    public static async Task<MatchCity> CreateAsync(string engine, Action<IServiceCollection> replace, params (string Key, string Value)[] settings)
    {
        var created = await BothDatabases.CreateAsync(engine);
        return new MatchCity(created, await FillAsync(created, new CaseworkRoom(created.Database, replace, settings), participants: 2));
    }

    private static async Task<CaseworkRoom> FillAsync(FreshDatabase created, CaseworkRoom room, int participants)
    {
        await created.Database.AddAsync([.. Enumerable.Range(1, participants).Select(i => AParticipant().WithId($"p{i}").Build())]);
        await created.Database.AddAsync(AVolunteer().WithId("v1").WithCapacity(1).Build(), AVolunteer().WithId("v2").WithCapacity(1).Build());
        return room;
    }

    public Task<ProposeOutcome> ProposeAsync(string participant, string volunteer) =>
        Room.Get<ProposeMatch>().HandleAsync(participant, volunteer, Room.By("caseworker"));

    public Task<AnswerOutcome> AcceptAsync(LinkToken token) => Room.Get<AcceptMatch>().HandleAsync(token, Room.By("link"));

    public Task<AnswerOutcome> DeclineAsync(LinkToken token, string? reason = null) =>
        Room.Get<DeclineMatch>().HandleAsync(token, reason, note: null, Room.By("link"));

    public async Task<string> StartMatchAsync(string participant = "p1", string volunteer = "v1")
    {
        await ProposeAsync(participant, volunteer);
        await AcceptAsync(await Room.LinkInMailAsync(MessageTemplates.VolunteerAsked));
        var started = await AcceptAsync(await Room.LinkInMailAsync(MessageTemplates.ParticipantAsked));
        return started.ShouldBeOfType<AnswerOutcome.Started>().MatchId;
    }

    public async Task<string> ProposedAsync(string participant = "p1", string volunteer = "v1") =>
        (await ProposeAsync(participant, volunteer)).ShouldBeOfType<ProposeOutcome.Proposed>().MatchId;

    /// <summary>As far as the volunteer's yes.</summary>
    public async Task<string> AcceptedAsync(string participant = "p1", string volunteer = "v1")
    {
        var id = await ProposedAsync(participant, volunteer);
        await AcceptAsync(await Room.LinkInMailAsync(MessageTemplates.VolunteerAsked));
        return id;
    }

    public async Task<Match> MatchAsync(string id) => (await Room.Get<MatchStore>().FindAsync(id))!;

    public Task<SweepResult> SweepAsync(string name) => Room.Get<RunSweeps>().All.Single(sweep => sweep.Name == name).RunAsync();

    /// <summary>The sides that got a mail of a template.</summary>
    public async Task<IReadOnlyList<string>> MailedAsync(string template) =>
        [.. (await Room.Get<Outbox>().RecentAsync(1000)).Where(mail => mail.Template == template).Select(mail => mail.Side).Order(StringComparer.Ordinal)];

    public void GoTo(DateOnly day, int hour = 10) => Room.Time.AdjustTime(new DateTimeOffset(day, new TimeOnly(hour, 0), TimeSpan.Zero));

    public Task SetAsync(string sql) =>
        Room.Get<MatchingDatabase>().WriteAsync(scope => scope.Connection.ExecuteAsync(sql, null, scope.Transaction));

    /// <summary>Subject and detail of each row of an action, in order.</summary>
    public Task<IReadOnlyList<string>> AuditAsync(string action) => Room.Get<MatchingDatabase>().ReadAsync<IReadOnlyList<string>>(async connection =>
        (await connection.QueryAsync<string>("SELECT subject || ' ' || COALESCE(details, '') FROM audit WHERE action = @action ORDER BY at, id", new { action })).AsList());

    public async Task<Participant> ParticipantAsync(string id = "p1") => (await Room.Get<PeopleStore>().FindParticipantAsync(id))!;

    public async Task<int> PlacesLeftAsync(string volunteer) => (await Room.Get<PeopleStore>().FindVolunteerAsync(volunteer))!.PlacesLeft;

    public async Task<string?> OpenWithAsync(string participant) => (await Room.Get<PeopleStore>().FindParticipantAsync(participant))!.OpenWith;

    public async ValueTask DisposeAsync()
    {
        await Room.DisposeAsync();
        await database.DisposeAsync();
    }
}
