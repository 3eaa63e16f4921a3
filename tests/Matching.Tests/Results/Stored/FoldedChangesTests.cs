using Dapper;
using Matching.Database;
using Matching.Results.Stored;
using Matching.TestData;

namespace Matching.Tests.Results.Stored;

/// <summary>What connections counted in rows of their own does not pile up, and no change is lost on the way.</summary>
public sealed class FoldedChangesTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Rows_of_many_connections_become_one_row_a_year_and_the_sums_stay(string engine)
    {
        await using var city = await ResultsCity.CreateAsync(engine);
        await city.SetAsync("INSERT INTO volunteers (id, programme, name, registered_on, vetted_on, places_left) VALUES ('m1', 'mentor', 'N', '2012-01-01', '2012-02-01', 1)");
        await AddWritersAsync(city, 1_000_000, RefreshFigures.MostWriters / 2);
        await SweepAsync(city.Room);
        (await city.Database.ReadAsync(StoredFigures.WritersAsync)).ShouldBeGreaterThanOrEqualTo(RefreshFigures.MostWriters / 2, "a few may stand");

        await AddWritersAsync(city, 2_000_000, 300);
        var before = await SumsAsync(city);
        await SweepAsync(city.Room);

        (await city.Database.ReadAsync(StoredFigures.WritersAsync)).ShouldBe(0);
        (await SumsAsync(city)).ShouldBe(before);
        (await SweepAsync(city.Room)).Found.ShouldBe(0, "nothing stored is old by it");
        await city.SetAsync("UPDATE volunteers SET vetted_on = '2011-02-01'");
        (await SweepAsync(city.Room)).Found.ShouldBe(2, "the next change is counted on top");
    }

    /// <summary>SQLite has one writer at a time.</summary>
    [SkippableFact]
    public async Task A_change_that_is_being_made_meanwhile_is_neither_waited_for_nor_lost()
    {
        await using var city = await ResultsCity.CreateAsync(BothDatabases.Postgres);
        const string another = "INSERT INTO volunteers (id, programme, name, registered_on, vetted_on, places_left) VALUES (@id, 'mentor', 'N', '2012-01-01', '2012-02-01', 1)";
        await city.SetAsync(another.Replace("@id", "'m1'", StringComparison.Ordinal));
        await AddWritersAsync(city, 1_000_000, 10);
        var before = (await SumsAsync(city))[2012];

        await city.Database.WriteAsync(async scope =>
        {
            await scope.Connection.ExecuteAsync(another, new { id = "m2" }, scope.Transaction);
            // Would never end if it waited for this transaction.
            (await city.Database.WriteAsync(StoredFigures.FoldAsync)).ShouldBeGreaterThanOrEqualTo(10);
            await scope.Connection.ExecuteAsync(another, new { id = "m3" }, scope.Transaction);
        });

        (await SumsAsync(city))[2012].ShouldBe(before + 2);
    }

    private static Task<int> AddWritersAsync(ResultsCity city, int from, int count) => city.Database.WriteAsync(scope => scope.Connection.ExecuteAsync(
        "INSERT INTO figure_changes (year, writer, count) VALUES (@year, @writer, @count)",
        Enumerable.Range(0, count).Select(n => new { year = 2010 + (n % 3), writer = from + n, count = (n % 4) + 1 }),
        scope.Transaction));

    private static async Task<Dictionary<int, long>> SumsAsync(ResultsCity city) =>
        (await city.Database.ReadAtOneMomentAsync(StoredFigures.AllAsync)).OrderBy(year => year.Key).ToDictionary(year => year.Key, year => year.Value.Changes);

    private static Task<SweepResult> SweepAsync(CaseworkRoom room) => room.Get<RunSweeps>().All.Single(sweep => sweep.Name == "figures").RunAsync();
}
