using Matching.Suggestions.Ranking.Fairness;

namespace Matching.Suggestions.Ranking.Competition;

/// <summary>Why a contestant won, or why the transparent score stays.</summary>
public abstract record CompetitionReason
{
    private CompetitionReason() { }

    /// <summary>The winner is surely ahead of the score.</summary>
    public sealed record IsAhead(string Contestant, double By, double SurelyBy) : CompetitionReason;

    /// <summary>Nobody is surely ahead.</summary>
    /// <param name="Best">The challenger that is best in this trial; null where there is none.</param>
    /// <param name="By">How far it is ahead of the score, below 0 where it is behind.</param>
    /// <param name="SurelyBy">The bound that would have to be above 0.</param>
    public sealed record NobodyIsAhead(string? Best, double? By, double? SurelyBy) : CompetitionReason;

    /// <summary>What was tested is too little to tell.</summary>
    /// <param name="Outcomes">Tested pairs with a known outcome.</param>
    /// <param name="Lasted">Those of them that lasted.</param>
    /// <param name="Participants">The participants whose they are.</param>
    /// <param name="Needs">How many it takes: tested outcomes, of each kind, participants.</param>
    public sealed record TooFew(int Outcomes, int Lasted, int Participants, (int Outcomes, int OfEach, int Participants) Needs) : CompetitionReason;

    /// <summary>A contestant was surely ahead, and treats groups of people too unequally.</summary>
    /// <param name="Contestant">Which.</param>
    /// <param name="Findings">What it failed by.</param>
    public sealed record FailsAudit(string Contestant, IReadOnlyList<FairnessFinding> Findings) : CompetitionReason;

    /// <summary>Something tells the outcome too well to be known before it.</summary>
    /// <param name="Features">Which do so alone; empty where only contestants do.</param>
    /// <param name="Contestants">Which have an AUC that is too good.</param>
    public sealed record LooksLikeLeak(IReadOnlyList<string> Features, IReadOnlyList<string> Contestants) : CompetitionReason;
}
