using MimeKit;

namespace Matching.Messages;

/// <summary>Hands mails over: laid in a folder, or given to a mail server. One serves one batch.</summary>
public abstract class MailCarrier : IAsyncDisposable
{
    /// <summary>Makes sure that there is somebody to hand to. Asked before each mail.</summary>
    /// <exception cref="CarryFailedException">There is not; no mail is to blame.</exception>
    public abstract Task OpenAsync(CancellationToken cancel);

    /// <exception cref="CarryFailedException">The mail was refused, or nobody knows whether it was taken.</exception>
    public abstract Task CarryAsync(string messageId, MimeMessage mail);

    public abstract ValueTask DisposeAsync();
}

/// <summary>The carrier of one batch, as the settings have it.</summary>
public delegate MailCarrier OpenCarrier();
