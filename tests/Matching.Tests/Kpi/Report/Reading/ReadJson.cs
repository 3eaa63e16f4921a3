using System.Text.Json;

namespace Matching.Tests.Kpi.Report.Reading;

/// <summary>One indicator of the JSON report: its numbers, and what tells how they are worded.</summary>
internal sealed record ReadJson(string Code, string? Unit, string Comparator, string? Qualifier, Numbers Numbers)
{
    /// <summary>Nobody can count it yet: people read words where the file says 0.</summary>
    public bool IsNotYet { get; private init; }

    /// <summary>In the order of the report.</summary>
    public static IReadOnlyList<ReadJson> Of(byte[] file) =>
    [
        .. JsonDocument.Parse(file).RootElement.GetProperty("tracks").EnumerateArray()
            .SelectMany(track => track.GetProperty("initiatives").EnumerateArray())
            .SelectMany(initiative => initiative.GetProperty("indicators").EnumerateArray())
            .Select(Read),
    ];

    private static ReadJson Read(JsonElement indicator)
    {
        string? Words(string name) => indicator.GetProperty(name).GetString();
        double? Number(string name) => indicator.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;
        double? End(int place) => indicator.GetProperty("interval") is { ValueKind: JsonValueKind.Array } ends ? ends[place].GetDouble() : null;
        return new ReadJson(Words("code")!, Words("unit"), Words("comparator")!, Words("qualifier"), new Numbers
        {
            Target = Number("target"),
            TargetHigh = Number("targetHigh"),
            Value = Number("value"),
            Numerator = Number("numerator"),
            Denominator = Number("denominator"),
            Low = End(0),
            High = End(1),
            Verdict = Words("verdict")!,
        })
        {
            IsNotYet = Words("code") == "young-mentor.still-running" && Number("value") == 0
                && indicator.GetProperty("ripeness") is { ValueKind: JsonValueKind.Object } ripeness && ripeness.GetProperty("notYetRipe").GetInt32() > 0,
        };
    }
}
