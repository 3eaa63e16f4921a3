using System.Globalization;
using System.Text.Json;
using Matching.Audit;
using Matching.Database;
using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Cards;
using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Fairness;
using Matching.Suggestions.Ranking.Folds;
using Matching.Suggestions.Ranking.Models;
using Microsoft.Extensions.Options;

namespace Matching.Surveys.Learning;

/// <summary>
/// Has the contestants of a programme compete, fits the winner on all outcomes that are known, audits it, and keeps the model as a candidate; one
/// that fails its audit gives way to the transparent score, and is retired where it was kept before. It is not used by that: an administrator puts a model to use.
/// </summary>
public sealed class TrainModel(
    GatherRankingData gather, Contestants contestants, AuditRanking audit, MatchingDatabase database, IOptions<CompetitionSettings> settings)
{
    /// <param name="programme">The programme's code.</param>
    /// <param name="change">Who trains, and the day of which outcomes are known.</param>
    /// <param name="progress">Told as the work goes on, from several threads.</param>
    /// <param name="cancel">Ends the work; nothing is kept then.</param>
    public async Task<TrainOutcome> HandleAsync(string programme, Change change, IProgress<CompetitionProgress>? progress, CancellationToken cancel)
    {
        var pairs = await gather.HandleAsync(programme, change.On);
        int[] rows = [.. Enumerable.Range(0, pairs.Rows).Where(row => pairs.Data.Weights[row] > 0)];
        if (rows.Length == 0)
        {
            return new TrainOutcome.NothingToLearn();
        }

        var trainers = await contestants.ForAsync(programme);
        var result = ContestantTrials.Run(pairs, TimeFolds.Of(pairs, settings.Value.Folds, settings.Value.LeastOfEach), trainers, settings.Value, progress, cancel);
        var (winner, score) = (Fit(trainers.Single(trainer => trainer.Code == result.Winner)), Fit(trainers[0]));
        var audited = await audit.HandleAsync(pairs, result, winner, score, change.On, cancel);
        string? failed = null;
        if (winner.Trainer.Code != score.Trainer.Code && audited.Report.Audited.IsFailed)
        {
            var failures = audited.Report.Audited.Findings.Where(finding => finding.IsFailure).ToList();
            result = result with { Winner = score.Trainer.Code, Reason = new CompetitionReason.FailsAudit(winner.Trainer.Code, failures) };
            (winner, failed) = (score, audited.Hash);
        }

        var document = ModelDocument.Of(programme, winner.Trainer, winner.Fitted, pairs.Data.Features);
        var model = new StoredModel
        {
            Id = NewId.For("model"),
            Programme = programme,
            Contestant = winner.Trainer.Code,
            Hash = ModelDocument.Hash(document),
            WindowFrom = rows.Min(row => pairs.Courses[row].ProposedOn),
            WindowTo = rows.Max(row => pairs.Courses[row].ProposedOn),
            AsOf = pairs.AsOf,
            N = rows.Length,
            Seed = settings.Value.Seed,
            Settings = JsonSerializer.Serialize(winner.Trainer.Settings),
            Metrics = CompetitionJson.Of(pairs, result, stored: null, CultureInfo.InvariantCulture),
            Card = ModelCard.Of(pairs, rows, winner, result, audited),
            Document = document,
            TrainedOn = change.On,
            TrainedBy = change.Who,
            State = ModelStates.Candidate,
        };
        return await KeepAsync(model, failed, new TrainOutcome.Trained(model, pairs, result) { Audited = audited }, change);

        (IRankingTrainer Trainer, FittedContestant Fitted) Fit(IRankingTrainer trainer) =>
            (trainer, FittedContestant.Of(trainer, pairs.Data.Of(rows), [.. rows.Select(row => pairs.Participants[row])], settings.Value.Seed, cancel));
    }

    /// <param name="model">What was trained.</param>
    /// <param name="failed">The hash of the one that was ahead and failed its audit; null where none did.</param>
    /// <param name="trained">What is handed back.</param>
    /// <param name="change">Who trained.</param>
    private Task<TrainOutcome> KeepAsync(StoredModel model, string? failed, TrainOutcome.Trained trained, Change change) => database.WriteAsync<TrainOutcome>(async scope =>
    {
        await ModelStore.LockAsync(scope);
        if (failed is not null && await ModelStore.FindByHashAsync(scope, model.Programme, failed) is { State: not ModelStates.Retired } before)
        {
            await ModelSteps.TakeAsync(scope, before, ModelStates.Retired, change with { Why = CompetitionWords.FailsAudit });
        }

        var details = string.Create(CultureInfo.InvariantCulture, $"{model.Programme} {model.Contestant} n {model.N} sha256 {model.Hash}");
        if (await ModelStore.AddAsync(scope, model))
        {
            await AuditLog.WriteAsync(scope, change, "model.trained", model.Id, details);
            return trained;
        }

        var known = (await ModelStore.FindByHashAsync(scope, model.Programme, model.Hash))!;
        if ((known.Metrics, known.Card) != (model.Metrics, model.Card))
        {
            known = known with { Metrics = model.Metrics, Card = model.Card };
            await ModelStore.TellAsync(scope, known.Id, known.Metrics, known.Card);
            await AuditLog.WriteAsync(scope, change, "model.audited", known.Id, details);
        }

        return trained with { Model = known, WasKnown = true };
    });
}

public abstract record TrainOutcome
{
    private TrainOutcome() { }

    public sealed record Trained(StoredModel Model, PastPairs Pairs, CompetitionResult Result) : TrainOutcome
    {
        /// <summary>The audit of the contestant that was ahead, whether it was kept or not.</summary>
        public required AuditedModel Audited { get; init; }

        /// <summary>The same outcomes had given the same model before; it was not kept a second time, only told of anew.</summary>
        public bool WasKnown { get; init; }
    }

    /// <summary>No outcome is known.</summary>
    public sealed record NothingToLearn : TrainOutcome;
}
