using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Fairness;
using Matching.Suggestions.Ranking.Features;
using Matching.Suggestions.Ranking.Models;
using Microsoft.Extensions.Options;

namespace Matching.Surveys.Learning;

/// <summary>Audits the contestant that was ahead, beside the transparent score and a random order. Nothing is stored.</summary>
public sealed class AuditRanking(GatherAuditMaterial gather, IOptions<CompetitionSettings> settings)
{
    /// <param name="pairs">Past pairs.</param>
    /// <param name="result">Their competition: what was said of each tested pair by a model that had not seen it.</param>
    /// <param name="ahead">The contestant that was ahead, learned from all.</param>
    /// <param name="score">The transparent score; may be the same.</param>
    /// <param name="on">The day of the audit.</param>
    /// <param name="cancel">Ends the work.</param>
    public async Task<AuditedModel> HandleAsync(
        PastPairs pairs,
        CompetitionResult result,
        (IRankingTrainer Trainer, FittedContestant Fitted) ahead,
        (IRankingTrainer Trainer, FittedContestant Fitted) score,
        DateOnly on,
        CancellationToken cancel)
    {
        var limits = new FairnessLimits { Resamples = settings.Value.Resamples, Seed = settings.Value.Seed, Top = settings.Value.Places };
        var material = await gather.HandleAsync(pairs, result.Trial, settings.Value.Seed);
        return new AuditedModel
        {
            Programme = pairs.Programme,
            Contestant = ahead.Trainer.Code,
            Hash = ModelDocument.Hash(ModelDocument.Of(pairs.Programme, ahead.Trainer, ahead.Fitted, pairs.Data.Features)),
            On = on,
            Window = pairs.Window!.Value,
            AsOf = pairs.AsOf,
            Pairs = pairs.Rows,
            Outcomes = result.Outcomes,
            Report = FairnessAudit.Of(material, [Order(ahead), Order(score)], limits, cancel),
        };

        AuditedOrder Order((IRankingTrainer Trainer, FittedContestant Fitted) one)
        {
            var scores = new double[material.Lists.Rows];
            one.Fitted.Model.Score(material.Lists.Pairs, scores);
            var place = result.Contestants.Index().Single(contestant => contestant.Item.Code == one.Trainer.Code).Index;
            var said = result.Trial.Said[place];
            return new AuditedOrder(one.Trainer.Code, scores, said.Scores, said.Chances) { ScoresWithoutAge = WithoutAge(one.Fitted.Model, material.Lists.Pairs, scores) };
        }
    }

    /// <summary>What is left of each score when what the features of age gave is taken off; rounded, so that equals stay equal.</summary>
    private static double[] WithoutAge(IRankingModel model, RankingData pairs, double[] scores)
    {
        int[] age = [.. pairs.Features.Index().Where(feature => PairFeatures.IsAge(feature.Item)).Select(feature => feature.Index)];
        return
        [
            .. scores.Select((score, row) =>
            {
                var given = model.Explain(pairs, row);
                return Math.Round(score - age.Sum(feature => given[feature]), 9);
            }),
        ];
    }
}
