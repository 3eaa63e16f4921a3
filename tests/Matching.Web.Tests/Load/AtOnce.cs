namespace Matching.Web.Tests.Load;

/// <summary>Lets many start at the same moment.</summary>
public static class AtOnce
{
    public static async Task<TResult[]> RunAsync<T, TResult>(IReadOnlyCollection<T> who, Func<T, Task<TResult>> what)
    {
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = who.Select(one => Task.Run(async () =>
        {
            await start.Task;
            return await what(one);
        })).ToArray();
        start.SetResult();
        return await Task.WhenAll(running);
    }
}
