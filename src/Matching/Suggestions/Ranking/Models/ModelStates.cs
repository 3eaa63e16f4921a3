namespace Matching.Suggestions.Ranking.Models;

/// <summary>The codes of a model's life.</summary>
public static class ModelStates
{
    /// <summary>Trained, and not used for anything.</summary>
    public const string Candidate = "candidate";

    /// <summary>It scores beside the transparent score, unseen.</summary>
    public const string Shadow = "shadow";

    /// <summary>It orders lists.</summary>
    public const string Active = "active";

    public const string Retired = "retired";

    public static readonly IReadOnlyList<string> All = [Candidate, Shadow, Active, Retired];
}
