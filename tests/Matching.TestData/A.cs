namespace Matching.TestData;

/// <summary>Where tests begin: <c>using static Matching.TestData.A;</c> and then <c>AVolunteer().WithCapacity(2)</c>.</summary>
public static class A
{
    /// <summary>The day on which the people of the builders are eligible for each other.</summary>
    public static readonly DateOnly Day = new(2013, 8, 1);

    /// <summary>A newcomer in the host programme who meets every rule on <see cref="Day"/>.</summary>
    public static ParticipantBuilder AParticipant() => new();

    /// <summary>A host who meets every rule for <see cref="AParticipant"/> on <see cref="Day"/>.</summary>
    public static VolunteerBuilder AVolunteer() => new();
}
