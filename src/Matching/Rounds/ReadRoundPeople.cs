using Matching.Suggestions.Load;

namespace Matching.Rounds;

/// <summary>Reads who waits in a programme and whom they could be matched with.</summary>
public sealed class ReadRoundPeople(ReadProgramme read)
{
    public async Task<RoundPeople> HandleAsync(string programme, DateOnly asOf)
    {
        var people = await read.PeopleAsync(programme);
        return new RoundPeople
        {
            AsOf = asOf,
            Participants = Waiting.Among(people.Participants, asOf),
            Volunteers = people.Volunteers.People,
            Columns = people.Volunteers,
            Excluded = people.Apart,
        };
    }
}
