using Matching.People;
using static Matching.TestData.A;

namespace Matching.TestData;

/// <summary>A newcomer and a host by id and name, for tests in which several of each meet.</summary>
public static class Seed
{
    public static Participant Newcomer(string id, string name, DateOnly? registered = null) => AParticipant()
        .WithId(id)
        .Named(name)
        .WithEmail($"{id}@example.org")
        .InSegment(null)
        .OfGender(null)
        .WantingGender(null)
        .BornIn(1980)
        .Speaking("en", "ar")
        .WithGoals("network", "danish")
        .InterestedIn()
        .WithOccupation(null)
        .FreeOn("mon-evening")
        .RegisteredOn(registered ?? new DateOnly(2013, 6, 1))
        .ConsentedOn(registered ?? new DateOnly(2013, 6, 1))
        .ArrivedOn(null)
        .InCity(null)
        .WithChildrenUnder15(null);

    public static Volunteer Host(string id, string name, int places = 1) => AVolunteer()
        .WithId(id)
        .Named(name)
        .WithEmail($"{id}@example.org")
        .OfGender(null)
        .AcceptingGender(null)
        .Speaking("da", "en")
        .Offering("network", "city-life")
        .InterestedIn()
        .WithOccupation(null)
        .FreeOn("mon-evening", "sat-day")
        .WithCapacity(Math.Max(places, 1))
        .WithPlacesLeft(places)
        .But(v => v with { Sector = null });
}
