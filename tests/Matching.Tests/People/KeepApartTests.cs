using Matching.Database;
using Matching.Matches;
using Matching.People;
using Matching.TestData;
using Matching.Tests.Suggestions;
using static Matching.TestData.A;

namespace Matching.Tests.People;

public sealed class KeepApartTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Two_kept_apart_cannot_be_proposed_until_it_is_lifted_and_everything_is_audited(string engine)
    {
        await using var city = await SuggestionCity.CreateAsync(engine);

        (await city.Get<KeepApart>().HandleAsync("p1", "v1", city.By("anna", "they know each other"))).ShouldBeOfType<ApartOutcome.Done>();
        (await city.Get<KeepApart>().HandleAsync("p1", "v1", city.By("bo", "again"))).ShouldBeOfType<ApartOutcome.AlreadySo>();
        (await city.Get<ProposeMatch>().HandleAsync("p1", "v1", city.By("anna"))).ShouldBe(new ProposeOutcome.NotEligible("excluded_pair"));
        foreach (var person in new[] { "p1", "v1" })
        {
            var pair = (await city.Get<PeopleStore>().ApartAsync(person)).ShouldHaveSingleItem();
            (pair.ParticipantId, pair.VolunteerId, pair.Reason, pair.ExcludedBy, pair.ExcludedOn)
                .ShouldBe(("p1", "v1", "they know each other", "anna", CaseworkRoom.FirstDay));
        }

        city.Room.Time.Advance(TimeSpan.FromMinutes(1));
        (await city.Get<LetMeet>().HandleAsync("p1", "v1", city.By("bo"))).ShouldBeOfType<ApartOutcome.Done>();
        (await city.Get<LetMeet>().HandleAsync("p1", "v1", city.By("bo"))).ShouldBeOfType<ApartOutcome.AlreadySo>();
        city.Room.Time.Advance(TimeSpan.FromMinutes(1));
        (await city.Get<ProposeMatch>().HandleAsync("p1", "v1", city.By("anna"))).ShouldBeOfType<ProposeOutcome.Proposed>();
        (await city.AuditAsync("p1")).ShouldBe(["anna pair.kept_apart v1 they know each other", "bo pair.let_meet v1", "anna case.taken - to anna"]);
    }

    [Fact]
    public async Task Without_a_reason_or_without_the_people_nothing_is_kept_apart()
    {
        await using var city = await SuggestionCity.CreateAsync(BothDatabases.Sqlite);

        (await city.Get<KeepApart>().HandleAsync("p1", "v1", city.By("anna", " "))).ShouldBeOfType<ApartOutcome.ReasonIsMissing>();
        (await city.Get<KeepApart>().HandleAsync("p1", "v1", city.By("anna", new string('x', 4001)))).ShouldBeOfType<ApartOutcome.ReasonIsTooLong>();
        (await city.Get<KeepApart>().HandleAsync("p1", "nobody", city.By("anna", "so"))).ShouldBeOfType<ApartOutcome.NotFound>();
        await city.Get<MatchingDatabase>().AddAsync(AVolunteer().WithId("of-mentors").InProgramme(Programmes.Mentor).Build());
        (await city.Get<KeepApart>().HandleAsync("p1", "of-mentors", city.By("anna", "so"))).ShouldBeOfType<ApartOutcome.NotFound>();
        (await city.Get<PeopleStore>().ApartAsync("p1")).ShouldBeEmpty();
    }
}
