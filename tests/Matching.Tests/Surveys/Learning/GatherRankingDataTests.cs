using Dapper;
using Matching.Database;
using Matching.Matches;
using Matching.Suggestions.Ranking;
using Matching.Surveys;
using Matching.Surveys.Learning;
using Matching.TestData;
using static Matching.TestData.A;
using static Matching.Tests.Surveys.SurveyRows;

namespace Matching.Tests.Surveys.Learning;

public sealed class GatherRankingDataTests
{
    private static readonly DateOnly AsOf = new(2013, 8, 1);

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_row_is_a_proposal_with_what_became_of_it(string engine)
    {
        await using var city = await CityAsync(engine);
        await city.Database.AddAsync(
            AMatch("m1", new(2012, 1, 1), new(2012, 2, 1)),
            AMatch("m2", new(2012, 3, 1), new(2012, 12, 1)),
            AMatch("m3", new(2012, 3, 1)),
            AMatch("m4", new(2013, 7, 1)),
            AMatch("m5", new(2013, 8, 2)));
        await ProposedAsync(city.Database, "m6", MatchStates.Declined);
        await ProposedAsync(city.Database, "m7", MatchStates.Withdrawn);
        await city.Database.AnswerAsync("m2", Sides.Participant, Waves.SixMonths, new(2012, 9, 2), answer: "5");
        await city.Database.AnswerAsync("m3", Sides.Participant, Waves.ThreeMonths, new(2012, 6, 2), answer: "4");
        await city.Database.AnswerAsync("m3", Sides.Participant, Waves.SixMonths, new(2012, 9, 2), answer: "2");
        await city.Database.AnswerAsync("m3", Sides.Volunteer, Waves.SixMonths, new(2012, 9, 3), answer: "5");

        var pairs = await city.GatherAsync(AsOf);

        pairs.Matches.ShouldBe(["m1", "m2", "m3", "m6", "m7", "m4"], "in the order of their proposals; nothing proposed after the day");
        pairs.Data.Labels.ShouldBe([0, 3, 2, 0, 0, 0]);
        pairs.Data.Weights.Select(weight => weight > 0).ShouldBe([true, true, true, true, false, false]);
        pairs.Data.Answers.ShouldBe([(sbyte)1, (sbyte)1, (sbyte)1, (sbyte)0, (sbyte)-1, (sbyte)1]);
    }

    [Fact]
    public async Task A_list_is_ones_own_candidates_where_there_are_several_else_a_quarter()
    {
        await using var city = await CityAsync(BothDatabases.Sqlite);
        foreach (var id in new[] { "p2", "p3", "p4" })
        {
            await city.Database.AddAsync(AParticipant().WithId(id).Build());
        }

        await city.Database.AddAsync(
            AMatch("m1", new(2012, 1, 1)),
            AMatch("m2", new(2012, 9, 1)),
            AMatch("m3", new(2012, 1, 5)) with { ParticipantId = "p2" },
            AMatch("m4", new(2012, 3, 31)) with { ParticipantId = "p3" },
            AMatch("m5", new(2012, 4, 1)) with { ParticipantId = "p4" });

        var pairs = await city.GatherAsync(AsOf);

        var list = pairs.Matches.Index().ToDictionary(match => match.Item, match => pairs.Data.Groups[match.Index]);
        list["m2"].ShouldBe(list["m1"]);
        list["m4"].ShouldBe(list["m3"]);
        new[] { list["m1"], list["m3"], list["m5"] }.ShouldBeUnique();
    }

    /// <summary>Whatever is known only after the proposal is no feature: were it one, these values would change.</summary>
    [Fact]
    public async Task What_came_after_the_proposal_changes_no_feature()
    {
        await using var city = await CityAsync(BothDatabases.Sqlite);
        await city.Database.AddAsync(AMatch("m1", new(2012, 1, 1)));
        var before = await city.GatherAsync(AsOf);

        await city.Database.WriteAsync(scope => scope.Connection.ExecuteAsync(
            """
            UPDATE matches SET state = 'ended', ended_on = '2012-02-01', end_reason = 'no_fit', ended_by = 'volunteer', accepted_on = '2012-01-02', proposed_by = 'x', version = 7;
            UPDATE participants SET open_with = 'v1', last_started_on = '2012-01-01', waiting_since = '2012-03-01', queued_from = '2012-03-01', paused_until = '2014-01-01';
            UPDATE volunteers SET places_left = 5, paused_until = '2014-01-01', vetted_on = '2013-01-01', child_certificate_on = '2013-01-01';
            """,
            transaction: scope.Transaction));
        await city.Database.AnswerAsync("m1", Sides.Participant, Waves.End, new(2012, 2, 2), answer: "1");
        var after = await city.GatherAsync(AsOf);

        after.Data.Labels.ShouldBe([0]);
        before.Data.Labels.ShouldBe([RankingData.Lasts]);
        after.Data.Values.ShouldBe(before.Data.Values);
        after.Data.Features.ShouldBe(before.Data.Features);
    }

    /// <summary>Proposals are made one after another until a match lasts: whatever grows with the days would tell which came last.</summary>
    [Fact]
    public async Task Nothing_tells_in_which_order_the_proposals_of_a_list_were_made()
    {
        await using var city = await CityAsync(BothDatabases.Sqlite);
        await city.Database.AddAsync(AMatch("m1", new(2012, 11, 1), new(2012, 12, 1)));
        var alone = await city.GatherAsync(AsOf);
        await city.Database.AddAsync(AMatch("m2", new(2013, 1, 5)));

        var pairs = await city.GatherAsync(AsOf);

        alone.Data.Features.ShouldContain(feature => feature.Name == "volunteer:months");
        pairs.Data.Features.ShouldBe(alone.Data.Features.Where(feature => feature.Name != "volunteer:months"), "who signed up when tells who could be proposed when");
        pairs.Data.Row(1).ToArray().ShouldBe(pairs.Data.Row(0).ToArray(), "the same two people, in another month and year");
        pairs.Data.Row(0).ToArray().ShouldBe(alone.Data.Row(0).ToArray().Where((_, place) => alone.Data.Features[place].Name != "volunteer:months"));
    }

    private static async Task<Room> CityAsync(string engine)
    {
        var fresh = await BothDatabases.CreateAsync(engine);
        await fresh.Database.AddPairAsync();
        return new Room(fresh, new CaseworkRoom(fresh.Database));
    }

    private static Task<int> ProposedAsync(MatchingDatabase database, string id, string state) => database.WriteAsync(scope => scope.Connection.ExecuteAsync(
        "INSERT INTO matches (id, programme, participant_id, volunteer_id, proposed_on, state) VALUES (@id, 'host', 'p1', 'v1', @on, @state)",
        new { id, state, on = new DateOnly(2012, 5, 1) },
        scope.Transaction));

    private sealed record Room(FreshDatabase Fresh, CaseworkRoom Casework) : IAsyncDisposable
    {
        public MatchingDatabase Database => Fresh.Database;

        public Task<PastPairs> GatherAsync(DateOnly on) => Casework.Get<GatherRankingData>().HandleAsync("host", on);

        public async ValueTask DisposeAsync()
        {
            await Casework.DisposeAsync();
            await Fresh.DisposeAsync();
        }
    }
}
