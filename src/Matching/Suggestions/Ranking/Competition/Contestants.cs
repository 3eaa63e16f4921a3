using Matching.Suggestions.Criteria;
using Matching.Suggestions.Ranking.Baselines;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Ranking.Competition;

/// <summary>Who competes in a programme. Another library's trainer is one more line here.</summary>
public sealed class Contestants(CriteriaList criteria, CurrentWeights weights)
{
    /// <summary>The transparent score with the weights in force, and then its challengers.</summary>
    public async Task<IReadOnlyList<IRankingTrainer>> ForAsync(string programme)
    {
        var inForce = (await weights.ForAsync(programme)).Unraised;
        return [new TransparentTrainer(criteria, inForce), .. Challengers(inForce)];
    }

    private static IEnumerable<IRankingTrainer> Challengers(Weights inForce) => [];
}
