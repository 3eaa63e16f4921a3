using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Measures;

namespace Matching.Suggestions.Ranking.Models;

/// <summary>
/// A model as canonical JSON: one line, keys in one order, numbers that round-trip, so that what is the same model has the same bytes and the same
/// hash. It holds all that scoring needs: the features in their order, what was learned, and the scale of chances.
/// </summary>
public static class ModelDocument
{
    /// <summary>Writes a fitted contestant.</summary>
    public static string Of(string programme, IRankingTrainer trainer, FittedContestant fitted, IReadOnlyList<Feature> features)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("programme", programme);
            json.WriteString("contestant", trainer.Code);
            json.WriteStartArray("features");
            foreach (var feature in features)
            {
                Write(json, feature);
            }

            json.WriteEndArray();
            json.WriteStartObject("chances");
            json.WriteNumber("mean", fitted.Chances.Mean);
            json.WriteNumber("spread", fitted.Chances.Spread);
            json.WriteNumber("intercept", fitted.Chances.Line.Intercept);
            json.WriteNumber("slope", fitted.Chances.Line.Slope);
            json.WriteEndObject();
            json.WritePropertyName("learned");
            fitted.Model.Write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>SHA-256 of the document in UTF-8, lower-case hexadecimal.</summary>
    public static string Hash(string document) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));

    /// <summary>The features and the fitted contestant of a document.</summary>
    /// <param name="document">As <see cref="Of"/> wrote it.</param>
    /// <param name="trainer">The contestant that made it.</param>
    /// <exception cref="JsonException">It is no model of that trainer.</exception>
    public static (IReadOnlyList<Feature> Features, FittedContestant Fitted) Read(string document, IRankingTrainer trainer)
    {
        using var json = JsonDocument.Parse(document);
        var root = json.RootElement;
        if (root.GetProperty("contestant").GetString() != trainer.Code)
        {
            throw new JsonException($"A model of '{root.GetProperty("contestant").GetString()}' is not one of '{trainer.Code}'.");
        }

        IReadOnlyList<Feature> features = [.. root.GetProperty("features").EnumerateArray().Select(Feature)];
        var chances = root.GetProperty("chances");
        return (features, new FittedContestant(
            trainer.Read(root.GetProperty("learned"), features),
            new ChanceScale(Number(chances, "mean"), Number(chances, "spread"), new LogisticLine(Number(chances, "intercept"), Number(chances, "slope")))));
    }

    private static void Write(Utf8JsonWriter json, Feature feature)
    {
        json.WriteStartObject();
        json.WriteString("name", feature.Name);
        json.WriteString("kind", feature.Kind.ToString());
        json.WriteString("side", feature.Side.ToString());
        json.WriteString("direction", feature.Direction.ToString());
        json.WriteEndObject();
    }

    private static Feature Feature(JsonElement json) => new(
        json.GetProperty("name").GetString()!,
        Enum.Parse<FeatureKind>(json.GetProperty("kind").GetString()!),
        Enum.Parse<FeatureSide>(json.GetProperty("side").GetString()!),
        Enum.Parse<FeatureDirection>(json.GetProperty("direction").GetString()!));

    private static double Number(JsonElement json, string name) => json.GetProperty(name).GetDouble();
}
