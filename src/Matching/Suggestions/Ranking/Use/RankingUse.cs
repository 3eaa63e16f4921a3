namespace Matching.Suggestions.Ranking.Use;

/// <summary>What a programme lets learned models do.</summary>
public enum RankingUse
{
    /// <summary>Nothing: no model is read.</summary>
    Off,

    /// <summary>Score, unseen; what it gives is kept with what was picked.</summary>
    Shadow,

    /// <summary>An active model orders lists; where there is none, one in shadow scores unseen.</summary>
    On,
}
