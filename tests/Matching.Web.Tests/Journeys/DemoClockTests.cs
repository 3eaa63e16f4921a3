using Matching.People;
using Matching.Web.Demo;

namespace Matching.Web.Tests.Journeys;

/// <summary>Time is made to pass in a demo by starting it on a later day.</summary>
public sealed class DemoClockTests : IAsyncLifetime
{
    private readonly MatchingApplication service = new(settings: ("Demo:Fill", "true"));

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Fact]
    public async Task A_later_day_in_the_settings_moves_it_forward_an_earlier_one_or_the_same_does_not()
    {
        var clocks = service.Get<Clocks>();
        clocks.Today.ShouldBe(new DateOnly(2013, 8, 1));
        service.Clock.Advance(TimeSpan.FromDays(2));

        await StartAsync(new DateOnly(2013, 8, 1));
        clocks.Today.ShouldBe(new DateOnly(2013, 8, 3), "the same setting as before lets it run on");

        await StartAsync(new DateOnly(2013, 8, 8));
        clocks.Today.ShouldBe(new DateOnly(2013, 8, 8));

        await StartAsync(new DateOnly(2013, 8, 5));
        clocks.Today.ShouldBe(new DateOnly(2013, 8, 8), "never back");
        (await service.Get<PeopleStore>().ParticipantsAsync()).ShouldNotBeEmpty();
    }

    private Task StartAsync(DateOnly today) => service.Get<DemoCity>().FillAsync("never read again", today);
}
