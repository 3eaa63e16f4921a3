using Matching.People;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Baselines;
using Matching.Suggestions.Ranking.Features;
using Matching.Suggestions.Ranking.Trainers;
using Matching.Suggestions.Ranking.Trainers.Additive;
using Matching.Suggestions.Ranking.Trainers.Trees;
using Matching.Suggestions.Ranking.TwoSided;
using Matching.TestData;
using Xunit.Abstractions;
using static Matching.TestData.A;

namespace Matching.Tests.Suggestions.Ranking.Fairness;

/// <summary>Who somebody is changes no ranking: gender, group, segment, name and contact are changed, and every score stays to the last bit.</summary>
public sealed class ProtectedAttributesTests(ITestOutputHelper output)
{
    private const int Candidates = 10;
    private const int Learned = 600;

    private static readonly IReadOnlyList<IRankingTrainer> Trainers =
    [
        new TransparentTrainer(Shipped.Criteria, Shipped.WeightsOf("host")),
        new WeightsTrainer(Shipped.WeightsOf("host").ByCriterion, new WeightsSettings { Neutral = Shipped.Criteria.Neutral }),
        new LogitTrainer(),
        new AdditiveTrainer(),
        new TreesTrainer(),
        new TwoSidedTrainer(),
    ];

    private static readonly int Persons = LongTests.Enabled ? 10_000 : 1_000;

    [Fact]
    public void No_ranking_changes()
    {
        var changed = Changed(Persons);

        output.WriteLine($"{Persons} people with {Candidates} candidates each, {Trainers.Count} contestants: {changed} rankings changed");
        changed.ShouldBe(0);
    }

    /// <summary>Were one of them a feature after all, this would see it.</summary>
    [Fact]
    public void What_a_score_does_look_at_changes_rankings()
    {
        var people = new RandomPeople(3);
        var pairs = Pairs(people, 20);

        Values(pairs).Data.Values.ShouldNotBe(Values([.. pairs.Select(pair => (pair.Participant with { BirthYear = 1900 }, pair.Volunteer))]).Data.Values);
    }

    private static int Changed(int persons)
    {
        var people = new RandomPeople(60);
        var pairs = Pairs(people, persons);
        List<(Participant Participant, Volunteer Volunteer)> others = [.. pairs.Select((pair, row) => (Other(pair.Participant, row / Candidates), Other(pair.Volunteer, row)))];
        var (before, after) = (Values(pairs), Values(others));
        after.Columns.All.ShouldBe(before.Columns.All);
        var changed = new bool[persons];
        foreach (var trainer in Trainers)
        {
            var (one, two) = (Scores(trainer, before.Data), Scores(trainer, after.Data));
            for (var row = 0; row < one.Length; row++)
            {
                changed[row / Candidates] |= BitConverter.DoubleToInt64Bits(one[row]) != BitConverter.DoubleToInt64Bits(two[row]);
            }
        }

        var scorer = Shipped.ScorerFor("host");
        foreach (var (row, (pair, other)) in pairs.Zip(others).Index())
        {
            changed[row / Candidates] |= scorer.Total(ParticipantProfile.Of(pair.Participant), VolunteerProfile.Of(pair.Volunteer))
                != scorer.Total(ParticipantProfile.Of(other.Participant), VolunteerProfile.Of(other.Volunteer));
        }

        return changed.Count(one => one);
    }

    private static List<(Participant Participant, Volunteer Volunteer)> Pairs(RandomPeople people, int persons)
    {
        var volunteers = people.Volunteers(300);
        return [.. Enumerable.Range(0, persons).Select(number => people.Participant($"P-{number}")).SelectMany(person => Enumerable.Range(0, Candidates).Select(_ => (person, people.Pick(volunteers))))];
    }

    /// <summary>Each learns from its own side's people: had a trainer seen a change, its model would be another.</summary>
    private static double[] Scores(IRankingTrainer trainer, RankingData data)
    {
        var random = new Random(7);
        int[] labels = [.. Enumerable.Range(0, data.Rows).Select(_ => random.Next(2) * 2)];
        sbyte[] answers = [.. labels.Select(label => (sbyte)(label > 0 || random.Next(2) == 0 ? 1 : 0))];
        var learned = data.With(labels, [.. Enumerable.Repeat(1.0, data.Rows)], answers).Of([.. Enumerable.Range(0, Math.Min(Learned, data.Rows))]);
        var scores = new double[data.Rows];
        trainer.Fit(learned, 1, default).Score(data, scores);
        return scores;
    }

    private static (PairFeatures Columns, RankingData Data) Values(List<(Participant Participant, Volunteer Volunteer)> pairs)
    {
        List<(LearnedParticipant Participant, LearnedVolunteer Volunteer)> learned = [.. pairs.Select(pair => (LearnedParticipant.Of(pair.Participant), LearnedVolunteer.Of(pair.Volunteer)))];
        var columns = PairFeatures.Of(Shipped.Criteria, [.. learned.Select(pair => pair.Participant)], [.. learned.Select(pair => pair.Volunteer)], 10, 60);
        var values = new double[pairs.Count * columns.All.Count];
        foreach (var (row, pair) in learned.Index())
        {
            columns.Fill(pair.Participant, pair.Volunteer, Day, values.AsSpan(row * columns.All.Count, columns.All.Count));
        }

        return (columns, new RankingData
        {
            Features = columns.All,
            Values = values,
            Groups = [.. Enumerable.Range(0, pairs.Count).Select(row => row / Candidates)],
            Labels = new int[pairs.Count],
            Weights = new double[pairs.Count],
        });
    }

    private static Participant Other(Participant person, int number) => person with
    {
        Gender = person.Gender == "f" ? "m" : "f", AuditGroup = $"g{number % 3}", Segment = person.Segment == "expat" ? "student" : "expat",
        Name = $"Another {number}", Email = $"another{number}@example.org", Phone = "+45 00112233",
    };

    private static Volunteer Other(Volunteer person, int number) => person with
    {
        Gender = person.Gender == "f" ? "m" : "f", AuditGroup = $"g{number % 3}",
        Name = $"Another {number}", Email = $"another{number}@example.org", Phone = "+45 00112233",
    };
}
