namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>The lines that an audit judges by; each stands in its report.</summary>
public sealed record FairnessLimits
{
    /// <summary>Places of a list that count as its top.</summary>
    public int Top { get; init; } = 5;

    /// <summary>A group of fewer is told of and not judged.</summary>
    public int LeastN { get; init; } = 30;

    /// <summary>The same for a group that is a smaller share of all.</summary>
    public double LeastShare { get; init; } = 0.02;

    /// <summary>The least exposure of a group over the most, below which a ranking fails.</summary>
    public double LeastExposure { get; init; } = 0.8;

    /// <summary>The four-fifths line: a flag, and no proof.</summary>
    public double LeastSelection { get; init; } = 0.8;

    /// <summary>The most by which true positive rates may differ.</summary>
    public double MostTprGap { get; init; } = 0.1;

    /// <summary>The AUC above which scores tell gender or group, and a ranking fails.</summary>
    public double MostProxyAuc { get; init; } = 0.7;

    /// <summary>How often an order that looks at no group may fail, of all such orders, above 0: what lies beyond a line by more than that chance fails.</summary>
    public double Level { get; init; } = 0.05;

    /// <summary>How often groups are dealt out by lot for what lies beyond a line. With fewer than about 1,000 no difference can be rare enough among many.</summary>
    public int Deals { get; init; } = 2000;

    /// <summary>Lists that were really shown, below which what they tell is not judged.</summary>
    public int LeastLogged { get; init; } = 30;

    /// <summary>Resamples of participants, at least 2.</summary>
    public int Resamples { get; init; } = 1000;

    public int Seed { get; init; } = 1;
}
