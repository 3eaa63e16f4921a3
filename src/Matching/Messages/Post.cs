namespace Matching.Messages;

/// <summary>Composes a mail and hands it over.</summary>
public sealed class Post(MailComposer composer, MailFolder folder)
{
    public Task DeliverAsync(Message message, Recipient to, LinkInMail? link, DateTimeOffset now, CancellationToken cancel) =>
        folder.DeliverAsync(message.Id, composer.Compose(message, to, link, now), cancel);
}
