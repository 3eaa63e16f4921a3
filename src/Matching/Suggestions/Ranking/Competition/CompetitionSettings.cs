namespace Matching.Suggestions.Ranking.Competition;

/// <summary>Section Ranking: how contestants are compared, and what it takes to replace the transparent score.</summary>
public sealed class CompetitionSettings
{
    public const string Section = "Ranking";

    /// <summary>Places of a list that NDCG looks at. 5, at least 1.</summary>
    public int Places { get; init; } = 5;

    /// <summary>Our own folds, at most. 5, 1 to 50.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>Resamples of the bootstrap. 1,000, at least 100: fewer give no bound.</summary>
    public int Resamples { get; init; } = 1000;

    /// <summary>
    /// How often pure noise may make any contestant replace the score, of all competitions. 0.05; above 0 and at most 0.5. One half of it is
    /// kept in hand, since percentile bounds are a little too near where people are few; the other is shared by the contestants.
    /// </summary>
    public double Level { get; init; } = 0.05;

    /// <summary>An AUC above this is taken for a leak until shown otherwise. 0.9, above 0.5 and at most 1.</summary>
    public double LeakAuc { get; init; } = 0.9;

    /// <summary>Tested pairs with a known outcome below which nothing is promoted. 100.</summary>
    public int LeastOutcomes { get; init; } = 100;

    /// <summary>The same for those that lasted, and for those that did not. 20.</summary>
    public int LeastOfEach { get; init; } = 20;

    /// <summary>The same for the participants whose they are: what is drawn anew in a resample. 30.</summary>
    public int LeastParticipants { get; init; } = 30;

    /// <summary>People who must have a tag, and as many who must not, before it is a feature. 10, at least 1.</summary>
    public int LeastPeople { get; init; } = 10;

    /// <summary>Tags that are features, at most. 250.</summary>
    public int MostFlags { get; init; } = 250;

    /// <summary>Folds and resamples worked at a time. 2, at least 1.</summary>
    public int Threads { get; init; } = 2;

    /// <summary>For whatever is drawn at random; the same seed gives the same figures. 1.</summary>
    public int Seed { get; init; } = 1;
}
