using Matching.People;
using Matching.TestData;
using static Matching.TestData.A;

namespace Matching.Tests.People;

public class PeopleOfTheDayTests
{
    private static readonly DateOnly Today = CaseworkRoom.FirstDay;

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Who_waits_and_who_is_new_is_what_the_plain_reading_of_every_participant_says(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        var random = new Random(35);
        var all = Enumerable.Range(0, 400).Select(i => Some(random, $"p{i}")).ToArray();
        await fresh.Database.AddAsync(all);
        var people = new PeopleOfTheDay(fresh.Database);

        var waiting = await people.WaitingAsync([Programmes.Host], Today);
        var signedUp = await people.NewParticipantsAsync([Programmes.Host], Today.AddDays(-7), Today);

        var host = all.Where(one => one.Programme == Programmes.Host).ToList();
        waiting.Select(one => one.Id).ShouldBe(host.Where(one => one.OpenWith is null && one.WaitsFrom(Today) is not null).Select(one => one.Id), ignoreOrder: true);
        signedUp.Select(one => one.Id).ShouldBe(
            host.Where(one => one.OpenWith is null && one.LastStartedOn is null && one.RegisteredOn > Today.AddDays(-7) && one.RegisteredOn <= Today).Select(one => one.Id),
            ignoreOrder: true);
        waiting.Count.ShouldBeInRange(20, 380);
        signedUp.ShouldNotBeEmpty();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Nobody_of_another_programme_is_called_by_name(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await fresh.Database.AddAsync(AParticipant().WithId("p1").Named("Amira").Build(), AParticipant().Young().WithId("p2").Named("Bo").Build());
        await fresh.Database.AddAsync(AVolunteer().WithId("v1").Named("Karen").Build());

        var people = new PeopleOfTheDay(fresh.Database);

        (await people.AllAsync(Sides.Participant, [Programmes.Host])).ShouldHaveSingleItem().Value.Name.ShouldBe("Amira");
        (await people.AllAsync(Sides.Participant, [])).ShouldBeEmpty();
        (await people.NewVolunteersAsync([Programmes.Mentor], new DateOnly(2000, 1, 1), Today)).ShouldBeEmpty();
        (await people.NewVolunteersAsync([Programmes.Host], new DateOnly(2000, 1, 1), Today)).ShouldHaveSingleItem().Id.ShouldBe("v1");
        var store = new PeopleStore(fresh.Database);
        (await store.NamesAsync(Sides.Participant, ["p1", "p2"], [Programmes.Mentor])).ShouldBe(new Dictionary<string, string> { ["p2"] = "Bo" });
    }

    private static Participant Some(Random random, string id)
    {
        DateOnly? Day(int outOf) => random.Next(outOf) == 0 ? null : Today.AddDays(random.Next(-12, 3));
        return AParticipant().WithId(id).InProgramme(random.Next(4) == 0 ? Programmes.Mentor : Programmes.Host).RegisteredOn(Today.AddDays(random.Next(-12, 3)))
            .WaitingSince(Day(2)).OpenWith(random.Next(5) == 0 ? "v1" : null).But(one => one with { LastStartedOn = Day(2) });
    }
}
