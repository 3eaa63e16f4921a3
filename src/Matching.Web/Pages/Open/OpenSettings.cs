namespace Matching.Web.Pages.Open;

/// <summary>Section Open: the page for the public.</summary>
public sealed class OpenSettings
{
    public const string Section = "Open";

    /// <summary>Seconds, 0 to 60 (1), for which what is kept is shown without asking whether something was approved or reopened meanwhile.</summary>
    public int SecondsBetweenLooks { get; init; } = 1;

    /// <summary>Minutes, 1 to 1440 (10), after which it is looked again whether records have changed since the approval.</summary>
    public int MinutesKept { get; init; } = 10;
}
