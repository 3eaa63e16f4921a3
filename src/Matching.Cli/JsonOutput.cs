using System.Text.Encodings.Web;
using System.Text.Json;

namespace Matching.Cli;

/// <summary>How the terminal writes JSON: camelCase, one document, letters as they are.</summary>
public static class JsonOutput
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Task WriteJsonAsync<T>(this Session session, T value) =>
        session.Out.WriteLineAsync(JsonSerializer.Serialize(value, Options));
}
