using Matching.Suggestions.Criteria;
using Matching.Suggestions.Ranking.Features;
using Matching.Suggestions.Ranking.Models;
using Matching.Suggestions.Ranking.TwoSided;

namespace Matching.Suggestions.Ranking.Use;

/// <summary>A stored model, ready to score pairs. Safe to be used by several threads at once.</summary>
public sealed class UsableModel
{
    private readonly PairFeatures features;
    private readonly IRankingModel model;

    private UsableModel(StoredModel stored, PairFeatures features, IRankingModel model) =>
        (Id, Hash, Seed, this.features, this.model) = (stored.Id, stored.Hash, stored.Seed, features, model);

    public string Id { get; }

    /// <summary>SHA-256 of the stored model.</summary>
    public string Hash { get; }

    public int Seed { get; }

    /// <summary>The score before any feature has spoken.</summary>
    public double Base => model.Base;

    public IReadOnlyList<Feature> Features => features.All;

    /// <param name="stored">The model as it is kept.</param>
    /// <param name="trainer">The contestant that made it.</param>
    /// <param name="criteria">The criteria with their limits.</param>
    /// <exception cref="System.Text.Json.JsonException">The document is no model of the trainer.</exception>
    /// <exception cref="ArgumentException">Its features are not those of this version.</exception>
    public static UsableModel Of(StoredModel stored, IRankingTrainer trainer, CriteriaList criteria)
    {
        var (learned, fitted) = ModelDocument.Read(stored.Document, trainer);
        return new UsableModel(stored, PairFeatures.Of(criteria, learned), fitted.Model);
    }

    /// <summary>The features of one participant with each of some volunteers.</summary>
    /// <param name="participant">As far as a model may know them.</param>
    /// <param name="volunteers">Likewise, in the order of the rows.</param>
    /// <param name="on">The day judged.</param>
    public RankingData Batch(LearnedParticipant participant, IReadOnlyList<LearnedVolunteer> volunteers, DateOnly on)
    {
        var width = features.All.Count;
        var values = new double[volunteers.Count * width];
        for (var row = 0; row < volunteers.Count; row++)
        {
            features.Fill(participant, volunteers[row], on, values.AsSpan(row * width, width));
        }

        return BatchOf(values);
    }

    /// <summary>Features that were kept, to be scored again.</summary>
    /// <param name="values">Rows one after another, each as long as <see cref="Features"/>.</param>
    public RankingData BatchOf(double[] values)
    {
        var rows = values.Length / features.All.Count;
        return new RankingData { Features = features.All, Values = values, Groups = new int[rows], Labels = new int[rows], Weights = new double[rows] };
    }

    public double[] Score(RankingData batch)
    {
        var scores = new double[batch.Rows];
        model.Score(batch, scores);
        return scores;
    }

    /// <summary>The chances of a yes and of lasting, of one pair; null where the model does not tell them apart.</summary>
    public TwoChances? Chances(RankingData batch, int row) => model is TwoSidedModel twoSided ? twoSided.Chances(batch, row) : null;

    /// <summary>What each feature gives to one pair's score; with <see cref="Base"/> they add up to it, to 1e-9.</summary>
    public double[] Explain(RankingData batch, int row) => model.Explain(batch, row);
}
