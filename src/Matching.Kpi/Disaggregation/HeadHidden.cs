namespace Matching.Kpi.Disaggregation;

/// <summary>Why the public may not read a head figure.</summary>
/// <param name="Why">One of <see cref="Small"/>, <see cref="Changed"/>, <see cref="Beside"/> and <see cref="Moved"/>.</param>
/// <param name="Other">The code of the other figure; null where the figure itself is why.</param>
public sealed record HeadHidden(string Why, string? Other = null)
{
    /// <summary>It says itself of 1 to 4 people, or of none or all of a few.</summary>
    public const string Small = "small";

    /// <summary>It, its whole or its rest differs by 1 to 4 from an earlier round, whether that was shown or withheld.</summary>
    public const string Changed = "changed";

    /// <summary>Beside another figure it tells of 1 to 4 people, or of none or all of a few.</summary>
    public const string Beside = "beside";

    /// <summary>What is left between it and another figure differs by 1 to 4 from what was left in an earlier round.</summary>
    public const string Moved = "moved";
}
