using Microsoft.Extensions.Logging;

namespace Matching.Messages;

/// <summary>
/// Sends the mails that are due, in their order. One that fails is tried again later, up to a limit, and never stops the others; where nothing
/// can be handed over at all, everything waits and no try is counted.
/// </summary>
/// <remarks>
/// Right before a mail is handed over, its lease is renewed by a compare-and-set on its owner, so that whoever was taken over meanwhile finds
/// out. Between that and the note that it was sent lies the one window in which a mail can go twice: with the same Message-ID both times.
/// </remarks>
public sealed partial class SendOutbox(Outbox outbox, PrepareMail prepare, OpenCarrier openCarrier, Clocks clocks, ILogger<SendOutbox> log) : Sweep
{
    private const int Batch = 50;

    /// <summary>Ten tries over about three hours.</summary>
    public static readonly RetryPace Pace = new(TimeSpan.FromSeconds(30), TimeSpan.FromHours(1), Most: 10);

    public override string Name => "outbox";

    public override TimeSpan Every => TimeSpan.FromSeconds(5);

    private (DateTimeOffset At, DateOnly On) Now => (clocks.System.GetUtcNow(), clocks.Today);

    public override async Task<SweepResult> RunAsync(CancellationToken cancel = default)
    {
        var owner = NewId.For("sender");
        var result = new SweepResult(Name, 0, 0, 0);
        while (await outbox.ClaimAsync(owner, clocks.System.GetUtcNow(), Batch) is { Count: > 0 } claimed)
        {
            var (done, failed, open) = await SendAsync(claimed, owner, cancel);
            result = result with { Found = result.Found + claimed.Count, Done = result.Done + done, Failed = result.Failed + failed };
            if (!open)
            {
                break;
            }
        }

        return result;
    }

    private async Task<(int Done, int Failed, bool Open)> SendAsync(IReadOnlyList<Message> claimed, string owner, CancellationToken cancel)
    {
        var (done, failed) = (0, 0);
        string? why = null;
        await using var carrier = openCarrier();
        try
        {
            foreach (var message in claimed)
            {
                cancel.ThrowIfCancellationRequested();
                await carrier.OpenAsync(cancel);
                if (await SendAsync(carrier, message, owner))
                {
                    done++;
                }
                else
                {
                    failed++;
                }
            }

            return (done, failed, Open: true);
        }
        catch (CarryFailedException e) when (e.Blame == CarryBlame.Server)
        {
            LogServer(e.Code, e.InnerException?.GetType().Name);
            why = e.Code;
            return (done, claimed.Count - done, Open: false);
        }
        finally
        {
            await outbox.ReleaseAsync(owner, why);
        }
    }

    private async Task<bool> SendAsync(MailCarrier carrier, Message message, string owner)
    {
        if (message.Attempts >= Pace.Most)
        {
            // Whoever tried it never came back to say how it went.
            await FailAsync(message, owner, CarryFailures.Broken, forGood: true);
            return false;
        }

        try
        {
            switch (await prepare.HandleAsync(message))
            {
                case PreparedMail.Closed closed:
                    await outbox.CloseAsync(message.Id, owner, closed.State, Now, closed.Why);
                    return true;
                case PreparedMail.Ready ready when await outbox.HoldAsync(message.Id, owner, clocks.System.GetUtcNow()):
                    await carrier.CarryAsync(message.Id, ready.Mail);
                    await outbox.CloseAsync(message.Id, owner, MessageStates.Sent, Now);
                    return true;
                default:
                    LogTakenOver(message.Id);
                    return true;
            }
        }
        catch (CarryFailedException e) when (e.Blame == CarryBlame.Server)
        {
            await outbox.TryLaterAsync(message.Id, owner, message.Attempts, message.DueAt, e.Code);
            throw;
        }
        catch (CarryFailedException e)
        {
            await FailAsync(message, owner, e.Code, e.Blame == CarryBlame.ForGood);
            return false;
        }
        catch (Exception e) when (e is not (OperationCanceledException or Database.DatabaseUnavailableException))
        {
            await FailAsync(message, owner, $"{CarryFailures.Broken} {e.GetType().Name}", forGood: false);
            return false;
        }
    }

    private async Task FailAsync(Message message, string owner, string why, bool forGood)
    {
        var tries = message.Attempts + 1;
        if (forGood || tries >= Pace.Most)
        {
            LogDead(message.Id, tries, why);
            await outbox.CloseAsync(message.Id, owner, MessageStates.Dead, Now, why);
        }
        else
        {
            LogFailure(message.Id, tries, why);
            await outbox.TryLaterAsync(message.Id, owner, tries, clocks.System.GetUtcNow() + Pace.After(message.Id, tries), why);
        }
    }

    [LoggerMessage(LogLevel.Warning, "No mail can be handed over: {Code} ({Kind}). They wait")]
    private partial void LogServer(string code, string? kind);

    [LoggerMessage(LogLevel.Warning, "Mail {Id} could not be sent (try {Attempt}: {Code}); it is tried again")]
    private partial void LogFailure(string id, int attempt, string code);

    [LoggerMessage(LogLevel.Error, "Mail {Id} is given up after {Attempts} tries: {Code}. It stands on the page of mails")]
    private partial void LogDead(string id, int attempts, string code);

    [LoggerMessage(LogLevel.Information, "Mail {Id} was taken over by another sender")]
    private partial void LogTakenOver(string id);
}
