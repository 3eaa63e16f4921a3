namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>Whose groups a figure parts.</summary>
public enum AuditSide
{
    /// <summary>The volunteers who are ranked.</summary>
    Candidates,

    /// <summary>The participants whom they are ranked for.</summary>
    Participants,
}
