using Matching.Messages;

namespace Matching.Web.Pages.Link;

/// <summary>
/// What a link of one purpose shows and does. A new purpose is one class like this and one partial view; register it as a
/// <see cref="LinkPart"/> and no other file changes. Its forms post back to the page they stand on (<c>method="post" asp-page=""</c>).
/// </summary>
public abstract class LinkPart
{
    public abstract bool IsFor(string purpose);

    /// <summary>Reads only: mail scanners open links. Called while the link is open.</summary>
    public abstract Task<LinkView> OpenAsync(OpenedLink link);

    /// <summary>What the person chose and sent, in a form whose buttons carry the choice. Called while the link is open.</summary>
    public virtual Task<LinkView> AnswerAsync(OpenedLink link, LinkForm form) => OpenAsync(link);

    /// <summary>What is shown once the link was used, expired or was withdrawn; the form is null while the page is only read.</summary>
    public virtual Task<LinkView> ClosedAsync(OpenedLink link, LinkState state, LinkForm? form) => Task.FromResult(LinkView.Closed(state));
}

/// <summary>A link that somebody opened: what is known about it, and the token that its use cases ask for.</summary>
public sealed record OpenedLink(LinkToken Token, Matching.Messages.Link Row)
{
    public string Side => Row.Side;

    /// <summary>Who does what this link allows.</summary>
    public Change By(Clocks clocks) => Change.By("link:" + Row.Side, clocks);
}
