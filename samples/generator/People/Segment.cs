using Matching.Samples.Names;

namespace Matching.Samples.People;

/// <summary>A kind of newcomer: where they come from, what they do, what they hope for.</summary>
internal sealed class Segment
{
    public required string Code { get; init; }

    public required IReadOnlyList<(int Weight, Origin Origin)> Origins { get; init; }

    public required (int First, int Last) BirthYears { get; init; }

    /// <summary>ISCO-08; an empty one is somebody who did not say.</summary>
    public required IReadOnlyList<string> Occupations { get; init; }

    public required IReadOnlyList<(int Weight, string Goal)> Goals { get; init; }

    public required int PercentWithChildren { get; init; }

    public int PercentWantSameGender { get; init; } = 4;
}
