using System.Net;
using Matching.Web.Tests.Journeys;

namespace Matching.Web.Tests.Hosting;

public sealed class SweepHealthTests
{
    [Fact]
    public async Task One_silenced_sweep_is_told_within_two_of_its_periods_and_without_its_name()
    {
        await using var application = new MatchingApplication();
        await application.SweepAsync();
        var visitor = application.Visitor();
        var runner = application.Get<RunSweeps>();
        var silenced = runner.All.Single(sweep => sweep.Name == "outbox");

        var told = TimeSpan.Zero;
        while ((await visitor.OpenAsync("/health/ready")).Words() == "Healthy" && told < TimeSpan.FromHours(1))
        {
            foreach (var sweep in runner.All.Where(sweep => sweep != silenced))
            {
                await runner.RunAsync(sweep);
            }

            application.Clock.Advance(TimeSpan.FromSeconds(1));
            told += TimeSpan.FromSeconds(1);
        }

        told.ShouldBe((2 * silenced.BeatsEvery) + TimeSpan.FromSeconds(1));
        visitor.Status.ShouldBe(HttpStatusCode.OK);
        (await visitor.OpenAsync("/health/ready")).Words().ShouldBe("Degraded");
        (await visitor.OpenAsync("/health/live")).Words().ShouldBe("Healthy");

        await runner.RunAsync(silenced);
        (await visitor.OpenAsync("/health/ready")).Words().ShouldBe("Healthy");
    }

    [Fact]
    public async Task Where_a_scheduler_runs_them_more_seldom_its_period_counts()
    {
        await using var application = new MatchingApplication(settings: ("Jobs:Period", "01:00:00"));
        var visitor = application.Visitor();
        await visitor.OpenAsync("/health/ready");

        application.Clock.Advance(TimeSpan.FromHours(2));
        (await visitor.OpenAsync("/health/ready")).Words().ShouldBe("Healthy");
        application.Clock.Advance(TimeSpan.FromSeconds(1));
        (await visitor.OpenAsync("/health/ready")).Words().ShouldBe("Degraded");
    }
}
