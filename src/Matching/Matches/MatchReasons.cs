namespace Matching.Matches;

/// <summary>Section Matches, as far as files need it: the coded reasons for an end and a no.</summary>
public sealed class MatchReasons
{
    public const string Section = "Matches";

    public IList<string> EndReasons { get; init; } = [];

    public IList<string> DeclineReasons { get; init; } = [];
}
