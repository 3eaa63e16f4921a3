namespace Matching.Samples.Catalogue;

/// <summary>One figure of an initiative; <paramref name="Name"/> is its code without the initiative's.</summary>
internal sealed record Indicator(string Name, string NameDa, string NameEn)
{
    public string Unit { get; init; } = "count";

    public Target Target { get; init; } = Target.None;

    public string Source { get; init; } = "manual";

    public string Direction { get; init; } = "up";

    public string Baseline { get; init; } = "";

    public string BaselinePeriod { get; init; } = "";

    public Note Note { get; init; } = Note.None;

    public required IReadOnlyList<Observation> Observations { get; init; }
}
