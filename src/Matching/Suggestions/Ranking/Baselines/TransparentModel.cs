using System.Text.Json;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Ranking.Baselines;

/// <summary>The transparent score, 0 to 100; each criterion gives its points and no other feature any.</summary>
internal sealed class TransparentModel(Scorer scorer, Weights weights, int[] criterionOf) : IRankingModel
{
    public double Base => 0;

    public void Score(RankingData batch, Span<double> scores)
    {
        Check(batch, scores.Length);
        for (var row = 0; row < scores.Length; row++)
        {
            var units = 0;
            var values = batch.Row(row);
            for (var place = 0; place < criterionOf.Length; place++)
            {
                units += Units(place, values[place]);
            }

            scores[row] = units / Scoring.Score.UnitsPerPoint;
        }
    }

    public double[] Explain(RankingData batch, int row)
    {
        Check(batch, batch.Rows);
        var parts = new double[criterionOf.Length];
        for (var place = 0; place < parts.Length; place++)
        {
            parts[place] = Units(place, batch.Row(row)[place]) / Scoring.Score.UnitsPerPoint;
        }

        return parts;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("weights");
        foreach (var (criterion, weight) in weights.ByCriterion)
        {
            json.WriteNumber(criterion, weight);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private int Units(int place, double value) =>
        criterionOf[place] < 0 ? 0 : scorer.Units(criterionOf[place], double.IsNaN(value) ? null : value);

    private void Check(RankingData batch, int rows)
    {
        if (batch.Rows != rows || batch.Features.Count != criterionOf.Length)
        {
            throw new ArgumentException("The batch has other features, or as many rows as there is no room for.", nameof(batch));
        }
    }
}
