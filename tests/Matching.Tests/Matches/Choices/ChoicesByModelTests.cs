using Matching.Database;
using Matching.Matches;
using Matching.Matches.Choices;
using Matching.People;
using Matching.Suggestions.Ranking.Models;
using Matching.Suggestions.Ranking.Objections;
using Matching.Suggestions.Ranking.Trainers;
using Matching.TestData;
using Matching.Tests.Suggestions.Ranking.Use;
using static Matching.TestData.A;

namespace Matching.Tests.Matches.Choices;

/// <summary>Requirement row 70: what is kept of choices tells how often a list was overridden, whoever ordered it, and whether errors are caught.</summary>
public sealed class ChoicesByModelTests
{
    private const int People = 40;

    private static readonly DateOnly Today = CaseworkRoom.FirstDay;

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Lists_are_counted_by_the_model_that_looked_at_them_and_by_whether_it_ordered(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        var hash = await FillAsync(fresh.Database, seeded: 3);
        await using (var unseen = new CaseworkRoom(fresh.Database, ("Ranking:Programmes:host:Use", "shadow")))
        {
            await FollowAsync(unseen, "p0", "good");
            await FollowAsync(unseen, "p3", "good");
        }

        await using (var ordering = new CaseworkRoom(fresh.Database, ("Ranking:Programmes:host:Use", "on")))
        {
            await FollowAsync(ordering, "p1", "bad");
            await OverrideAsync(ordering, "p2", "good");
            await ordering.Get<NoteObjection>().HandleAsync(Sides.Participant, "p4", objects: true, ordering.By("anna"));
            await FollowAsync(ordering, "p4", "good");
        }

        await using var room = new CaseworkRoom(fresh.Database);
        var counts = await room.Get<ChoiceStore>().CountByModelAsync(Programmes.Host, Today, Today);

        counts.Select(one => (one.Hash, one.Contestant, one.Ordered, one.Proposals, one.Overridden, one.Compared, one.Agreed)).ShouldBe(
        [
            (hash, "logit", 1, 2, 1, 2, 0),
            (hash, "logit", 0, 2, 0, 2, 1),
        ]);
        counts[0].OverriddenPercent.ShouldBe(50);
        (await room.Get<ModelStore>().FindAsync(counts[0].Id!))!.Hash.ShouldBe(hash);
        (await room.Get<ChoiceStore>().CountAsync(Programmes.Host, Today, Today)).Proposals.ShouldBe(5, "the objector's list was looked at by no model");
        (await room.Get<ChoiceStore>().CountByModelAsync(Programmes.Mentor, Today, Today)).ShouldBeEmpty();
        (await room.Get<ChoiceStore>().CountByModelAsync(Programmes.Host, Today.AddDays(1), Today.AddDays(9))).ShouldBeEmpty();
    }

    /// <summary>
    /// The drill: for every second participant a model puts somebody first who can help with nothing and shares nothing. What is kept of the choices
    /// says how many of these errors were caught, to the last one, and the one who follows everything unread is told of.
    /// </summary>
    [Theory]
    [InlineData(0.0, OverrideReview.Note.HardlyOverridden)]
    [InlineData(0.6, OverrideReview.Note.None)]
    [InlineData(1.0, OverrideReview.Note.None)]
    public async Task A_drill_with_errors_at_the_top_is_caught_as_often_as_the_choices_say(double care, OverrideReview.Note note)
    {
        await using var fresh = await BothDatabases.CreateAsync(BothDatabases.Sqlite);
        var hash = await FillAsync(fresh.Database, seeded: People / 2);
        await using var room = new CaseworkRoom(fresh.Database, ("Ranking:Programmes:host:Use", "on"));
        var (random, caught) = (new Random(70), 0);
        var matches = new List<string>();
        for (var person = 0; person < People; person++)
        {
            var isSeeded = person < People / 2;
            var catches = isSeeded && random.NextDouble() < care;
            caught += catches ? 1 : 0;
            matches.Add(catches ? await OverrideAsync(room, $"p{person}", "good") : await FollowAsync(room, $"p{person}", isSeeded ? "bad" : "good"));
        }

        var choices = new List<MatchChoice>();
        foreach (var match in matches)
        {
            choices.Add((await room.Get<ChoiceStore>().FindAsync(match))!);
        }

        List<MatchChoice> errors = [.. choices.Where(choice => choice.ShownFirst == "bad")];
        errors.Count.ShouldBe(People / 2);
        errors.ShouldAllBe(choice => choice.FirstsAgree == false && choice.SeenBy == hash);
        (errors.Count(choice => !choice.Followed) / (double)errors.Count).ShouldBe(caught / (People / 2.0));
        caught.ShouldBeInRange((int)(care * 12), (int)Math.Ceiling(care * 20));
        var counts = (await room.Get<ChoiceStore>().CountByModelAsync(Programmes.Host, Today, Today)).ShouldHaveSingleItem();
        (counts.Proposals, counts.Overridden, counts.Agreed).ShouldBe((People, caught, People / 2));
        (await room.Get<OverrideReview>().OfModelsAsync(Programmes.Host, Today))[hash].ShouldBe(note);
    }

    /// <summary>Two hosts: "good" shares all, and "bad" nothing but the age and the chess that the made-up model holds dear, and a language with the seeded.</summary>
    private static async Task<string> FillAsync(MatchingDatabase database, int seeded)
    {
        await database.AddAsync(
        [
            .. Enumerable.Range(0, People).Select(number => AParticipant().WithId($"p{number}").Speaking([.. number < seeded ? ["en", "pl"] : new[] { "en" }])
                .WithGoals("danish", "network").InterestedIn("music").FreeOn("tue-evening").Build()),
        ]);
        await database.AddAsync(
            AVolunteer().WithId("good").WithCapacity(People).Speaking("en").Offering("danish", "network").InterestedIn("music").FreeOn("tue-evening").BornIn(1985).Build(),
            AVolunteer().WithId("bad").WithCapacity(People).Speaking("pl").Offering("housing").InterestedIn("chess").FreeOn("sun-day").BornIn(1950).Build());
        var model = MadeUpModel.Stored(new LogitTrainer()) with { State = ModelStates.Active };
        await database.WriteAsync(scope => ModelStore.AddAsync(scope, model));
        return model.Hash;
    }

    private static async Task<string> FollowAsync(CaseworkRoom room, string participant, string first) =>
        await ProposeAsync(room, participant, first, ChoiceReason.None, rank: 1);

    private static async Task<string> OverrideAsync(CaseworkRoom room, string participant, string other) =>
        await ProposeAsync(room, participant, other, new ChoiceReason("better_fit", null), rank: 2);

    private static async Task<string> ProposeAsync(CaseworkRoom room, string participant, string volunteer, ChoiceReason reason, int rank)
    {
        var outcome = await room.Get<ProposeChosen>().HandleAsync(participant, volunteer, reason, room.By("anna"));
        var match = outcome.ShouldBeOfType<ProposeOutcome.Proposed>().MatchId;
        (await room.Get<ChoiceStore>().FindAsync(match))!.PickedRank.ShouldBe(rank, participant);
        return match;
    }
}
