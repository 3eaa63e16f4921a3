using System.Globalization;
using Matching.People;

namespace Matching.Benchmarks;

/// <summary>
/// Host-programme people of the shape that the NumPy peer makes: 14 languages of which 1 to 3, 18 interests of which up to 5, 8 goals of
/// which 1 to 4, 14 slots of which 1 to 5, ten districts, birth years 1950 to 1995, any occupation. Everybody meets every rule but that of
/// a shared language, which is the one that the peer knows. The same seed gives the same people.
/// </summary>
internal sealed class MadeUpPeople(int seed)
{
    public static readonly DateOnly Day = new(2013, 8, 1);

    private static readonly string[] Languages = [.. Enumerable.Range(0, 14).Select(number => $"l{number}")];
    private static readonly string[] Interests = [.. Enumerable.Range(0, 18).Select(number => $"interest-{number}")];
    private static readonly string[] Goals = [.. City.People.Goals];
    private static readonly string[] Slots = [.. City.People.Slots];

    private readonly Random random = new(seed);

    public List<Participant> Participants(int count) => [.. Enumerable.Range(0, count).Select(number => new Participant
    {
        Id = $"P-{number:D7}",
        Programme = Programmes.Host,
        Name = "Somebody",
        Languages = Some(Languages, 1, 3),
        Interests = Some(Interests, 0, 5),
        Goals = Some(Goals, 1, 4),
        Availability = Some(Slots, 1, 5),
        District = District(),
        BirthYear = random.Next(1950, 1996),
        Occupation = Occupation(),
        RegisteredOn = Day.AddDays(-30),
        ConsentOn = Day.AddDays(-30),
        ChildrenUnder15 = 0,
    })];

    public List<Volunteer> Volunteers(int count) => [.. Enumerable.Range(0, count).Select(number => new Volunteer
    {
        Id = $"V-{number:D7}",
        Programme = Programmes.Host,
        Name = "Somebody Else",
        Languages = Some(Languages, 1, 3),
        Interests = Some(Interests, 0, 5),
        Offers = Some(Goals, 1, 4),
        Availability = Some(Slots, 1, 5),
        District = District(),
        BirthYear = random.Next(1950, 1996),
        Occupation = Occupation(),
        RegisteredOn = Day.AddDays(-30),
        ConsentOn = Day.AddDays(-30),
        VettedOn = Day.AddDays(-30),
        Capacity = 1,
        PlacesLeft = 1,
    })];

    private string District() => City.Itself.Districts[random.Next(City.Itself.Districts.Count)].Code;

    private string Occupation() => random.Next(0, 9999).ToString("D4", CultureInfo.InvariantCulture);

    private Tags Some(string[] from, int least, int most)
    {
        var shuffled = from.AsSpan().ToArray();
        random.Shuffle(shuffled);
        return Tags.Of(shuffled[..random.Next(least, most + 1)]);
    }
}
