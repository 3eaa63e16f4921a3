using System.Text.Json.Nodes;
using Matching.People;
using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Measures;
using Matching.Suggestions.Ranking.Models;
using Matching.Suggestions.Ranking.Trainers;
using Matching.Surveys.Learning;

namespace Matching.Web.Tests.Pages.Suggestions.Models;

/// <summary>
/// Stored models without half a minute of training: competition and card are what <c>train</c> keeps of the sample, cut short and as if a logit had
/// won there.
/// </summary>
public static class KeptModels
{
    private static readonly Lazy<JsonNode> Trained = new(() => JsonNode.Parse(
        File.ReadAllText(Path.Combine(Checkout.Folder, "tests", "Matching.Web.Tests", "Pages", "Suggestions", "Models", "trained.json")))!);

    /// <summary>A logit of the host programme that cannot be read, but for its card.</summary>
    /// <param name="id">Also begins its hash.</param>
    /// <param name="state">One of <see cref="ModelStates"/>.</param>
    /// <param name="isFlagged">Whether its audit has two flags, or none.</param>
    public static StoredModel Of(string id, string state, bool isFlagged = false) => With(id, state, isFlagged, document: "{}");

    public static Task AddAsync(this MatchingApplication application, params StoredModel[] models) => application.Database.WriteAsync(async scope =>
    {
        foreach (var model in models)
        {
            (await ModelStore.AddAsync(scope, model)).ShouldBeTrue();
        }
    });

    /// <summary>A logit that learned from the host programme's past pairs, ready to order lists.</summary>
    public static async Task<StoredModel> LearnedAsync(this MatchingApplication application, string id, string state)
    {
        var pairs = await application.Get<GatherRankingData>().HandleAsync(Programmes.Host, application.Change.On);
        var trainer = new LogitTrainer();
        var fitted = new FittedContestant(trainer.Fit(pairs.Data, 1, default), new ChanceScale(0, 1, new LogisticLine(0, 1)));
        return With(id, state, isFlagged: true, ModelDocument.Of(Programmes.Host, trainer, fitted, pairs.Data.Features));
    }

    private static StoredModel With(string id, string state, bool isFlagged, string document)
    {
        var (metrics, card) = (Trained.Value["metrics"]!, Trained.Value["card"]!.DeepClone());
        var hash = document == "{}" ? id.PadRight(64, '0') : ModelDocument.Hash(document);
        card["fairness"]!["model"]!["hash"] = hash;
        if (!isFlagged)
        {
            card["fairness"]!["findings"] = new JsonArray();
        }

        return new StoredModel
        {
            Id = id, Programme = Programmes.Host, Contestant = "logit", Hash = hash, N = 126, Seed = 1, Settings = "{}", Metrics = metrics.ToJsonString(),
            Card = card.ToJsonString(), Document = document, WindowFrom = new(2009, 3, 1), WindowTo = new(2013, 1, 31), AsOf = new(2013, 8, 1),
            TrainedOn = new(2013, 8, 1), TrainedBy = "terminal:anna", State = state,
        };
    }
}
