using Matching.Files;
using Matching.People;
using Matching.Suggestions.Ranking.Objections;
using Matching.Surveys.Learning;
using Matching.TestData;

namespace Matching.Tests.Surveys.Learning;

/// <summary>Requirement row 71: who objects never comes near a model, and waits no longer for it.</summary>
public sealed class ObjectorTests
{
    private static readonly DateOnly AsOf = DateOnly.ParseExact(LearningCity.AsOf, "yyyy-MM-dd");

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Nothing_is_learned_from_who_objected_until_they_no_longer_mind(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await using var room = new CaseworkRoom(fresh.Database, ("Ranking:Resamples", "100"));
        await ImportAsync(room);
        var before = await room.Get<GatherRankingData>().HandleAsync("host", AsOf);
        var volunteer = before.VolunteerIds[before.Volunteers[0]];

        await NoteAsync(room, Sides.Participant, "p3", objects: true);
        var without = await room.Get<GatherRankingData>().HandleAsync("host", AsOf);
        (without.Rows, without.ParticipantIds.Contains("p3")).ShouldBe((before.Rows - LearningCity.Candidates, false));
        await NoteAsync(room, Sides.Volunteer, volunteer, objects: true);
        (await room.Get<GatherRankingData>().HandleAsync("host", AsOf)).VolunteerIds.ShouldNotContain(volunteer);

        await NoteAsync(room, Sides.Volunteer, volunteer, objects: false);
        await NoteAsync(room, Sides.Participant, "p3", objects: false);
        (await room.Get<GatherRankingData>().HandleAsync("host", AsOf)).Matches.ShouldBe(before.Matches);
    }

    [Fact]
    public async Task A_model_that_is_trained_after_an_objection_has_fewer_pairs_by_those_of_the_objector()
    {
        await using var fresh = await BothDatabases.CreateAsync(BothDatabases.Sqlite);
        await using var room = new CaseworkRoom(fresh.Database, ("Ranking:Resamples", "100"));
        await ImportAsync(room);
        var before = await LearnedFromAsync();

        await NoteAsync(room, Sides.Participant, "p3", objects: true);

        (await LearnedFromAsync()).ShouldBe(before - LearningCity.Candidates);

        async Task<int> LearnedFromAsync() => (await room.Get<TrainModel>().HandleAsync("host", room.By("u"), progress: null, default))
            .ShouldBeOfType<TrainOutcome.Trained>().Model.N;
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Who_objects_keeps_their_place_on_the_waiting_list_and_the_days_that_they_have_waited(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await using var room = new CaseworkRoom(fresh.Database, ("Ranking:Programmes:host:Use", "on"));
        await fresh.Database.AddAsync([.. Enumerable.Range(1, 6).Select(number => A.AParticipant().WithId($"p{number}").RegisteredOn(AsOf.AddDays(-7 * number)).Build())]);
        var before = await WaitingAsync();
        before.Count.ShouldBe(6);

        foreach (var id in new[] { "p2", "p6" })
        {
            await NoteAsync(room, Sides.Participant, id, objects: true);
        }

        (await WaitingAsync()).ShouldBe(before);

        async Task<IReadOnlyList<(string Id, DateOnly? Since)>> WaitingAsync() =>
            [.. (await room.Get<PeopleOfTheDay>().WaitingAsync([Programmes.Host], AsOf)).Select(one => (one.Id, Since: one.WaitsFrom(AsOf))).OrderBy(one => one.Since)];
    }

    private static async Task NoteAsync(CaseworkRoom room, string side, string id, bool objects) =>
        (await room.Get<NoteObjection>().HandleAsync(side, id, objects, room.By("anna"))).ShouldBeOfType<ObjectionOutcome.Done>();

    private static async Task ImportAsync(CaseworkRoom room)
    {
        using var folder = new Cli.TerminalFolder();
        LearningCity.WriteTo(folder["in"], participants: 20);
        (await room.Get<ImportFiles>().HandleAsync(folder["in"], new ImportOptions(), Languages.Danish, room.By("u"))).ShouldBeOfType<ImportOutcome.Imported>();
    }
}
