using Matching.Kpi.Disaggregation;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;

namespace Matching.Tests.Kpi.Disaggregation;

/// <summary>A city of so many participants in each programme, made from a seed: skewed groups, so that many are small.</summary>
internal sealed class SmallCity
{
    public const int Year = 2012;

    public static readonly string[] Districts = ["north", "south", "east", "west"];

    private static readonly string[] Segments = ["expat", "refugee", "expat_family", "student"];

    private readonly Random random;
    private readonly List<KpiParticipant> participants = [];
    private readonly List<KpiVolunteer> volunteers = [];
    private readonly List<KpiMatch> matches = [];
    private readonly List<KpiAnswer> answers = [];

    /// <param name="seed">Equal seeds give equal cities.</param>
    /// <param name="people">Participants of each programme.</param>
    /// <param name="secondMatches">How many of them have a second match in the year, 0 to 1.</param>
    public SmallCity(int seed, int people, double secondMatches = 0)
    {
        random = new Random(seed);
        for (var i = 0; i < people; i++)
        {
            Add("host", i, secondMatches);
            Add("mentor", i, secondMatches);
        }

        Input = new KpiInput { Participants = participants, Volunteers = volunteers, Matches = matches, Answers = answers };
        Settings = new KpiSettings(new DateOnly(Year, 12, 31));
        Records = new RecordsOfYear(Input, Year, ReleaseDay.Of(Year), Settings);
        People = participants.ToDictionary(p => p.Id, StringComparer.Ordinal);
    }

    public KpiInput Input { get; }

    public KpiSettings Settings { get; }

    public RecordsOfYear Records { get; }

    public Dictionary<string, KpiParticipant> People { get; }

    public GroupedFigures Figures(DisclosureRule? rule = null) => new(Input, Year, Settings, Districts, rule);

    /// <summary>The category of a person, found anew and not by what is tested.</summary>
    public string CategoryOf(string person, string dimension) => dimension switch
    {
        "segment" => People[person].Segment ?? "",
        "district" => People[person].District ?? "",
        "gender" => People[person].Gender ?? "",
        _ => People[person].BirthYear switch { null => "", var b => (Year - b) switch { < 16 => "under-16", <= 25 => "16–25", <= 35 => "26–35", <= 45 => "36–45", _ => "46–55" } },
    };

    private void Add(string programme, int number, double secondMatches)
    {
        var id = $"{programme}-{number}";
        var segment = programme == "mentor" && !Chance(0.2) ? "young" : Skewed(Segments);
        participants.Add(new KpiParticipant
        {
            Id = id,
            Programme = programme,
            Segment = segment,
            District = Skewed(Districts),
            Gender = Chance(0.1) ? null : Chance(0.6) ? "f" : "m",
            BirthYear = Year - 20 - (10 * Place(3)),
            RegisteredOn = new DateOnly(Year, 1, 1).AddDays(random.Next(300)),
        });
        volunteers.Add(new KpiVolunteer($"v-{id}", programme, new DateOnly(Year, 3, 1)) { District = Skewed(Districts), Gender = Chance(0.5) ? "f" : "m", BirthYear = Year - 30 - (10 * Place(3)) });
        AddMatch(programme, id, 1);
        if (Chance(secondMatches))
            AddMatch(programme, id, 2);
    }

    private void AddMatch(string programme, string person, int number)
    {
        var start = new DateOnly(Year, 1, 2).AddDays(random.Next(350));
        var end = random.Next(10) switch { < 2 => start.AddDays(random.Next(80)), < 4 => start.AddDays(100 + random.Next(70)), < 8 => start.AddDays(200), _ => (DateOnly?)null };
        var match = new KpiMatch { Id = $"{person}-m{number}", Programme = programme, ParticipantId = person, VolunteerId = "v-" + person, StartedOn = start, EndedOn = end, State = end is null ? "active" : "ended" };
        matches.Add(match);
        foreach (var question in new[] { "knows_services", "feels_included", "stays_in_denmark", "occupation_now" }.Where(_ => Chance(0.6)))
        {
            var answer = question == "occupation_now" ? (Chance(0.4) ? "job" : "neither") : Chance(0.5) ? "5" : "2";
            answers.Add(new KpiAnswer { MatchId = match.Id, Respondent = "participant", Wave = "3m", Question = question, Answer = answer, AnsweredOn = start.AddDays(95) });
        }
    }

    private bool Chance(double share) => random.NextDouble() < share;

    /// <summary>0 more often than 1, 1 more often than 2.</summary>
    private int Place(int many) => Math.Min(many - 1, (int)(many * Math.Pow(random.NextDouble(), 2)));

    private string Skewed(string[] list) => list[Place(list.Length)];
}
