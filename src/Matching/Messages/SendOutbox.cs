using Microsoft.Extensions.Logging;

namespace Matching.Messages;

/// <summary>Sends the mails that are due. A failed one is tried again later, up to a limit, and never stops the others.</summary>
public sealed partial class SendOutbox(Outbox outbox, Links links, FindRecipient findRecipient, Post post, ILogger<SendOutbox> log) : Sweep
{
    private const int Batch = 50;
    private const int MostAttempts = 8;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private readonly string owner = NewId.For("sender");

    public override string Name => "outbox";

    public override TimeSpan Every => TimeSpan.FromSeconds(5);

    public override async Task<SweepResult> RunAsync(CancellationToken cancel = default)
    {
        var result = new SweepResult(Name, 0, 0, 0);
        while (await outbox.ClaimAsync(owner, links.Now, Lease, Batch) is { Count: > 0 } claimed)
        {
            foreach (var message in claimed)
            {
                var sent = await SendAsync(message, cancel);
                result = result with { Found = result.Found + 1, Done = result.Done + (sent ? 1 : 0), Failed = result.Failed + (sent ? 0 : 1) };
            }
        }

        return result;
    }

    private async Task<bool> SendAsync(Message message, CancellationToken cancel)
    {
        try
        {
            var to = await findRecipient(message.Side, message.Person);
            if (to is null)
            {
                await outbox.CloseAsync(message.Id, owner, "call", links.Now, error: "no_address");
                return true;
            }

            var link = message.LinkId is null ? null : await links.FindByIdAsync(message.LinkId);
            if (link is not null && link.StateAt(links.Now) != LinkState.Open)
            {
                await outbox.CloseAsync(message.Id, owner, "withdrawn", links.Now, error: "link_closed");
                return true;
            }

            LinkInMail? inMail = link is null ? null : new(await links.IssueAsync(link.Id), link.Days);
            await post.DeliverAsync(message, to, inMail, links.Now, cancel);
            await outbox.CloseAsync(message.Id, owner, "sent", links.Now);
            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFailure(e, message.Id, message.Attempts);
            var dead = message.Attempts >= MostAttempts;
            await outbox.CloseAsync(message.Id, owner, dead ? "dead" : "pending", links.Now, Again(message.Attempts), e.GetType().Name);
            return false;
        }
    }

    private DateTimeOffset Again(int attempts) => links.Now + TimeSpan.FromSeconds(30 * Math.Pow(2, attempts - 1));

    [LoggerMessage(LogLevel.Warning, "Mail {Id} could not be sent (attempt {Attempt})")]
    private partial void LogFailure(Exception exception, string id, int attempt);
}
