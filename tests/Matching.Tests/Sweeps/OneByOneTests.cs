using Matching.TestData;
using Xunit.Abstractions;

namespace Matching.Tests.Sweeps;

public sealed class OneByOneTests(ITestOutputHelper output)
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_poisoned_piece_among_a_thousand_stops_nobody_is_tried_a_bounded_number_of_times_and_then_shown(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await using var room = new CaseworkRoom(fresh.Database);
        var done = new HashSet<int>();
        var tries = 0;
        var runs = 0;

        Task<bool> Work(int piece)
        {
            tries += piece == 500 ? 1 : 0;
            return piece == 500 ? throw new InvalidOperationException("poison") : Task.FromResult(done.Add(piece));
        }

        for (; runs < 24 * 60 / 10; runs++)
        {
            var due = Enumerable.Range(1, 1000).Where(piece => !done.Contains(piece)).ToList();
            var result = await room.Get<OneByOne>().DoAsync("surveys", due, piece => $"m-{piece}", Work);
            result.Done.ShouldBe(runs == 0 ? 999 : 0);
            room.Time.Advance(TimeSpan.FromMinutes(10));
        }

        tries.ShouldBe(StuckWork.Pace.Most);
        var stuck = (await room.Get<StuckWork>().GivenUpAsync()).ShouldHaveSingleItem();
        (stuck.Sweep, stuck.Piece, stuck.Failures, stuck.LastError).ShouldBe(("surveys", "m-500", StuckWork.Pace.Most, nameof(InvalidOperationException)));
        output.WriteLine($"{engine}: {done.Count} done, 1 given up after {tries} tries, {runs} runs");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_piece_that_was_mended_is_forgotten_and_one_given_up_is_tried_again_when_somebody_says_so(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await using var room = new CaseworkRoom(fresh.Database);
        var broken = true;

        Task<SweepResult> RunAsync() => room.Get<OneByOne>().DoAsync(
            "surveys", ["m-1"], piece => piece, _ => broken ? throw new InvalidOperationException() : Task.FromResult(true));

        (await RunAsync()).Failed.ShouldBe(1);
        (await RunAsync()).ShouldBe(new SweepResult("surveys", 0, 0, 0));
        for (var hour = 0; hour < 24; hour++)
        {
            room.Time.Advance(TimeSpan.FromHours(1));
            await RunAsync();
        }

        broken = false;
        (await RunAsync()).Found.ShouldBe(0);
        (await room.Get<TryStuckAgain>().HandleAsync("surveys", "m-1", room.By("ada"))).ShouldBeTrue();
        (await room.Get<TryStuckAgain>().HandleAsync("surveys", "m-1", room.By("ada"))).ShouldBeFalse();
        (await RunAsync()).Done.ShouldBe(1);
        (await room.Get<StuckWork>().OfAsync("surveys")).ShouldBeEmpty();
    }
}
