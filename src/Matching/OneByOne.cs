using Matching.Database;
using Microsoft.Extensions.Logging;

namespace Matching;

/// <summary>
/// Does the due pieces of a sweep one after the other, each in a transaction of its own. One that fails stops none of the others: it is
/// tried again later, up to a limit, and then given up and shown to the administrator.
/// </summary>
public sealed partial class OneByOne(StuckWork stuckWork, ILogger<OneByOne> log)
{
    /// <param name="sweep">The name of the sweep.</param>
    /// <param name="due">Everything that is due, failed before or not.</param>
    /// <param name="name">The name of a piece: ids only, and the same every time it is due.</param>
    /// <param name="work">Does a piece. False: another run had done it.</param>
    public async Task<SweepResult> DoAsync<T>(
        string sweep, IReadOnlyList<T> due, Func<T, string> name, Func<T, Task<bool>> work, CancellationToken cancel = default)
    {
        var known = await stuckWork.OfAsync(sweep);
        var (found, done, failed) = (0, 0, 0);
        foreach (var piece in due)
        {
            cancel.ThrowIfCancellationRequested();
            var stuck = known.GetValueOrDefault(name(piece));
            if (stuck is not null && stuckWork.MustWait(stuck))
            {
                continue;
            }

            found++;
            try
            {
                done += await work(piece) ? 1 : 0;
            }
            catch (Exception e) when (e is not (OperationCanceledException or DatabaseUnavailableException))
            {
                failed++;
                await NoteAsync(sweep, name(piece), (stuck?.Failures ?? 0) + 1, e);
                continue;
            }

            if (stuck is not null)
            {
                await stuckWork.RemoveAsync(sweep, stuck.Piece);
            }
        }

        await ForgetAsync(sweep, known.Values, due.Select(name));
        return new SweepResult(sweep, found, done, failed);
    }

    // What is not due any more failed for nothing. What was given up stays in view until somebody has looked at it.
    private async Task ForgetAsync(string sweep, IEnumerable<StuckPiece> known, IEnumerable<string> due)
    {
        foreach (var stuck in known.Where(stuck => stuck.GivenUpAt is null).ExceptBy(due, stuck => stuck.Piece, StringComparer.Ordinal))
        {
            await stuckWork.RemoveAsync(sweep, stuck.Piece);
        }
    }

    private async Task NoteAsync(string sweep, string piece, int failures, Exception e)
    {
        if (await stuckWork.FailedAsync(sweep, piece, failures, e.GetType().Name))
        {
            LogGivenUp(e, sweep, piece, failures);
        }
        else
        {
            LogFailure(e, sweep, piece, failures);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Sweep {Sweep} failed at {Piece} (try {Failures}); it is tried again")]
    private partial void LogFailure(Exception exception, string sweep, string piece, int failures);

    [LoggerMessage(LogLevel.Error, "Sweep {Sweep} gave {Piece} up after {Failures} tries. It stands on the page of mails")]
    private partial void LogGivenUp(Exception exception, string sweep, string piece, int failures);
}
