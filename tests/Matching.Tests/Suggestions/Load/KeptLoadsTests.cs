using Dapper;
using Matching.Database;
using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Load;
using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Models;
using Matching.Suggestions.Ranking.Objections;
using Matching.Suggestions.Ranking.Use;
using Matching.Suggestions.Scoring;
using Matching.Suggestions.SetAside;
using Matching.TestData;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using static Matching.TestData.A;

namespace Matching.Tests.Suggestions.Load;

public sealed class KeptLoadsTests
{
    [SkippableTheory]
    [InlineData(BothDatabases.Sqlite, "UPDATE participants SET registered_on = '2001-01-01' WHERE id = 'P-2'")]
    [InlineData(BothDatabases.Sqlite, "INSERT INTO excluded_pairs (participant_id, volunteer_id, reason, excluded_by, excluded_on) VALUES ('P-1', 'V-1', 'x', 'y', '2013-01-01')")]
    [InlineData(BothDatabases.Sqlite, "INSERT INTO dismissed_candidates (participant_id, volunteer_id, dismissed_by, dismissed_on) VALUES ('P-1', 'V-1', 'y', '2013-01-01')")]
    [InlineData(BothDatabases.Sqlite, "UPDATE volunteers SET places_left = 2 WHERE id = 'V-1'")]
    [InlineData(BothDatabases.Postgres, "UPDATE participants SET registered_on = '2001-01-01' WHERE id = 'P-2'")]
    [InlineData(BothDatabases.Postgres, "INSERT INTO excluded_pairs (participant_id, volunteer_id, reason, excluded_by, excluded_on) VALUES ('P-1', 'V-1', 'x', 'y', '2013-01-01')")]
    [InlineData(BothDatabases.Postgres, "INSERT INTO dismissed_candidates (participant_id, volunteer_id, dismissed_by, dismissed_on) VALUES ('P-1', 'V-1', 'y', '2013-01-01')")]
    [InlineData(BothDatabases.Postgres, "UPDATE volunteers SET places_left = 2 WHERE id = 'V-1'")]
    public async Task Whatever_frees_a_volunteer_is_seen_in_the_next_list(string engine, string sql)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await fresh.Database.AddAsync(AVolunteer().WithId("V-1").WithCapacity(1).Build());
        var (first, second) = (AParticipant().WithId("P-1").Build(), AParticipant().WithId("P-2").Build());
        await fresh.Database.AddAsync(first, second);
        var read = Over(fresh.Database);
        var weights = Shipped.WeightsOf(Programmes.Host);
        (await read.LoadsBeforeAsync(second, weights, Day)).Loaded.ShouldBe(["V-1"]);

        await fresh.Database.WriteAsync(scope => scope.Connection.ExecuteAsync(sql, transaction: scope.Transaction));

        (await read.LoadsBeforeAsync(second, weights, Day)).Loaded.ShouldBeEmpty();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Another_day_is_another_walk(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await fresh.Database.AddAsync(AVolunteer().WithId("V-1").WithCapacity(1).But(one => one with { PausedUntil = Day.AddDays(30) }).Build());
        await fresh.Database.AddAsync(AParticipant().WithId("P-1").Build(), AParticipant().WithId("P-2").Build());
        var read = Over(fresh.Database);
        var weights = Shipped.WeightsOf(Programmes.Host);

        (await read.LoadsBeforeAsync(AParticipant().WithId("P-2").Build(), weights, Day)).Loaded.ShouldBeEmpty();
        (await read.LoadsBeforeAsync(AParticipant().WithId("P-2").Build(), weights, Day.AddDays(60))).Loaded.ShouldBe(["V-1"]);
    }

    private static ReadProgramme Over(MatchingDatabase database)
    {
        var (people, changes) = (new PeopleStore(database), new ChangeCounts(database));
        var contestants = new Contestants(Shipped.Criteria, new CurrentWeights(new WeightsStore(database), Options.Create(Shipped.Settings)));
        return new(
            people,
            new SetAsideStore(database),
            new KeptVolunteers(people, changes, Shipped.Criteria, Shipped.Rules),
            changes,
            new ModelsInUse(
                new ReadModels(new ModelStore(database), contestants, Shipped.Criteria, NullLogger<ReadModels>.Instance),
                new ModelStore(database),
                new ObjectionStore(database),
                Options.Create(new RankingUseSettings())));
    }
}
