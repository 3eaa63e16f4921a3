using System.Text.Json;
using System.Text.Json.Serialization;

namespace Matching.Suggestions.Snapshots;

/// <summary>Tags as they stand in a cell: "a|b".</summary>
internal sealed class TagsAsText : JsonConverter<Tags>
{
    public override Tags Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Tags.Parse(reader.GetString());

    public override void Write(Utf8JsonWriter writer, Tags value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
