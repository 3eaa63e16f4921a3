namespace Matching.Samples.Names;

/// <summary>Where somebody's name and languages come from. It shapes the sample and is written to no file.</summary>
internal sealed class Origin
{
    public required IReadOnlyList<string> Women { get; init; }

    public required IReadOnlyList<string> Men { get; init; }

    public required IReadOnlyList<string> Surnames { get; init; }

    /// <summary>ISO 639-1, best first.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>How many of a hundred speak English as well.</summary>
    public required int SpeakEnglish { get; init; }
}
