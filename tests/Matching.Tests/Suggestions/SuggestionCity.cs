using Dapper;
using Matching.Database;
using Matching.TestData;
using static Matching.TestData.A;

namespace Matching.Tests.Suggestions;

/// <summary>Participants p1, p2 and hosts v1, v2, v3 on a chosen database, with what the audit says of changes.</summary>
public sealed class SuggestionCity : IAsyncDisposable
{
    private readonly FreshDatabase fresh;

    private SuggestionCity(FreshDatabase fresh) => (this.fresh, Room) = (fresh, new CaseworkRoom(fresh.Database));

    public CaseworkRoom Room { get; }

    public static async Task<SuggestionCity> CreateAsync(string engine)
    {
        var city = new SuggestionCity(await BothDatabases.CreateAsync(engine));
        await city.fresh.Database.AddAsync([.. new[] { "p1", "p2" }.Select(id => AParticipant().WithId(id).Build())]);
        await city.fresh.Database.AddAsync([.. new[] { "v1", "v2", "v3" }.Select(id => AVolunteer().WithId(id).WithCapacity(5).Build())]);
        return city;
    }

    public T Get<T>()
        where T : notnull => Room.Get<T>();

    public Change By(string who, string? why = null) => Room.By(who, why);

    public Task<IReadOnlyList<string>> AuditAsync(string subject) => fresh.Database.ReadAsync<IReadOnlyList<string>>(async connection =>
        [.. (await connection.QueryAsync<(string Who, string Action, string? Why, string? Details)>(
            "SELECT who, action, why, details FROM audit WHERE subject = @subject ORDER BY at, id", new { subject }))
            .Select(row => $"{row.Who} {row.Action} {row.Details} {row.Why}".Trim())]);

    public async ValueTask DisposeAsync()
    {
        await Room.DisposeAsync();
        await fresh.DisposeAsync();
    }
}
