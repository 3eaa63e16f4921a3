using System.Text.Json;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Baselines;
using Matching.Suggestions.Ranking.Features;
using static Matching.TestData.A;

namespace Matching.Tests.Suggestions.Ranking;

public sealed class TransparentTrainerTests
{
    private static readonly TransparentTrainer Trainer = new(Shipped.Criteria, Shipped.WeightsOf("host"));

    [Fact]
    public void Its_scores_are_those_of_the_lists_to_the_last_unit_and_its_parts_add_up()
    {
        var people = new RandomPeople(15);
        var pairs = Enumerable.Range(0, 300).Select(_ => (Participant: people.Participant("P"), Volunteer: people.Volunteers(1)[0])).ToList();
        var features = PairFeatures.Of(Shipped.Criteria, [.. pairs.Select(pair => LearnedParticipant.Of(pair.Participant))], [.. pairs.Select(pair => LearnedVolunteer.Of(pair.Volunteer))], 10, 50);
        var data = Data(features.All, pairs.Count);
        foreach (var (row, pair) in pairs.Index())
        {
            features.Fill(LearnedParticipant.Of(pair.Participant), LearnedVolunteer.Of(pair.Volunteer), Day, data.Values.AsSpan(row * features.All.Count, features.All.Count));
        }

        var model = Trainer.Fit(data, 1, default);
        var scores = new double[pairs.Count];
        model.Score(data, scores);

        foreach (var (row, pair) in pairs.Index())
        {
            scores[row].ShouldBe(Shipped.ScorerFor("host").Score(ParticipantProfile.Of(pair.Participant), VolunteerProfile.Of(pair.Volunteer)).Points);
            (model.Base + model.Explain(data, row).Sum()).ShouldBe(scores[row], 1e-9);
        }
    }

    [Fact]
    public void It_is_written_down_and_read_again_with_the_weights_it_had()
    {
        var data = new MadeUpPast().Build().Data;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            Trainer.Fit(data, 1, default).Write(json);
        }

        var read = new TransparentTrainer(Shipped.Criteria, Shipped.WeightsOf("mentor")).Read(JsonDocument.Parse(stream.ToArray()).RootElement, data.Features);

        var (before, after) = (new double[data.Rows], new double[data.Rows]);
        Trainer.Fit(data, 1, default).Score(data, before);
        read.Score(data, after);
        after.ShouldBe(before);
    }

    [Fact]
    public void Without_the_criteria_it_cannot_compete() =>
        Should.Throw<ArgumentException>(() => Trainer.Fit(Data([new Feature("goals", FeatureKind.Criterion, FeatureSide.Pair, FeatureDirection.NeverLowers)], 1), 1, default)).Message.ShouldContain("occupation");

    private static RankingData Data(IReadOnlyList<Feature> features, int rows) => new()
    {
        Features = features,
        Values = new double[rows * features.Count],
        Groups = new int[rows],
        Labels = new int[rows],
        Weights = new double[rows],
    };
}
