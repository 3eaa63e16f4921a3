namespace Matching.People;

/// <summary>Section People: the closed lists that files and forms are held to.</summary>
public sealed class PeopleSettings
{
    public const string Section = "People";

    public IList<string> Goals { get; init; } = [];

    public IList<string> Slots { get; init; } = [];
}
