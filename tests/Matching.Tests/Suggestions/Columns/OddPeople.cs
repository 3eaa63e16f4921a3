using Matching.People;
using Matching.TestData;
using static Matching.TestData.A;

namespace Matching.Tests.Suggestions.Columns;

/// <summary>
/// People as no office would write them, and as some do: free interests by the hundred, tags twice in a list, codes of one to four digits,
/// districts of another city, far birth years, everything unknown. The same seed gives the same people.
/// </summary>
internal sealed class OddPeople(int seed)
{
    private static readonly string[] Languages = [.. Enumerable.Range(0, 30).Select(number => $"l{number}")];
    private static readonly string[] AllInterests = [.. Enumerable.Range(0, 400).Select(number => $"interest {number}")];
    private static readonly string[] Slots = [.. Shipped.People.Slots, "night", "noon"];
    private static readonly string[] Districts = [.. Shipped.City.Districts.Select(district => district.Code), "elsewhere", "Valby"];
    private static readonly string[] Genders = ["f", "m", "x", ""];
    private static readonly string[] Wishes = ["any", "same", "", "Same"];

    private readonly Random random = new(seed);

    /// <summary>How many different goals there are: the shipped eight, or a list that an office extended.</summary>
    public int Goals { get; init; } = 8;

    /// <summary>How many interests somebody has at most.</summary>
    public int Interests { get; init; } = 9;

    public string[] GoalCodes => [.. Enumerable.Range(0, Goals).Select(number => number < 8 ? Shipped.People.Goals[number] : $"goal-{number}")];

    public List<Participant> Participants(int count) => [.. Enumerable.Range(0, count).Select(number => Participant($"P-{number}"))];

    public List<Volunteer> Volunteers(int count) => [.. Enumerable.Range(0, count).Select(number => Volunteer($"V-{number}"))];

    public HashSet<(string, string)> Excluded(IReadOnlyList<Participant> participants, IReadOnlyList<Volunteer> volunteers) =>
        [.. Enumerable.Range(0, volunteers.Count).Select(_ => (One(participants)!.Id, One(volunteers)!.Id)), ("P-gone", "V-gone")];

    public double Weight() => random.Next(4) switch { 0 => 0, 1 => random.Next(1, 5), _ => random.NextDouble() * 10 };

    public int Number(int from, int to) => random.Next(from, to);

    private Participant Participant(string id) => AParticipant().WithId(id).But(p => p with
    {
        Programme = random.Next(4) == 0 ? Programmes.Mentor : Programmes.Host,
        BirthYear = Year(),
        Gender = Sometimes(Genders),
        Languages = Some(Languages, 4),
        District = Sometimes(Districts),
        Occupation = Code(),
        Interests = Some(AllInterests, Interests),
        Goals = Some(GoalCodes, 5),
        Availability = Some(Slots, 7),
        WantsGender = Sometimes(Wishes),
        ArrivedOn = random.Next(3) == 0 ? null : Day.AddDays(-random.Next(1300)),
        City = random.Next(8) == 0 ? "Aarhus" : null,
        ChildrenUnder15 = random.Next(3) == 0 ? null : random.Next(3),
        ConsentOn = random.Next(9) == 0 ? null : Day.AddDays(-random.Next(300)),
        PausedUntil = random.Next(9) == 0 ? Day.AddDays(random.Next(-3, 4)) : null,
        OpenWith = random.Next(20) == 0 ? "V-0" : null,
    });

    private Volunteer Volunteer(string id) => AVolunteer().WithId(id).But(v => v with
    {
        Programme = random.Next(9) == 0 ? Programmes.Mentor : Programmes.Host,
        BirthYear = Year(),
        Gender = Sometimes(Genders),
        Languages = Some(Languages, 4),
        District = Sometimes(Districts),
        Occupation = Code(),
        Interests = Some(AllInterests, Interests),
        Offers = Some(GoalCodes, 5),
        Hopes = random.Next(2) == 0 ? Tags.None : Some(GoalCodes, 3),
        Availability = Some(Slots, 7),
        AcceptsGender = Sometimes(Wishes),
        PlacesLeft = random.Next(-1, 6),
        VettedOn = random.Next(9) == 0 ? null : Day.AddDays(-random.Next(-3, 300)),
        ConsentOn = random.Next(9) == 0 ? null : Day.AddDays(-random.Next(-3, 300)),
        ChildCertificateOn = random.Next(3) == 0 ? null : Day.AddDays(-random.Next(1000)),
        PausedUntil = random.Next(9) == 0 ? Day.AddDays(random.Next(-3, 4)) : null,
    });

    private int? Year() => random.Next(6) switch { 0 => null, 1 => random.Next(1, 3000), _ => random.Next(1940, 2000) };

    private string? Code() => random.Next(7) switch
    {
        0 => null,
        1 => "",
        2 => new string((char)('0' + random.Next(10)), random.Next(1, 7)),
        _ => random.Next(2, 3) + random.Next(0, 300).ToString("D3", null)[..random.Next(0, 4)],
    };

    private T? One<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private string? Sometimes(string[] from) => random.Next(6) == 0 ? null : One(from);

    // Low numbers are common and high ones rare, and now and then one comes twice.
    private Tags Some(string[] from, int most) => random.Next(8) == 0
        ? Tags.None
        : Tags.Of([.. Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => from[(int)(from.Length * Math.Pow(random.NextDouble(), 3))])]);
}
