using Matching.Files;
using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Folds;
using Microsoft.Extensions.Options;

namespace Matching.Surveys.Learning;

/// <summary>Has all contestants of a programme compete on its past pairs. Nothing is stored.</summary>
public sealed class EvaluateContestants(GatherRankingData gather, Contestants contestants, IOptions<CompetitionSettings> settings)
{
    /// <param name="programme">The programme's code.</param>
    /// <param name="asOf">The day of which outcomes are known.</param>
    /// <param name="folds">A file of folds that are used as they stand; null for our own.</param>
    /// <param name="progress">Told as the work goes on, from several threads.</param>
    /// <param name="cancel">Ends the work.</param>
    public async Task<EvaluateOutcome> HandleAsync(
        string programme, DateOnly asOf, byte[]? folds, IProgress<CompetitionProgress>? progress, CancellationToken cancel)
    {
        var pairs = await gather.HandleAsync(programme, asOf);
        return (folds is null ? new FoldsOutcome.Read(TimeFolds.Of(pairs, settings.Value.Folds, settings.Value.LeastOfEach)) : FoldsFile.Read(folds, pairs, asOf.Year)) switch
        {
            FoldsOutcome.Refused refused => new EvaluateOutcome.FoldsRefused(refused.Findings),
            FoldsOutcome.Read read => new EvaluateOutcome.Evaluated(
                pairs, ContestantTrials.Run(pairs, read.Folds, await contestants.ForAsync(programme), settings.Value, progress, cancel)),
            _ => throw new InvalidOperationException("Folds are read or refused."),
        };
    }
}

public abstract record EvaluateOutcome
{
    private EvaluateOutcome() { }

    public sealed record Evaluated(PastPairs Pairs, CompetitionResult Result) : EvaluateOutcome;

    /// <param name="Findings">What is wrong with the file, by line.</param>
    public sealed record FoldsRefused(IReadOnlyList<(int Line, Finding Finding)> Findings) : EvaluateOutcome;
}
