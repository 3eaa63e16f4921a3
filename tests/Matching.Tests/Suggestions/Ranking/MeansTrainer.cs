using System.Text.Json;
using Matching.Suggestions.Ranking;

namespace Matching.Tests.Suggestions.Ranking;

/// <summary>A contestant that learns in no time: each feature counts with the difference of its means among those that lasted and those that did not.</summary>
internal sealed class MeansTrainer(string code, params string[] heeded) : IRankingTrainer
{
    public string Code => code;

    /// <summary>Whether it puts last what it would put first.</summary>
    public bool IsReversed { get; init; }

    public IReadOnlyDictionary<string, double> Settings { get; } = new SortedDictionary<string, double>(StringComparer.Ordinal) { ["nothing"] = 0 };

    public IRankingModel Fit(RankingData data, int seed, CancellationToken cancel)
    {
        var slopes = new double[data.Features.Count];
        for (var place = 0; place < slopes.Length; place++)
        {
            if (heeded.Length > 0 && !heeded.Contains(data.Features[place].Name))
            {
                continue;
            }

            var (yes, no, yesWeight, noWeight) = (0.0, 0.0, 0.0, 0.0);
            for (var row = 0; row < data.Rows; row++)
            {
                var (value, weight) = (data.Row(row)[place], data.Weights[row]);
                if (data.Labels[row] >= RankingData.Lasts)
                {
                    (yes, yesWeight) = (yes + weight * value, yesWeight + weight);
                }
                else
                {
                    (no, noWeight) = (no + weight * value, noWeight + weight);
                }
            }

            slopes[place] = (IsReversed ? -1 : 1) * (yes / yesWeight - no / noWeight);
        }

        return new Model(slopes);
    }

    public IRankingModel Read(JsonElement learned, IReadOnlyList<Feature> features) => new Model(learned.Deserialize<double[]>()!);

    private sealed class Model(double[] slopes) : IRankingModel
    {
        public double Base => 0;

        public void Score(RankingData batch, Span<double> scores)
        {
            for (var row = 0; row < scores.Length; row++)
            {
                scores[row] = Explain(batch, row).Sum();
            }
        }

        public double[] Explain(RankingData batch, int row)
        {
            var values = batch.Row(row);
            var parts = new double[slopes.Length];
            for (var place = 0; place < parts.Length; place++)
            {
                parts[place] = slopes[place] * values[place];
            }

            return parts;
        }

        public void Write(Utf8JsonWriter json) => JsonSerializer.Serialize(json, slopes);
    }
}
