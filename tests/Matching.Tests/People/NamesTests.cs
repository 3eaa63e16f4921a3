using Matching.People;
using Matching.TestData;
using static Matching.TestData.A;

namespace Matching.Tests.People;

public sealed class NamesTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Names_are_found_by_side_and_whoever_is_not_there_is_left_out(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await fresh.Database.AddAsync(AParticipant().WithId("x").Named("Ana"), AParticipant().WithId("it's").Named("Li"));
        await fresh.Database.AddAsync(AVolunteer().WithId("x").Named("Mette"));
        var people = new PeopleStore(fresh.Database);

        (await people.NamesAsync(Sides.Participant, ["x", "x", "it's", "nobody", ""])).ShouldBe(
            new Dictionary<string, string> { ["x"] = "Ana", ["it's"] = "Li" }, ignoreOrder: true);
        (await people.NamesAsync(Sides.Volunteer, ["x"])).ShouldBe(new Dictionary<string, string> { ["x"] = "Mette" });
        (await people.NamesAsync(Sides.Volunteer, [])).ShouldBeEmpty();
    }
}
