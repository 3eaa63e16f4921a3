using Matching.Files;
using Matching.Matches;
using Matching.Matches.Choices;
using Matching.People;
using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Objections;
using Matching.Surveys.Learning;
using Matching.TestData;
using Matching.Tests.Suggestions;

namespace Matching.Tests.Surveys.Learning;

public sealed class GatherAuditMaterialTests
{
    private static readonly DateOnly AsOf = DateOnly.ParseExact(LearningCity.AsOf, "yyyy-MM-dd");

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_list_that_was_shown_stands_beside_those_who_could_have_been(string engine)
    {
        await using var city = await SuggestionCity.CreateAsync(engine);
        await ProposeAsync(city, "p1", "v1");
        await ProposeAsync(city, "p2", "v2");
        await city.Get<Matching.Database.MatchingDatabase>().AddAsync(A.AVolunteer().WithId("v4").VettedOn(null).Build());

        var lists = await ShownAsync(city, CaseworkRoom.FirstDay);

        lists.Select(list => (list.Participant, list.On)).ShouldBe([(0, CaseworkRoom.FirstDay), (1, CaseworkRoom.FirstDay)], ignoreOrder: true);
        lists.Single(list => list.Participant == 0).Shown.ShouldBe([0, 1, 2]);
        lists.ShouldAllBe(list => list.Pool.SequenceEqual(new[] { 0, 1, 2 }), "whom a rule keeps out could not have been shown; a place that is taken now is no matter");
        (await ShownAsync(city, CaseworkRoom.FirstDay.AddDays(-1))).ShouldBeEmpty();
    }

    /// <summary>A model must not look at them, in an audit either; how long they waited is counted with the others.</summary>
    [Fact]
    public async Task Who_objected_is_in_no_list_that_a_model_orders()
    {
        await using var fresh = await BothDatabases.CreateAsync(BothDatabases.Sqlite);
        await using var room = new CaseworkRoom(fresh.Database);
        using var folder = new Cli.TerminalFolder();
        LearningCity.WriteTo(folder["in"], participants: 20);
        var change = new Change("u", new DateTimeOffset(2013, 8, 1, 9, 0, 0, TimeSpan.Zero), AsOf);
        (await room.Get<ImportFiles>().HandleAsync(folder["in"], new ImportOptions(), Languages.Danish, change)).ShouldBeOfType<ImportOutcome.Imported>();
        var pairs = await room.Get<GatherRankingData>().HandleAsync("host", AsOf);
        var trial = new Trial([], [], []);
        var before = await room.Get<GatherAuditMaterial>().HandleAsync(pairs, trial, seed: 1);

        (await room.Get<NoteObjection>().HandleAsync(Sides.Participant, "p0", objects: true, change)).ShouldBeOfType<ObjectionOutcome.Done>();
        (await room.Get<NoteObjection>().HandleAsync(Sides.Volunteer, "v0", objects: true, change)).ShouldBeOfType<ObjectionOutcome.Done>();
        var after = await room.Get<GatherAuditMaterial>().HandleAsync(pairs, trial, seed: 1);

        before.Lists.Participants.ShouldContain(0);
        before.Lists.Volunteers.ShouldContain(0);
        after.Lists.Participants.ShouldBe(before.Lists.Participants.Where(number => number != 0));
        after.Lists.Volunteers.ShouldNotContain(0);
        after.Lists.Volunteers.Distinct().Count().ShouldBe(before.Lists.Volunteers.Distinct().Count() - 1);
        after.Waits.ShouldBe(before.Waits);
    }

    /// <summary>Whoever signed up later is no part of an audit as of a past day; and who has nobody to choose among takes nobody's place in it.</summary>
    [Fact]
    public async Task An_audit_as_of_a_past_day_has_lists_of_those_who_were_there()
    {
        await using var fresh = await BothDatabases.CreateAsync(BothDatabases.Sqlite);
        await using var room = new CaseworkRoom(fresh.Database);
        using var folder = new Cli.TerminalFolder();
        LearningCity.WriteTo(folder["in"], participants: 320);
        var change = new Change("u", new DateTimeOffset(2013, 8, 1, 9, 0, 0, TimeSpan.Zero), AsOf);
        (await room.Get<ImportFiles>().HandleAsync(folder["in"], new ImportOptions(), Languages.Danish, change)).ShouldBeOfType<ImportOutcome.Imported>();
        await fresh.Database.AddAsync(
            [.. Enumerable.Range(0, 100).Select(number => A.AParticipant().WithId($"q{number}").RegisteredOn(new(2010, 9, 29)).But(person => person with { ConsentOn = null }).Build())]);
        await fresh.Database.AddAsync(A.AVolunteer().WithId("w").But(person => person with { RegisteredOn = new(2010, 10, 2) }).Build());
        var asOf = new DateOnly(2010, 10, 1);
        var pairs = await room.Get<GatherRankingData>().HandleAsync("host", asOf);

        var material = await room.Get<GatherAuditMaterial>().HandleAsync(pairs, new Trial([], [], []), seed: 1);

        List<Participant> participants = [.. (await room.Get<PeopleStore>().ParticipantsAsync("host")).OrderBy(person => person.Id, StringComparer.Ordinal)];
        List<Volunteer> volunteers = [.. (await room.Get<PeopleStore>().VolunteersAsync("host")).OrderBy(person => person.Id, StringComparer.Ordinal)];
        var there = participants.Index().Where(person => person.Item.RegisteredOn <= asOf && person.Item.ConsentOn is not null).Select(person => person.Index).ToList();
        there.Count.ShouldBeInRange(101, 199);
        material.Lists.Participants.ShouldBe(there, ignoreOrder: true);
        material.Lists.Volunteers.ShouldAllBe(number => volunteers[number].RegisteredOn <= asOf);
    }

    private static async Task ProposeAsync(SuggestionCity city, string participant, string volunteer) =>
        (await city.Get<ProposeChosen>().HandleAsync(participant, volunteer, new ChoiceReason("asked_for", null), city.By("anna"))).ShouldBeOfType<ProposeOutcome.Proposed>();

    private static async Task<IReadOnlyList<Matching.Suggestions.Ranking.Fairness.ShownList>> ShownAsync(SuggestionCity city, DateOnly asOf)
    {
        var people = city.Get<PeopleStore>();
        List<Participant> participants = [.. (await people.ParticipantsAsync("host")).OrderBy(person => person.Id, StringComparer.Ordinal)];
        List<Volunteer> volunteers = [.. (await people.VolunteersAsync("host")).OrderBy(person => person.Id, StringComparer.Ordinal)];
        return await city.Get<GatherShownLists>().HandleAsync("host", asOf, participants, volunteers, [.. Enumerable.Range(0, volunteers.Count)]);
    }
}
