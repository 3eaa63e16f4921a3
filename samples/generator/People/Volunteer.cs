namespace Matching.Samples.People;

internal sealed class Volunteer : Person
{
    public string Sector { get; init; } = "";

    public IReadOnlyList<string> Offers { get; init; } = [];

    public IReadOnlyList<string> Hopes { get; init; } = [];

    public bool AcceptsSameGenderOnly { get; init; }

    public required int Capacity { get; init; }

    public DateOnly? VettedOn { get; set; }

    public DateOnly? ChildCertificateOn { get; init; }
}
