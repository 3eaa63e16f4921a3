using Matching.Database;

namespace Matching.Tests.Database;

public sealed class MatchingDatabaseTests
{
    [Theory]
    [InlineData("data/matching.db", "SQLite")]
    [InlineData("/srv/by/matching.db", "SQLite")]
    [InlineData("Data Source=data/matching.db", "SQLite")]
    [InlineData("Host=db;Database=matching;Username=matching", "PostgreSQL")]
    [InlineData("database=matching;host=db;port=5433", "PostgreSQL")]
    [InlineData("Server=db;Database=matching;User Id=matching", "PostgreSQL")]
    public async Task A_path_is_SQLite_and_a_connection_string_with_a_host_is_PostgreSQL(string target, string engine)
    {
        await using var database = MatchingDatabase.For(target, TimeProvider.System);

        database.Dialect.Name.ShouldBe(engine);
    }

    [Fact]
    public async Task A_server_out_of_reach_is_named_with_its_database_and_never_with_the_password()
    {
        await using var database = MatchingDatabase.For("Host=127.0.0.1;Port=1;Database=matching;Username=matching;Password=hemmelig", TimeProvider.System);
        database.Place.ShouldBe("PostgreSQL 127.0.0.1:1/matching");

        var refusal = await Should.ThrowAsync<DatabaseUnavailableException>(() => new InstanceStore(database).FindAsync("note"));

        refusal.In(Languages.Danish).ShouldContain("127.0.0.1:1/matching");
        refusal.ToString().ShouldNotContain("hemmelig");
    }

    [Fact]
    public void An_address_is_refused_with_the_form_that_works_and_without_its_password()
    {
        var refusal = Should.Throw<DatabaseUnavailableException>(() => MatchingDatabase.For("postgres://matching:hemmelig@db/matching", TimeProvider.System));

        refusal.In(Languages.Danish).ShouldContain("Host=");
        refusal.ToString().ShouldNotContain("hemmelig");
    }
}
