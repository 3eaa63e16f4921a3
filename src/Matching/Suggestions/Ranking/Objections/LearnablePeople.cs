using Matching.People;

namespace Matching.Suggestions.Ranking.Objections;

/// <summary>A programme's people without those who objected: all whom a model may learn from.</summary>
public sealed class LearnablePeople(PeopleStore people, ObjectionStore objections)
{
    public async Task<IReadOnlyList<Participant>> ParticipantsAsync(string programme)
    {
        var objecting = await objections.OfAsync(Sides.Participant);
        return [.. (await people.ParticipantsAsync(programme)).Where(person => !objecting.Contains(person.Id))];
    }

    public async Task<IReadOnlyList<Volunteer>> VolunteersAsync(string programme)
    {
        var objecting = await objections.OfAsync(Sides.Volunteer);
        return [.. (await people.VolunteersAsync(programme)).Where(person => !objecting.Contains(person.Id))];
    }
}
