using Matching.Messages;

namespace Matching.Matches;

/// <summary>What stands behind a link when its holder opens it. Opening changes nothing.</summary>
public abstract record LinkVisit
{
    private LinkVisit()
    {
    }

    /// <summary>A yes or no is asked of this side.</summary>
    /// <param name="Side">Whose.</param>
    /// <param name="Page">What they read about the other.</param>
    /// <param name="Mine">What the other reads, or has read, about them.</param>
    public sealed record Asked(string Side, AskedPage Page, AskedPage Mine) : LinkVisit;

    /// <summary>Contact details of a running match.</summary>
    public sealed record Contact(string Side, ContactPage Page) : LinkVisit;

    /// <summary>Used, expired or withdrawn: the page says which, without personal data.</summary>
    public sealed record Closed(LinkState State, string Purpose) : LinkVisit;

    public sealed record Unknown : LinkVisit;
}
