namespace Matching.TestData;

/// <summary>People for tests, eligible for each other unless a test says otherwise.</summary>
public static class A
{
    public static ParticipantBuilder AParticipant() => new();

    public static VolunteerBuilder AVolunteer() => new();
}
