using Matching.Suggestions.Criteria;
using Matching.Suggestions.Ranking.Baselines;
using Matching.Suggestions.Ranking.Trainers;
using Matching.Suggestions.Ranking.Trainers.Additive;
using Matching.Suggestions.Ranking.Trainers.Trees;
using Matching.Suggestions.Ranking.TwoSided;
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

    private IEnumerable<IRankingTrainer> Challengers(Weights inForce) =>
    [
        new WeightsTrainer(inForce.ByCriterion, new WeightsSettings { Neutral = criteria.Neutral }),
        new LogitTrainer(),
        new AdditiveTrainer(),
        new TreesTrainer(),
        new TwoSidedTrainer(),
    ];
}
