using Matching.Suggestions.Ranking.Folds;

namespace Matching.Suggestions.Ranking.Competition;

/// <summary>What a competition came to.</summary>
/// <param name="Contestants">The transparent score first.</param>
/// <param name="Winner">The code of the contestant that is to be used.</param>
/// <param name="Reason">Why.</param>
public sealed record CompetitionResult(IReadOnlyList<ContestantResult> Contestants, string Winner, CompetitionReason Reason)
{
    /// <summary>What giving everybody the same score reaches: a random order, and the base rate.</summary>
    public required ContestantResult Reference { get; init; }

    public required IReadOnlyList<Fold> Folds { get; init; }

    /// <summary>What was said of each tested pair, contestants in the order of <see cref="Contestants"/>, then the reference.</summary>
    public required Trial Trial { get; init; }

    /// <summary>Tested pairs.</summary>
    public required int Pairs { get; init; }

    /// <summary>Of these, those whose outcome is known.</summary>
    public required int Outcomes { get; init; }

    /// <summary>Of these, those that lasted.</summary>
    public required int Lasted { get; init; }

    /// <summary>Participants with a known outcome.</summary>
    public required int Participants { get; init; }

    /// <summary>Lists that NDCG is a mean of.</summary>
    public required int Lists { get; init; }

    /// <summary>Features that tell the outcome too well, each alone.</summary>
    public required IReadOnlyList<LeakingFeature> Leaks { get; init; }
}
