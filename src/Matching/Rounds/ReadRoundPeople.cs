using Matching.People;

namespace Matching.Rounds;

/// <summary>Reads who waits in a programme and whom they could be matched with.</summary>
public sealed class ReadRoundPeople(PeopleStore people)
{
    public async Task<RoundPeople> HandleAsync(string programme, DateOnly asOf) => new()
    {
        AsOf = asOf,
        Participants = [.. (await people.ParticipantsAsync(programme)).Where(participant => participant.WaitsFrom(asOf) is not null)
            .OrderBy(participant => participant.Id, StringComparer.Ordinal)],
        Volunteers = [.. (await people.VolunteersAsync(programme)).OrderBy(volunteer => volunteer.Id, StringComparer.Ordinal)],
        Excluded = await people.ExcludedPairsAsync(programme),
    };
}
