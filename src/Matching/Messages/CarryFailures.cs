namespace Matching.Messages;

/// <summary>Why a mail was not handed over; the words stand in the page's texts under the same codes.</summary>
public static class CarryFailures
{
    public const string Unreachable = "server_unreachable";
    public const string Insecure = "server_insecure";
    public const string SignIn = "server_sign_in";
    public const string Folder = "folder_closed";
    public const string Sender = "server_sender";
    public const string Busy = "server_busy";
    public const string TimedOut = "timed_out";
    public const string Dropped = "dropped";
    public const string RefusedForNow = "refused_for_now";
    public const string Refused = "refused";
    public const string NoAddress = "no_address";
    public const string BadAddress = "bad_address";
    public const string LinkClosed = "link_closed";
    public const string Broken = "broken";

    public static readonly IReadOnlyList<string> All =
        [Unreachable, Insecure, SignIn, Sender, Folder, Busy, TimedOut, Dropped, RefusedForNow, Refused, NoAddress, BadAddress, LinkClosed, Broken];

    private static readonly string[] OfAll = [Unreachable, Insecure, SignIn, Sender, Folder, Busy];

    /// <summary>Whether it kept every mail from going, and not just the one.</summary>
    public static bool IsOfAll(string error) => OfAll.Contains(error.Split(' ')[0], StringComparer.Ordinal);
}
