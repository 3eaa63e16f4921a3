using System.Globalization;
using System.Text.Json;
using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Columns;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Load;
using Matching.Suggestions.Scoring;
using Matching.Tests.Suggestions.Plain;
using Microsoft.Extensions.Options;
using static Matching.TestData.A;

namespace Matching.Tests.Suggestions.Columns;

/// <summary>Some odd people under odd settings, scored pair by pair and by columns. A pair that is not eligible is -1.</summary>
internal sealed class ScoreCase
{
    private readonly List<Participant> participants;
    private readonly List<Volunteer> volunteers;
    private readonly HashSet<(string, string)> excluded;
    private readonly CriteriaList criteria;
    private readonly EligibilityRules rules;
    private readonly Weights[] weights;

    public ScoreCase(int seed, OddPeople people)
    {
        participants = people.Participants(20);
        volunteers = people.Volunteers(people.Number(1, 700));
        excluded = people.Excluded(participants, volunteers);
        var settings = Options.Create(new SuggestionSettings
        {
            Neutral = seed % 4 / 3.0,
            SlotsThatAreEnough = people.Number(1, 5),
            DistanceLimitKm = people.Number(1, 20),
            AgeLimitYears = seed % 3 == 0 ? 2000 : people.Number(1, 60) + 0.5,
            Weights = Programmes.All.ToDictionary(programme => programme, _ => Numbers(people), StringComparer.Ordinal),
        });
        criteria = new CriteriaList(settings, Options.Create(Shipped.City));
        rules = new EligibilityRules(
            Options.Create(new EligibilitySettings { ChildCertificateMonths = people.Number(1, 40) }), Options.Create(Shipped.City));
        weights = [.. Enumerable.Range(0, 3).Select(_ => new Weights(Programmes.Host, 0, Numbers(people)))];
    }

    /// <summary>By participant and volunteer, both in ordinal order of id.</summary>
    public List<int> Plain() =>
    [
        .. from participant in participants.OrderBy(person => person.Id, StringComparer.Ordinal)
           let scorer = new Scorer(criteria, WeightsOf(participant))
           from volunteer in volunteers.OrderBy(person => person.Id, StringComparer.Ordinal)
           let pair = new Pair(participant, volunteer, Day, excluded.Contains((participant.Id, volunteer.Id)))
           select rules.Allow(pair) ? scorer.Total(ParticipantProfile.Of(participant), VolunteerProfile.Of(volunteer)) : -1,
    ];

    /// <summary>The same from columns, each row in stretches of several lengths.</summary>
    public List<int> Read(Processor processor)
    {
        var scores = Columns(processor);
        var reader = scores.Reader();
        var all = new List<int>();
        for (var participant = 0; participant < scores.Participants; participant++)
        {
            reader.Open(participant);
            for (var first = 0; first < scores.Volunteers;)
            {
                var stretch = Math.Min((1 + participant % 4) * 64, scores.Volunteers - first);
                all.AddRange(Stretch(reader, first, stretch));
                first += stretch;
            }
        }

        return all;
    }

    public List<int> ReadOneByOne(Processor processor)
    {
        var scores = Columns(processor);
        var reader = scores.Reader();
        var all = new List<int>();
        for (var participant = 0; participant < scores.Participants; participant++)
        {
            reader.Open(participant);
            all.AddRange(Enumerable.Range(0, scores.Volunteers).Select(reader.UnitsOf));
        }

        return all;
    }

    /// <summary>Each participant's list, the plain way and from columns that are kept, as the terminal writes it and with what pages show besides.</summary>
    public IEnumerable<(string Plain, string Columns)> Lists(int top, Processor processor)
    {
        var plain = new PlainSuggester(rules, criteria);
        var suggester = new Suggester(rules, criteria) { Processor = processor };
        var kept = Programmes.All.ToDictionary(programme => programme, programme =>
            new VolunteerColumns(volunteers.Where(volunteer => volunteer.Programme == programme), criteria, rules), StringComparer.Ordinal);
        foreach (var (number, participant) in participants.Index())
        {
            var some = volunteers.Where((_, place) => (place + number) % 3 == 0).Select(volunteer => volunteer.Id).ToHashSet();
            var circumstances = new Circumstances
            {
                Weights = WeightsOf(participant).Raising(number % 2 == 0 ? CriterionCodes.InOrder[number % CriterionCodes.InOrder.Count] : null),
                Excluded = excluded.Where(pair => pair.Item1 == participant.Id).Select(pair => pair.Item2).ToHashSet(),
                SetAside = number % 3 == 0 ? some : [],
                Loads = number % 4 == 0 ? Loads.None : LoadsOf(participant),
            };
            string[] also = [.. volunteers.Where((_, place) => (place + number) % 97 == 0).Select(volunteer => volunteer.Id)];
            yield return (
                Told(plain.Suggest(participant, volunteers, circumstances, Day, top, also)),
                Told(suggester.Suggest(participant, kept[participant.Programme], circumstances, Day, top, also)));
        }
    }

    private Loads LoadsOf(Participant participant)
    {
        var people = new ProgrammePeople(
            [.. participants.Where(other => other.Programme == participant.Programme).Select(other => other with { LastStartedOn = null })],
            new VolunteerColumns(volunteers.Where(volunteer => volunteer.Programme == participant.Programme), criteria, rules),
            excluded);
        return new WaitingWalk(new WaitingScores(people, WeightsOf(participant), Day)).Before(participant);
    }

    private static string Told(SuggestionList list) => JsonSerializer.Serialize(new
    {
        Json = SuggestJson.Of(list, CultureInfo.InvariantCulture),
        list.Raised,
        list.SetAside,
        list.Changes,
        Shown = list.Suggestions.Concat(list.Also)
            .Select(one => new { one.Volunteer.Id, one.Rank, one.IsLoaded, one.BothSides, one.Facts, one.UnknownRules, one.Counterfactuals, one.Score.Units }),
    });

    public static void SkipIfMissing(Processor processor) =>
        Skip.If(processor == Processor.Wide && !WideLookups.IsSupported, "This machine has no AVX-512.");

    public static TheoryData<int, Processor> Seeds(int count)
    {
        var seeds = new TheoryData<int, Processor>();
        foreach (var seed in Enumerable.Range(1, count))
        {
            seeds.Add(seed, Processor.Portable);
            seeds.Add(seed, Processor.Wide);
        }

        return seeds;
    }

    private static IEnumerable<int> Stretch(ScoreRow reader, int first, int length)
    {
        var units = new ushort[length];
        var eligible = new ulong[(length + 63) / 64];
        reader.Read(first, units, eligible);
        return Enumerable.Range(0, length).Select(i => (eligible[i / 64] >> i % 64 & 1) == 1 ? units[i] : -1);
    }

    private ColumnScores Columns(Processor processor) =>
        new(new VolunteerColumns(volunteers, criteria, rules), participants, excluded, Day, WeightsOf) { Processor = processor };

    private Weights WeightsOf(Participant participant) => weights[participant.Id.Length % weights.Length];

    private static Dictionary<string, double> Numbers(OddPeople people) =>
        CriterionCodes.InOrder.ToDictionary(code => code, code => code == "goals" ? 1 : people.Weight(), StringComparer.Ordinal);
}
