namespace Matching.Suggestions.Ranking.Trainers.Trees;

/// <summary>How <see cref="TreesTrainer"/> grows its trees.</summary>
public sealed record TreesSettings
{
    /// <summary>Trees, one after another.</summary>
    public int Trees { get; init; } = 200;

    /// <summary>Most leaves of a tree, 2 or more.</summary>
    public int Leaves { get; init; } = 16;

    /// <summary>The share of a tree that is added, above 0, at most 1.</summary>
    public double Rate { get; init; } = 0.05;

    /// <summary>Least training rows of a leaf.</summary>
    public int LeastRows { get; init; } = 30;

    /// <summary>Places of a list that the loss looks at.</summary>
    public int Places { get; init; } = 5;
}
