using Matching.Messages;

namespace Matching.Web.Pages.Link;

/// <summary>What is shown behind a link: a partial view, by name in this folder or by its whole path, and its model.</summary>
public sealed record LinkView(string Partial, object? Model = null, int Status = StatusCodes.Status200OK)
{
    /// <summary>One answer to links that are unknown and malformed alike.</summary>
    public static readonly LinkView Unknown = new("_Unknown", Status: StatusCodes.Status404NotFound);

    /// <summary>Used, expired or withdrawn: says which and whom to call, without personal data.</summary>
    public static LinkView Closed(LinkState state) => new("_Closed", state.ToString());

    /// <summary>The same person has a newer link to the same thing.</summary>
    public static readonly LinkView Newer = new("_Closed", nameof(Newer));

    /// <summary>The match that the link belongs to has ended.</summary>
    public static readonly LinkView Ended = new("_Closed", nameof(Ended));

    public bool IsWithdrawn => this is { Partial: "_Closed", Model: nameof(LinkState.Withdrawn) };

    /// <summary>Thanks, and what happens next.</summary>
    public static LinkView Done(string title, string body) => new("_Done", new LinkThanks(title, body));

    /// <summary>Another link of the same person, that the browser goes on to; its token stands in no address.</summary>
    public LinkToken? Onward { get; init; }

    /// <summary>The form again, with what was filled in and what needs another look.</summary>
    public LinkView Again => this with { Status = StatusCodes.Status400BadRequest };
}

public sealed record LinkThanks(string Title, string Body);

/// <summary>The id of a field that needs another look, and the sentence that says why.</summary>
public sealed record LinkSlip(string Field, string Sentence);
