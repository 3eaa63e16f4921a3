namespace Matching.Suggestions.Ranking.Competition;

/// <summary>How far a competition is.</summary>
/// <param name="Step">One of the two below.</param>
/// <param name="Done">Out of <paramref name="Of"/>.</param>
/// <param name="Of">1 or more.</param>
public readonly record struct CompetitionProgress(string Step, int Done, int Of)
{
    public const string Learning = "learning";
    public const string Resampling = "resampling";
}
