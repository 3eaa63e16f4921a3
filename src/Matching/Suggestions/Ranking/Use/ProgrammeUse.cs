namespace Matching.Suggestions.Ranking.Use;

/// <summary>Section Ranking:Programmes:CODE.</summary>
public sealed class ProgrammeUse
{
    /// <summary>off, shadow or on, in letters of any size. off.</summary>
    /// <remarks>A text: what the binder of settings cannot read in a dictionary it leaves out without a word.</remarks>
    public string Use { get; init; } = nameof(RankingUse.Off);

    /// <summary>The same; null where it is none of them.</summary>
    public RankingUse? Read => Enum.GetValues<RankingUse>().Cast<RankingUse?>().FirstOrDefault(use => string.Equals(use.ToString(), Use, StringComparison.OrdinalIgnoreCase));
}
