using MimeKit;

namespace Matching.Messages;

/// <summary>What became of a queued mail when its turn came.</summary>
public abstract record PreparedMail
{
    private PreparedMail()
    {
    }

    public sealed record Ready(MimeMessage Mail) : PreparedMail;

    /// <summary>There is nothing to send, and never will be.</summary>
    public sealed record Closed(string State, string Why) : PreparedMail;
}
