using Matching.Rounds;

namespace Matching.Matches;

/// <summary>What can come of committing a draft.</summary>
public abstract record CommitOutcome
{
    private CommitOutcome()
    {
    }

    /// <summary>Every pair was come to; each says what became of it.</summary>
    public sealed record Committed(IReadOnlyList<RoundPair> Pairs) : CommitOutcome
    {
        public IEnumerable<RoundPair> Proposed => Pairs.Where(pair => pair.Outcome == PairOutcomes.Proposed);

        /// <summary>Pairs that were no longer possible.</summary>
        public IEnumerable<RoundPair> Refused => Pairs.Where(pair => pair.Outcome != PairOutcomes.Proposed);
    }

    /// <summary>It was committed before; nothing was done again.</summary>
    public sealed record AlreadyCommitted : CommitOutcome;

    /// <summary>The draft is not the one that was seen: somebody changed it, or it is being worked out.</summary>
    public sealed record ChangedMeanwhile : CommitOutcome;

    public sealed record NotFound : CommitOutcome;
}
