namespace Matching.Web.Access;

/// <summary>Section Access: how staff sign in and for how long.</summary>
public sealed class AccessSettings
{
    public const string Section = "Access";

    /// <summary>A session ends after this many minutes without a request.</summary>
    public int IdleMinutes { get; init; } = 30;

    /// <summary>A session ends this many hours after signing in, whatever happens in it.</summary>
    public int LongestHours { get; init; } = 12;

    /// <summary>Tries to sign in that one address may make in a minute.</summary>
    public int TriesPerMinute { get; init; } = 20;

    /// <summary>Minutes that a page behind a link may stand open before the link has to be opened again from the mail.</summary>
    public int LinkMinutes { get; init; } = 120;

    /// <summary>Pages behind links that one address may ask for in a minute.</summary>
    public int LinkVisitsPerMinute { get; init; } = 120;

    /// <summary>Folder of the keys that protect cookies and forms; empty for "keys" beside the database. Instances that share users share it.</summary>
    public string Keys { get; init; } = "";
}
