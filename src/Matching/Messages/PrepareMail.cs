namespace Matching.Messages;

/// <summary>Finds the receiver, makes a token for the link and writes the mail, all at the moment it leaves: the outbox holds ids only.</summary>
public sealed class PrepareMail(FindRecipient findRecipient, Links links, MailComposer composer)
{
    public async Task<PreparedMail> HandleAsync(Message message)
    {
        if (await findRecipient(message.Side, message.Person) is not { } to)
        {
            return new PreparedMail.Closed(MessageStates.Call, CarryFailures.NoAddress);
        }

        if (!to.CanBeReached)
        {
            return new PreparedMail.Closed(MessageStates.Call, CarryFailures.BadAddress);
        }

        var link = message.LinkId is null ? null : await links.FindByIdAsync(message.LinkId);
        if (link is not null && link.StateAt(links.Now) != LinkState.Open)
        {
            return new PreparedMail.Closed(MessageStates.Withdrawn, CarryFailures.LinkClosed);
        }

        LinkInMail? inMail = link is null ? null : new(await links.IssueAsync(link.Id), link.Days);
        return new PreparedMail.Ready(composer.Compose(message, to, inMail, links.Now));
    }
}
