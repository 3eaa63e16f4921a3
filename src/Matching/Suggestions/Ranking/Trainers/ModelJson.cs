using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>
/// A model in words that last: one line of JSON, its members always in the same order, numbers in the shortest form that reads back as the
/// same number, no spaces. The same model always gives the same text, and so the same hash.
/// </summary>
public static class ModelJson
{
    /// <summary>Of the form. Raised when a text of an older form would be read as another model.</summary>
    public const int Version = 1;

    private static readonly JsonSerializerOptions Form = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary><c>{"version":1,"model":{"kind":…}}</c>.</summary>
    public static string Write(LearnedModel model) => JsonSerializer.Serialize(new Document(Version, model), Form);

    /// <summary>The model of a text that <see cref="Write"/> gave: it gives the same scores, bit for bit.</summary>
    /// <exception cref="JsonException">The text is not one of a model, or of a newer form.</exception>
    public static LearnedModel Read(string text) => JsonSerializer.Deserialize<Document>(text, Form) is { Version: Version, Model: { } model }
        ? model
        : throw new JsonException($"This is not a model of form {Version}.");

    /// <summary>SHA-256 of the text in UTF-8, 64 lower-case hexadecimal digits: what a model is known by.</summary>
    public static string Hash(LearnedModel model) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write(model))));

    private sealed record Document(int Version, LearnedModel? Model);
}
