using System.Diagnostics;
using Dapper;
using Matching.Database;

namespace Matching.Tests.Matches;

/// <summary>Lets changes begin while a volunteer's row is held by another transaction, and go on together once each of them waits.</summary>
internal static class HeldVolunteer
{
    public static async Task<IReadOnlyList<T>> AtOnceAsync<T>(MatchingDatabase database, string volunteer, params Func<Task<T>>[] changes)
    {
        var held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var letGo = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var holding = Task.Run(() => database.WriteAsync(async scope =>
        {
            await scope.Connection.ExecuteScalarAsync<string>($"SELECT id FROM volunteers WHERE id = @volunteer {scope.Dialect.ForUpdate}", new { volunteer }, scope.Transaction);
            held.SetResult();
            await letGo.Task;
        }));
        await held.Task;
        Task<T>[] begun = [.. changes.Select(change => Task.Run(change))];
        var patience = Stopwatch.StartNew();
        while (await WaitingAsync(database) < begun.Length)
        {
            begun.ShouldAllBe(task => !task.IsCompleted, "a change went past the row that is held");
            patience.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(1), "a change neither waits nor ends");
            await Task.Delay(1);
        }

        letGo.SetResult();
        await holding;
        return await Task.WhenAll(begun);
    }

    private static async Task<long> WaitingAsync(MatchingDatabase database) => database is SqliteDatabase sqlite
        ? sqlite.WritersWaiting
        : await database.ReadAsync(connection => connection.ExecuteScalarAsync<long>(
            """
            SELECT count(DISTINCT l.pid) FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
            WHERE NOT l.granted AND a.datname = current_database()
            """));
}
