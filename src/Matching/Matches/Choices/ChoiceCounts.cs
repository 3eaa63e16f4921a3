namespace Matching.Matches.Choices;

/// <summary>How often a programme's caseworkers followed the first suggestion, and why they did not. Counts only, nobody's name.</summary>
public sealed record ChoiceCounts(string Programme, IReadOnlyList<ChoiceCounts.Line> Lines)
{
    /// <summary>Proposals alike in what was picked and why.</summary>
    public sealed record Line
    {
        /// <summary>1 if the first was picked, else 0.</summary>
        public int Followed { get; init; }

        /// <summary>1 if the one picked was not in the list, else 0.</summary>
        public int Outside { get; init; }

        public string? Reason { get; init; }

        public int Count { get; init; }
    }

    public int Proposals => Lines.Sum(line => line.Count);

    public int FollowedFirst => Lines.Where(line => line.Followed == 1).Sum(line => line.Count);

    public int Overridden => Proposals - FollowedFirst;

    /// <summary>Of the overridden, those who were not in the list at all.</summary>
    public int FromOutside => Lines.Where(line => line.Outside == 1).Sum(line => line.Count);

    /// <summary>Overridden of 100 proposals, unrounded; null without proposals.</summary>
    public double? OverriddenPercent => Proposals == 0 ? null : 100.0 * Overridden / Proposals;

    public int For(string reason) => Lines.Where(line => line.Followed == 0 && line.Reason == reason).Sum(line => line.Count);
}
