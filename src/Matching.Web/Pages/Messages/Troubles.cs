using Matching.Messages;

namespace Matching.Web.Pages.Messages;

/// <summary>What did not go by itself and waits for an administrator: dead mails, and work that was given up.</summary>
public sealed class Troubles(UnsentMails unsent, Outbox outbox, SendAgain sendAgain, StuckWork stuckWork, TryStuckAgain tryAgain)
{
    public async Task<IReadOnlyList<UnsentMail>> DeadAsync() => [.. (await unsent.ListAsync()).Where(mail => mail.State == MessageStates.Dead)];

    public Task<StalledMails?> StalledAsync(DateTimeOffset now) => outbox.StalledAsync(now - StalledMails.Patience);

    public Task<IReadOnlyList<StuckPiece>> GivenUpAsync() => stuckWork.GivenUpAsync();

    public async Task<int> SendAsync(string id, Change change) => await sendAgain.HandleAsync(id, change) ? 1 : 0;

    public Task<int> SendAllAsync(Change change) => sendAgain.HandleAllAsync(change);

    public async Task<int> TryAsync(string sweep, string piece, Change change) => await tryAgain.HandleAsync(sweep, piece, change) ? 1 : 0;
}
