using Matching.Database;
using Matching.Matches;
using Matching.Matches.Choices;
using Matching.TestData;
using static Matching.TestData.A;

namespace Matching.Tests.Matches.Choices;

public sealed class OverrideReviewTests
{
    private static readonly DateOnly Today = new(2013, 8, 1);

    /// <summary>The first of the three months that are looked at.</summary>
    private static readonly DateOnly First = new(2013, 5, 2);

    [Theory]
    [InlineData(30, 0, OverrideReview.Note.HardlyOverridden)]
    [InlineData(40, 1, OverrideReview.Note.HardlyOverridden)]
    [InlineData(40, 2, OverrideReview.Note.None)]
    [InlineData(30, 18, OverrideReview.Note.None)]
    [InlineData(30, 19, OverrideReview.Note.MostlyOverridden)]
    [InlineData(29, 29, OverrideReview.Note.None)]
    public async Task Three_months_of_one_kind_raise_a_note_of_the_programme_and_of_the_model_that_ordered(int proposals, int overridden, OverrideReview.Note note)
    {
        await using var fresh = await BothDatabases.CreateAsync(BothDatabases.Sqlite);
        await using var room = new CaseworkRoom(fresh.Database);
        await AddAsync(fresh.Database, First, proposals, overridden, model: "hash-1");

        (await room.Get<OverrideReview>().HandleAsync("host", Today)).ShouldBe(note);
        (await room.Get<OverrideReview>().OfModelsAsync("host", Today)).ShouldHaveSingleItem().ShouldBe(new("hash-1", note));
    }

    [Fact]
    public async Task What_is_longer_ago_no_longer_counts_and_a_model_in_shadow_is_not_what_was_overridden()
    {
        await using var fresh = await BothDatabases.CreateAsync(BothDatabases.Sqlite);
        await using var room = new CaseworkRoom(fresh.Database);
        await AddAsync(fresh.Database, First.AddDays(-1), 60, 60, model: "hash-1");
        await AddAsync(fresh.Database, First, 30, 10);

        (await room.Get<OverrideReview>().HandleAsync("host", Today)).ShouldBe(OverrideReview.Note.None);
        (await room.Get<OverrideReview>().OfModelsAsync("host", Today)).ShouldBeEmpty();
    }

    /// <param name="database">The tables.</param>
    /// <param name="day">Of the proposals.</param>
    /// <param name="proposals">How many.</param>
    /// <param name="overridden">How many of them.</param>
    /// <param name="model">What ordered the lists; the score, with a model in shadow, if nothing is said.</param>
    private static async Task AddAsync(MatchingDatabase database, DateOnly day, int proposals, int overridden, string model = "score")
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
                    Model = model, SeenBy = model == "score" ? "hash-2" : model, WeightsVersion = 0, ScoreUnits = 1, Snapshot = "{}", PickedRank = index < overridden ? 2 : 1, Reason = index < overridden ? "load" : null,
                });
            }
        });
    }
}
