namespace Matching.Samples.People;

/// <summary>What participants and volunteers have in common.</summary>
internal abstract class Person
{
    /// <summary>Given last, in the order people registered.</summary>
    public string Id { get; set; } = "";

    public required string Programme { get; init; }

    public required string Name { get; init; }

    public string Email { get; set; } = "";

    public string Phone { get; init; } = "";

    public required int BirthYear { get; init; }

    public string Gender { get; init; } = "";

    public required IReadOnlyList<string> Languages { get; init; }

    public string District { get; init; } = "";

    public string Occupation { get; init; } = "";

    public IReadOnlyList<string> Interests { get; init; } = [];

    public IReadOnlyList<string> Availability { get; init; } = [];

    public required DateOnly RegisteredOn { get; init; }

    public DateOnly? ConsentOn { get; set; }

    public DateOnly? PausedUntil { get; set; }

    /// <summary>A neutral letter for the fairness audit, drawn without looking at the person.</summary>
    public string Group { get; init; } = "";
}
