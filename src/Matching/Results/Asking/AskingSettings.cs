namespace Matching.Results.Asking;

/// <summary>Section Results: how owners are asked for figures.</summary>
public sealed class AskingSettings
{
    public const string Section = "Results";

    /// <summary>Days for which an owner's link works; 1 to 90.</summary>
    public int LinkDays { get; init; } = 30;

    public TimeSpan LinkLifetime => TimeSpan.FromDays(LinkDays);

    public bool IsSound => LinkDays is >= 1 and <= 90;
}
