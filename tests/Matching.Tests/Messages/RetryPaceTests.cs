namespace Matching.Tests.Messages;

public sealed class RetryPaceTests
{
    private static readonly RetryPace Pace = new(TimeSpan.FromSeconds(30), TimeSpan.FromHours(1), Most: 10);

    [Fact]
    public void Each_wait_is_twice_the_last_within_a_quarter_and_has_a_limit()
    {
        for (var failures = 1; failures <= 100; failures++)
        {
            var plain = Math.Min(3600, 30 * Math.Pow(2, failures - 1));
            foreach (var id in Enumerable.Range(0, 50).Select(i => $"mail-{i}"))
            {
                Pace.After(id, failures).TotalSeconds.ShouldBeInRange(plain * 0.75, plain * 1.25);
            }
        }
    }

    [Fact]
    public void What_failed_together_does_not_come_back_together_and_yet_is_the_same_each_time()
    {
        var waits = Enumerable.Range(0, 1000).Select(i => Pace.After($"mail-{i}", 5)).ToList();

        waits.ShouldBe(Enumerable.Range(0, 1000).Select(i => Pace.After($"mail-{i}", 5)));
        waits.Select(wait => (int)wait.TotalSeconds).Distinct().Count().ShouldBeGreaterThan(150);
        waits.Average(wait => wait.TotalSeconds).ShouldBeInRange(465, 495);
    }
}
