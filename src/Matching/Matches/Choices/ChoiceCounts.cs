namespace Matching.Matches.Choices;

/// <summary>
/// How often a programme's caseworkers followed the first suggestion, and why they did not. Counts only, nobody's name. A pair of a round
/// was neither followed nor overridden, for nobody chose from a list: it has a count of its own, so that the counts add up to all proposals.
/// </summary>
public sealed record ChoiceCounts(string Programme, IReadOnlyList<ChoiceCounts.Line> Lines, ChoiceCounts.Unlisted WithoutList)
{
    /// <summary>Proposals that nobody chose from a list.</summary>
    public sealed record Unlisted
    {
        /// <summary>Sent with a round.</summary>
        public int FromRounds { get; init; }

        /// <summary>Of these, the pairs that a caseworker had pinned.</summary>
        public int Pinned { get; init; }

        /// <summary>Of the pinned, the pairs that the round had found itself.</summary>
        public int PinnedOwn { get; init; }

        /// <summary>Of the pinned, the pairs that the caseworker put in the place of the round's. The rest were pinned before this was kept.</summary>
        public int PinnedAgainst { get; init; }

        /// <summary>Neither: imported, or made before lists were kept.</summary>
        public int Otherwise { get; init; }
    }

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

    /// <summary>Every proposal, however it came about.</summary>
    public int All => Proposals + WithoutList.FromRounds + WithoutList.Otherwise;

    /// <summary>Proposals from a list.</summary>
    public int Proposals => Lines.Sum(line => line.Count);

    public int FollowedFirst => Lines.Where(line => line.Followed == 1).Sum(line => line.Count);

    public int Overridden => Proposals - FollowedFirst;

    /// <summary>Of the overridden, those who were not in the list at all.</summary>
    public int FromOutside => Lines.Where(line => line.Outside == 1).Sum(line => line.Count);

    /// <summary>Whether there are proposals and none came about here: all were imported, or made before lists were kept.</summary>
    public bool AllFromElsewhere => All > 0 && Proposals == 0 && WithoutList.FromRounds == 0;

    /// <summary>Overridden of 100 proposals from a list, unrounded; null without any.</summary>
    public double? OverriddenPercent => Proposals == 0 ? null : 100.0 * Overridden / Proposals;

    public int For(string reason) => Lines.Where(line => line.Followed == 0 && line.Reason == reason).Sum(line => line.Count);
}
