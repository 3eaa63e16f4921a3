using Matching.Matches;
using Matching.TestData;

namespace Matching.Tests.Matches;

public class EndMatchTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task An_end_needs_a_coded_reason_and_a_day_that_can_be(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var id = await city.StartMatchAsync();
        var end = city.Room.Get<EndMatch>();
        var day = CaseworkRoom.FirstDay;

        (await end.HandleAsync(id, day, "bored", "caseworker", city.Room.By("anna"))).ShouldBeOfType<CloseOutcome.UnknownReason>();
        (await end.HandleAsync(id, day.AddDays(1), "moved_away", "participant", city.Room.By("anna"))).ShouldBeOfType<CloseOutcome.EndsInTheFuture>();
        (await end.HandleAsync(id, day.AddDays(-1), "moved_away", "participant", city.Room.By("anna"))).ShouldBe(new CloseOutcome.EndsBeforeItStarts(day));
        (await end.HandleAsync(id, day, "moved_away", "participant", city.Room.By("anna"))).ShouldBeOfType<CloseOutcome.Closed>();
        (await end.HandleAsync(id, day, "moved_away", "participant", city.Room.By("anna"))).ShouldBe(new CloseOutcome.Forbidden(MatchStates.Ended));

        (await city.PlacesLeftAsync("v1")).ShouldBe(1);
        (await city.OpenWithAsync("p1")).ShouldBeNull();
    }
}
