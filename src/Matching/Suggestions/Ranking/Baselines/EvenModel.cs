using System.Text.Json;

namespace Matching.Suggestions.Ranking.Baselines;

/// <summary>0 for every pair.</summary>
internal sealed class EvenModel(int features) : IRankingModel
{
    public double Base => 0;

    public void Score(RankingData batch, Span<double> scores) => scores.Clear();

    public double[] Explain(RankingData batch, int row) => new double[features];

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteEndObject();
    }
}
