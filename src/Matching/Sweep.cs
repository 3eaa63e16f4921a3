namespace Matching;

/// <summary>
/// Work that is found by looking at the tables and done at most once, however often it runs.
/// It knows nothing of what runs it: the service's own timer, the terminal, or a scheduler such as Hangfire may call RunAsync.
/// </summary>
public abstract class Sweep
{
    private static readonly TimeSpan ShortestBeat = TimeSpan.FromSeconds(15);

    public abstract string Name { get; }

    /// <summary>How often the service runs it.</summary>
    public abstract TimeSpan Every { get; }

    /// <summary>Whether it takes a lease for each piece of its work: then any number of runs may go side by side, and it needs none as a whole.</summary>
    public virtual bool HasItsOwnLeases => false;

    /// <summary>How often it leaves a sign that it works. One that looks every second need not write every second.</summary>
    public TimeSpan BeatsEvery => Every > ShortestBeat ? Every : ShortestBeat;

    public abstract Task<SweepResult> RunAsync(CancellationToken cancel = default);
}
