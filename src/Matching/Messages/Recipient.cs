using MimeKit;

namespace Matching.Messages;

/// <summary>Whom a mail goes to: their own name and address, and the languages they know, best first.</summary>
public sealed record Recipient(string Name, string Email, Tags Languages)
{
    /// <summary>Whether a mail can go to the address: one address and nothing else.</summary>
    public bool CanBeReached => !Email.Any(char.IsControl) && MailboxAddress.TryParse(Email, out var mailbox)
        && mailbox.Address == Email.Trim() && mailbox.Address.Contains('@', StringComparison.Ordinal);
}

/// <summary>Finds a person of one side by id; null if they are gone or have no address. People registers it.</summary>
public delegate Task<Recipient?> FindRecipient(string side, string person);
