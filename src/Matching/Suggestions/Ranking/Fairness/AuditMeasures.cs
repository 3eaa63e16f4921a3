namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>The codes of what is measured; each is defined in words in the report.</summary>
public static class AuditMeasures
{
    /// <summary>Exposure in the whole list over that of a random order.</summary>
    public const string Exposure = "exposure";

    /// <summary>Places at the top of a list over those of a random order.</summary>
    public const string Selection = "selection";

    /// <summary>The share of participants the mean score of whose top lies above the median.</summary>
    public const string TopScore = "top_score";

    /// <summary>Of good pairs, the share scored above the median of their fold.</summary>
    public const string TruePositives = "tpr";

    /// <summary>Mean chance less the share that lasted.</summary>
    public const string Calibration = "calibration";

    /// <summary>How well the score alone tells who is of the group.</summary>
    public const string ProxyScore = "proxy_score";

    /// <summary>How well all features of a side tell it.</summary>
    public const string ProxyFeatures = "proxy_features";

    /// <summary>Median days to the first match.</summary>
    public const string Waiting = "waiting";

    /// <summary>Median days of a match.</summary>
    public const string Length = "length";

    public static readonly IReadOnlyList<string> All = [Exposure, Selection, TopScore, TruePositives, Calibration, ProxyScore, ProxyFeatures, Waiting, Length];
}
