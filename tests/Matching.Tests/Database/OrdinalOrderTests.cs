using System.Text;
using Dapper;
using Matching.Database;
using Matching.Matches;
using Matching.TestData;
using static Matching.TestData.A;

namespace Matching.Tests.Database;

/// <summary>The same order on both databases, whatever language the server sorts in.</summary>
public sealed class OrdinalOrderTests
{
    private static readonly string[] Ids = ["b", "aa", "å", "Z", "a", "_x", "-x", "10", "9", "zz", "Ø", "𝄞", "\uFFFD", "ab", "a b", "É", "e\u0301"];

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Ordinal_sorts_by_the_letters_numbers(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await fresh.Database.AddAsync([.. Ids.Select(id => AParticipant().WithId(id).Build())]);

        var found = await fresh.Database.ReadAsync(connection =>
            connection.QueryAsync<string>($"SELECT id FROM participants ORDER BY {fresh.Database.Dialect.Ordinal("id")}"));

        found.ShouldBe(Ids.OrderBy(id => Convert.ToHexString(Encoding.UTF8.GetBytes(id)), StringComparer.Ordinal));
    }

    [SkippableFact]
    public async Task The_PostgreSQL_of_these_tests_sorts_in_Danish_so_that_a_forgotten_order_shows()
    {
        await using var fresh = await BothDatabases.CreateAsync(BothDatabases.Postgres);
        await fresh.Database.AddAsync(AParticipant().WithId("aa").Build(), AParticipant().WithId("b").Build());

        (await fresh.Database.ReadAsync(connection => connection.QueryAsync<string>("SELECT id FROM participants ORDER BY id"))).ShouldBe(["b", "aa"]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Who_a_participant_stays_open_with_among_several_is_the_first_in_ordinal_order(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await fresh.Database.AddAsync(AParticipant().WithId("p1").OpenWith("b").Build());
        await fresh.Database.AddAsync([.. new[] { "b", "aa" }.Select(id => AVolunteer().WithId(id).Build())]);
        var matches = new[] { Open("m1", "b"), Open("m2", "aa") };

        await fresh.Database.WriteAsync(async scope =>
        {
            foreach (var match in matches)
            {
                await MatchStore.InsertAsync(scope, match);
            }

            await Places.GiveBackAsync(scope, matches[0]);
        });

        (await fresh.Database.ReadAsync(c => c.QuerySingleAsync<string>("SELECT open_with FROM participants"))).ShouldBe("aa");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Matches_of_one_day_are_listed_by_id_in_ordinal_order(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await fresh.Database.AddAsync(AParticipant().WithId("p1").Build());
        await fresh.Database.AddAsync(AVolunteer().WithId("v1").Build());
        await fresh.Database.WriteAsync(async scope =>
        {
            foreach (var id in new[] { "b", "aa", "B", "å" })
            {
                await MatchStore.InsertAsync(scope, Open(id, "v1"));
            }
        });

        var store = new MatchStore(fresh.Database);

        (await store.OfParticipantAsync("p1")).Select(m => m.Id).ShouldBe(["B", "aa", "b", "å"]);
        (await store.OfVolunteerAsync("v1")).Select(m => m.Id).ShouldBe(["B", "aa", "b", "å"]);
    }

    private static Match Open(string id, string volunteer) => new()
    {
        Id = id, Programme = "host", ParticipantId = "p1", VolunteerId = volunteer, ProposedOn = new DateOnly(2013, 8, 1), State = "proposed",
    };
}
