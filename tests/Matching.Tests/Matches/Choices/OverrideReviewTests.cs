using Matching.Database;
using Matching.Matches;
using Matching.Matches.Choices;
using Matching.TestData;
using static Matching.TestData.A;

namespace Matching.Tests.Matches.Choices;

public sealed class OverrideReviewTests
{
    private static readonly DateOnly Spring = new(2013, 5, 2);
    private static readonly DateOnly Winter = new(2013, 2, 2);

    [Theory]
    [InlineData(20, 0, OverrideReview.Note.HardlyOverridden)]
    [InlineData(40, 1, OverrideReview.Note.HardlyOverridden)]
    [InlineData(40, 2, OverrideReview.Note.None)]
    [InlineData(20, 12, OverrideReview.Note.None)]
    [InlineData(20, 13, OverrideReview.Note.MostlyOverridden)]
    [InlineData(19, 19, OverrideReview.Note.None)]
    public async Task Two_quarters_of_one_kind_raise_a_note(int proposals, int overridden, OverrideReview.Note note)
    {
        await using var fresh = await BothDatabases.CreateAsync(BothDatabases.Sqlite);
        await using var room = new CaseworkRoom(fresh.Database);
        await AddAsync(fresh.Database, Spring, proposals, overridden);
        await AddAsync(fresh.Database, Winter, proposals, overridden);

        (await room.Get<OverrideReview>().HandleAsync("host", new DateOnly(2013, 8, 1))).ShouldBe(note);
    }

    [Fact]
    public async Task One_quarter_alone_is_not_sustained()
    {
        await using var fresh = await BothDatabases.CreateAsync(BothDatabases.Sqlite);
        await using var room = new CaseworkRoom(fresh.Database);
        await AddAsync(fresh.Database, Spring, 30, 30);
        await AddAsync(fresh.Database, Winter, 30, 6);

        (await room.Get<OverrideReview>().HandleAsync("host", new DateOnly(2013, 8, 1))).ShouldBe(OverrideReview.Note.None);
    }

    private static async Task AddAsync(MatchingDatabase database, DateOnly day, int proposals, int overridden)
    {
        var numbers = Enumerable.Range(0, proposals).Select(number => $"{day:MMdd}-{number}").ToList();
        await database.AddAsync([.. numbers.Select(id => AParticipant().WithId($"p{id}").Build())]);
        await database.AddAsync([.. numbers.Select(id => AVolunteer().WithId($"v{id}").Build())]);
        await database.WriteAsync(async scope =>
        {
            foreach (var (index, id) in numbers.Index())
            {
                await MatchStore.InsertAsync(scope, new Match
                {
                    Id = $"m{id}", Programme = "host", ParticipantId = $"p{id}", VolunteerId = $"v{id}", ProposedOn = day, State = MatchStates.Withdrawn,
                });
                await ChoiceStore.InsertAsync(scope, $"m{id}", new MatchChoice
                {
                    Model = "score", WeightsVersion = 0, ScoreUnits = 1, Snapshot = "{}", PickedRank = index < overridden ? 2 : 1, Reason = index < overridden ? "load" : null,
                });
            }
        });
    }
}
