using System.Collections.Concurrent;

namespace Matching.Database;

/// <summary>
/// Keeps what was made of some tables until one of them changes. What is kept is at least as new as the count it stands under, since that
/// is read first. Those who ask at once for what has to be made share one making.
/// </summary>
public sealed class UntilChanged<T>(ChangeCounts changes, string[] tables)
{
    private readonly ConcurrentDictionary<string, Made> kept = new(StringComparer.Ordinal);

    /// <param name="key">Of each key one value is kept.</param>
    /// <param name="madeFor">What else it was made for; it counts only for the same.</param>
    /// <param name="make">Reads the tables.</param>
    public async Task<T> GetAsync(string key, object madeFor, Func<Task<T>> make)
    {
        var made = new Made(await changes.OfAsync(tables), madeFor, new Lazy<Task<T>>(make));
        var found = kept.AddOrUpdate(key, made, (_, there) => there.Count >= made.Count && there.For.Equals(madeFor) ? there : made);
        try
        {
            return await found.Value.Value;
        }
        catch
        {
            kept.TryRemove(KeyValuePair.Create(key, found));
            throw;
        }
    }

    private sealed record Made(long Count, object For, Lazy<Task<T>> Value);
}
