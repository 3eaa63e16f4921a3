namespace Matching.Samples.People;

internal sealed class Participant : Person
{
    public required string Segment { get; init; }

    public IReadOnlyList<string> Goals { get; init; } = [];

    public bool WantsSameGender { get; init; }

    public DateOnly? WaitingSince { get; set; }

    public DateOnly? ArrivedOn { get; init; }

    public string City { get; init; } = "København";

    public int ChildrenUnder15 { get; init; }

    public string Household { get; init; } = "";
}
