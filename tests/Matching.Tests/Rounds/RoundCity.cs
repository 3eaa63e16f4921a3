using Matching.Database;
using Matching.People;
using Matching.Rounds;
using Matching.TestData;

namespace Matching.Tests.Rounds;

/// <summary>A city on one database in which rounds are run.</summary>
public sealed class RoundCity : IAsyncDisposable
{
    private readonly FreshDatabase fresh;

    private RoundCity(FreshDatabase fresh, CaseworkRoom room) => (this.fresh, Room) = (fresh, room);

    public CaseworkRoom Room { get; }

    public MatchingDatabase Database => fresh.Database;

    public RoundStore Rounds => Room.Get<RoundStore>();

    public RoundResultStore Results => Room.Get<RoundResultStore>();

    public Change Karen => Room.By("karen");

    public static async Task<RoundCity> CreateAsync(string engine)
    {
        var created = await BothDatabases.CreateAsync(engine);
        return new RoundCity(created, new CaseworkRoom(created.Database));
    }

    /// <summary>p1 … and v1 …, all of whom suit each other; only p1 and v1, p2 and v2, … are interested in the same, so that those pairs are best.</summary>
    public static async Task<RoundCity> WithPairsAsync(string engine, int pairs)
    {
        var city = await CreateAsync(engine);
        await city.Database.AddAsync([.. Enumerable.Range(1, pairs).Select(i => Newcomer($"p{i}", $"interest-{i}"))]);
        await city.Database.AddAsync([.. Enumerable.Range(1, pairs).Select(i => Host($"v{i}", $"interest-{i}"))]);
        return city;
    }

    public static Participant Newcomer(string id, string interest) => Seed.Newcomer(id, $"Amira {id}") with { Interests = Tags.Of(interest) };

    public static Volunteer Host(string id, string interest, int places = 1) => Seed.Host(id, $"Søren {id}", places) with { Interests = Tags.Of(interest) };

    /// <summary>Starts a draft and works it out as the service's timer would.</summary>
    public async Task<Round> DraftAsync(RoundRequest? request = null)
    {
        var id = await Room.Get<StartRound>().HandleAsync(request ?? new RoundRequest(Programmes.Host), Karen);
        await SweepAsync();
        return (await Rounds.FindAsync(id))!;
    }

    public Task<SweepResult?> SweepAsync()
    {
        var sweeps = Room.Get<RunSweeps>();
        return sweeps.RunAsync(sweeps.All.Single(sweep => sweep.Name == "rounds"));
    }

    public async Task<RoundResult> ResultAsync(Round round) => (await Results.FindAsync(round.Id))!;

    public async Task<EditOutcome> EditAsync(Round round, params (string Kind, string Participant, string Volunteer)[] edits) =>
        await Room.Get<EditRound>().HandleAsync(
            round.Id, round.Version,
            [.. edits.Select(edit => new RoundEdit { Kind = edit.Kind, ParticipantId = edit.Participant, VolunteerId = edit.Volunteer })], Karen);

    public async Task<IReadOnlyDictionary<string, string>> PairsAsync(Round round) =>
        (await ResultAsync(round)).Pairs.ToDictionary(pair => pair.ParticipantId, pair => pair.VolunteerId, StringComparer.Ordinal);

    public async ValueTask DisposeAsync()
    {
        await Room.DisposeAsync();
        await fresh.DisposeAsync();
    }
}
