namespace Matching.People;

/// <summary>Section City: the instance's name, the spellings that count as living in it, and its districts.</summary>
public sealed class CitySettings
{
    public const string Section = "City";

    public string Name { get; init; } = "";

    /// <summary>Compared without case.</summary>
    public IList<string> Names { get; init; } = [];

    public IList<District> Districts { get; init; } = [];
}
