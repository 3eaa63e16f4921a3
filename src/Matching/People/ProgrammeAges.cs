namespace Matching.People;

/// <summary>Section Eligibility, as far as files need it: the ages that the mentor programme is for.</summary>
public sealed class ProgrammeAges
{
    public const string Section = "Eligibility";

    public int MentorMinimumAge { get; init; } = 16;

    public int MentorMaximumAge { get; init; } = 25;

    public bool Includes(string programme, int age) =>
        programme != Programmes.Mentor || (age >= MentorMinimumAge && age <= MentorMaximumAge);
}
