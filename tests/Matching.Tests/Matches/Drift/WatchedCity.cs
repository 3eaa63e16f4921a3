using Dapper;
using Matching.Database;
using Matching.Matches;
using Matching.People;
using Matching.Suggestions.Ranking.Models;
using Matching.Suggestions.Ranking.Trainers;
using Matching.TestData;
using Matching.Tests.Suggestions;
using Matching.Tests.Suggestions.Ranking.Use;
using static Matching.TestData.A;

namespace Matching.Tests.Matches.Drift;

/// <summary>A host programme whose lists a model looks at, week after week.</summary>
internal sealed class WatchedCity : IAsyncDisposable
{
    public static readonly StoredModel Model = MadeUpModel.Stored(new LogitTrainer()).Audited() with { Metrics = """{"winner":"logit","reason":"is_ahead"}""" };

    private readonly FreshDatabase fresh;
    private int proposals;

    private WatchedCity(FreshDatabase fresh, string use) => (this.fresh, Room) = (fresh, new CaseworkRoom(fresh.Database, ("Ranking:Programmes:host:Use", use)));

    public CaseworkRoom Room { get; }

    /// <summary>With 60 who wait, 150 volunteers, and the model in shadow.</summary>
    public static async Task<WatchedCity> CreateAsync(string engine, string use = "on", int seed = 1, StoredModel? model = null)
    {
        var city = new WatchedCity(await BothDatabases.CreateAsync(engine), use);
        await city.PeopleAsync(seed);
        await city.AddAsync((model ?? Model) with { State = ModelStates.Shadow });
        return city;
    }

    /// <summary>Other people of the same kind in the place of all there are.</summary>
    public async Task PeopleAsync(int seed, int volunteers = 150)
    {
        await SetAsync("DELETE FROM participants");
        await SetAsync("DELETE FROM volunteers");
        var people = new RandomPeople(seed);
        await fresh.Database.AddAsync([.. Enumerable.Range(0, 60).Select(number => people.Participant($"p-{seed}-{number}") with
        {
            Programme = Programmes.Host, OpenWith = null, ConsentOn = Day.AddDays(-9), RegisteredOn = Day.AddDays(-20), City = null, ArrivedOn = null, WantsGender = "any",
        })]);
        await fresh.Database.AddAsync([.. people.Volunteers(volunteers).Select(one => one with
        {
            Programme = Programmes.Host, VettedOn = Day.AddDays(-99), ConsentOn = Day.AddDays(-99), PausedUntil = null, Capacity = 3, PlacesLeft = 3, AcceptsGender = "any",
            ChildCertificateOn = Day.AddDays(-99), Languages = Tags.Of("da", "en", "ar", "pl", "so", "fr"),
        })]);
    }

    public Task AddAsync(StoredModel model) => fresh.Database.WriteAsync(scope => ModelStore.AddAsync(scope, model));

    /// <summary>Proposals, some of which both sides accepted.</summary>
    /// <param name="orderedBy">What stands as the list's model.</param>
    public async Task ProposalsAsync(string orderedBy, int answered, int accepted, DateOnly on)
    {
        for (var number = 0; number < answered; number++)
        {
            var id = $"m-{++proposals}";
            await SetAsync(
                """
                INSERT INTO matches (id, programme, participant_id, volunteer_id, proposed_on, state)
                SELECT @id, 'host', (SELECT MIN(id) FROM participants), (SELECT MIN(id) FROM volunteers), @on, @state
                """,
                new { id, on, state = number < accepted ? MatchStates.Ended : number % 2 == 0 ? MatchStates.Declined : MatchStates.Expired });
            await SetAsync(
                "INSERT INTO match_choices (match_id, model, weights_version, picked_rank, score_units, snapshot) VALUES (@id, @orderedBy, 0, 1, 1, '{}')", new { id, orderedBy });
        }
    }

    public Task SetAsync(string sql, object? values = null) => fresh.Database.WriteAsync(scope => scope.Connection.ExecuteAsync(sql, values, scope.Transaction));

    public async Task<SweepResult> WeekAsync()
    {
        Room.Time.Advance(TimeSpan.FromDays(7));
        return await LookAsync();
    }

    public Task<SweepResult> LookAsync() => Room.Get<RunSweeps>().All.Single(sweep => sweep.Name == "model-watch").RunAsync();

    public async Task PromoteAsync() =>
        (await Room.Get<PromoteModel>().HandleAsync(Model.Id, Room.By("adam"))).ShouldBeOfType<ModelStep.Done>();

    public async Task<string> StateAsync() => (await Room.Get<ModelStore>().FindAsync(Model.Id))!.State;

    public Task<IReadOnlyList<string>> AuditAsync() => fresh.Database.ReadAsync<IReadOnlyList<string>>(async connection =>
        [.. await connection.QueryAsync<string>("SELECT who || ' ' || action || COALESCE(' ' || why, '') FROM audit ORDER BY at, id")]);

    public async ValueTask DisposeAsync()
    {
        await Room.DisposeAsync();
        await fresh.DisposeAsync();
    }
}
