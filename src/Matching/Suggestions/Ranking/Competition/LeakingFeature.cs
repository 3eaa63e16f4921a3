namespace Matching.Suggestions.Ranking.Competition;

/// <summary>A feature that tells the outcome too well.</summary>
/// <param name="Feature">Its name.</param>
/// <param name="Auc">Of its value alone, or of whether it is known at all, over all pairs or within lists, whichever tells more; 0.5 to 1, in whichever direction.</param>
public sealed record LeakingFeature(string Feature, double Auc);
