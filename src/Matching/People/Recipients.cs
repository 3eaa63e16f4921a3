using Matching.Messages;

namespace Matching.People;

/// <summary>Tells the outbox a person's own name, address and languages, and nothing else.</summary>
public sealed class Recipients(PeopleStore people)
{
    public async Task<Recipient?> FindAsync(string side, string person) => side == Sides.Volunteer
        ? await people.FindVolunteerAsync(person) is { } volunteer ? To(volunteer.Name, volunteer.Email, volunteer.Languages) : null
        : await people.FindParticipantAsync(person) is { } participant ? To(participant.Name, participant.Email, participant.Languages) : null;

    private static Recipient? To(string name, string? email, Tags languages) => string.IsNullOrWhiteSpace(email) ? null : new(name, email, languages);
}
