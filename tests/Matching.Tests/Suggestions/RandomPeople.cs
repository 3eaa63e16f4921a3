using Matching.People;
using static Matching.TestData.A;

namespace Matching.Tests.Suggestions;

/// <summary>Made-up people of both programmes, many of them with gaps; the same seed gives the same people.</summary>
internal sealed class RandomPeople(int seed)
{
    private static readonly string[] Languages = ["da", "en", "ar", "pl", "so", "fr"];
    private static readonly string[] Interests = ["football", "music", "cooking", "films", "chess"];
    private static readonly string[] Occupations = ["2", "25", "2511", "2512", "2221", "5131", "9112"];
    private static readonly string[] Cities = ["København", "copenhagen", "Aarhus"];
    private static readonly string[] Wishes = ["any", "any", "any", "same"];
    private static readonly string[] Genders = ["f", "m", "x"];

    private readonly Random random = new(seed);

    public Participant Participant(string id) => AParticipant().WithId(id).But(p => p with
    {
        Programme = random.Next(3) == 0 ? Programmes.Mentor : Programmes.Host,
        BirthYear = Sometimes(() => random.Next(1985, 2000)),
        Gender = One(Genders),
        Languages = Some(Languages),
        District = One(Districts),
        Occupation = One(Occupations),
        Interests = Some(Interests),
        Goals = Some(Shipped.People.Goals),
        Availability = Some(Shipped.People.Slots),
        WantsGender = One(Wishes),
        ArrivedOn = Sometimes(() => Day.AddDays(-random.Next(1200))),
        City = One(Cities),
        ChildrenUnder15 = Sometimes(() => random.Next(2)),
        ConsentOn = MostlyBefore(),
        OpenWith = random.Next(20) == 0 ? "V-0" : null,
    });

    public List<Volunteer> Volunteers(int count) => [.. Enumerable.Range(0, count).Select(number => Volunteer($"V-{number}"))];

    public T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        var all = items.ToArray();
        random.Shuffle(all);
        return [.. all];
    }

    private static List<string> Districts => [.. Shipped.City.Districts.Select(district => district.Code)];

    private Volunteer Volunteer(string id) => AVolunteer().WithId(id).But(v => v with
    {
        Programme = random.Next(3) == 0 ? Programmes.Mentor : Programmes.Host,
        BirthYear = Sometimes(() => random.Next(1940, 1990)),
        Gender = One(Genders),
        Languages = Some(Languages),
        District = One(Districts),
        Occupation = One(Occupations),
        Interests = Some(Interests),
        Offers = Some(Shipped.People.Goals),
        Hopes = random.Next(2) == 0 ? Tags.None : Some(Shipped.People.Goals),
        Availability = Some(Shipped.People.Slots),
        AcceptsGender = One(Wishes),
        PlacesLeft = random.Next(-1, 4),
        VettedOn = MostlyBefore(),
        ConsentOn = MostlyBefore(),
        ChildCertificateOn = Sometimes(() => Day.AddDays(-random.Next(1000))),
        PausedUntil = random.Next(8) == 0 ? Day.AddDays(random.Next(-3, 4)) : null,
    });

    private DateOnly? MostlyBefore() => random.Next(10) == 0 ? null : Day.AddDays(random.Next(-300, 5));

    private T? Sometimes<T>(Func<T> value) where T : struct => random.Next(6) == 0 ? null : value();

    private string? One(IReadOnlyList<string> from) => random.Next(6) == 0 ? null : Pick(from);

    private Tags Some(IEnumerable<string> from) => random.Next(8) == 0 ? Tags.None : Tags.Of([.. Shuffled(from).Take(random.Next(1, 4))]);
}
